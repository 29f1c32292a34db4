import MarkdownIt from 'markdown-it';
import { createHighlighter } from 'shiki';

export interface Rendered {
  readonly html: string;
  readonly headings: readonly Heading[];
}

export interface Heading {
  readonly level: number;
  readonly id: string;
  readonly text: string;
}

export type Render = (markdown: string, options?: RenderOptions) => Rendered;

export interface RenderOptions {
  /** The address of a link. */
  readonly link?: (href: string) => string;
  /** Ids of the headings in their order, instead of those made of their texts. */
  readonly ids?: readonly string[];
}

const LANGUAGES = ['ts', 'js', 'sh', 'json', 'yaml', 'http', 'xml', 'html', 'diff', 'tsx'];
const ALIASES: Record<string, string> = {
  shell: 'sh',
  bash: 'sh',
  typescript: 'ts',
  javascript: 'js',
};

/** A renderer of Markdown with highlighted code. */
export async function markdownRenderer(): Promise<Render> {
  const highlighter = await createHighlighter({
    themes: ['github-light-high-contrast', 'github-dark-high-contrast'],
    langs: LANGUAGES,
  });
  const highlight = (code: string, given: string): string => {
    const lang = ALIASES[given] ?? given;
    return (
      highlighter
        .codeToHtml(code.trimEnd(), {
          lang: LANGUAGES.includes(lang) ? lang : 'text',
          themes: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
          defaultColor: 'light-dark()',
        })
        // Wide code scrolls: it must be reachable by keyboard.
        .replace('<pre ', '<pre ')
    ); // shiki makes it reachable by keyboard: tabindex="0"
  };
  return (markdown, { link = (href: string) => href, ids } = {}) => {
    const parser = new MarkdownIt({
      html: true,
      linkify: false,
      highlight: (code, lang) => highlight(code, lang),
    });
    const headings: Heading[] = [];
    const used = new Map<string, number>();
    parser.core.ruler.push('headings', ({ tokens }) => {
      for (const [index, token] of tokens.entries()) {
        if (token.type !== 'heading_open') continue;
        const text = plainText(tokens[index + 1]?.content ?? '');
        const base = slug(text);
        const before = used.get(base) ?? 0;
        used.set(base, before + 1);
        const id = ids?.[headings.length] ?? (before > 0 ? `${base}-${before}` : base);
        token.attrSet('id', id);
        headings.push({ level: Number(token.tag.slice(1)), id, text });
      }
    });
    parser.core.ruler.push('links', ({ tokens }) => {
      for (const token of tokens.flatMap(({ children }) => children ?? [])) {
        const href = token.type === 'link_open' ? token.attrGet('href') : null;
        if (href !== null) token.attrSet('href', link(href));
      }
    });
    const html = parser
      .render(markdown)
      .replaceAll('<table>', '<div class="table" tabindex="0"><table>')
      .replaceAll('</table>', '</table></div>');
    return { html, headings };
  };
}

/** The id that GitHub gives a heading; typedoc's links expect it. */
export const slug = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-');

/** Without the marks of Markdown. */
export const plainText = (markdown: string): string =>
  markdown
    .replaceAll(/```\w*\n?/g, '')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/\\([|<>_[\]])/g, '$1')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/[`*#|]+/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
