import MarkdownIt from 'markdown-it';
import type Token from 'markdown-it/lib/token.mjs';
import { createHighlighter } from 'shiki';

export interface Rendered {
  readonly html: string;
  /** A section for each heading. */
  readonly sections: readonly Section[];
}

export interface Section {
  /** The id of the heading in the HTML. */
  readonly id: string;
  readonly title: string;
  /** The words below the heading, without the marks of Markdown. */
  readonly text: string;
}

export type Render = (markdown: string, options?: RenderOptions) => Rendered;

export interface RenderOptions {
  /** Gives the address that a link of the Markdown has in the HTML. */
  readonly link?: (href: string) => string;
  /** Ids for the headings in their order. Without them, ids are made of the headings' texts. */
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
  const themes = { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' };
  const highlighter = await createHighlighter({
    themes: Object.values(themes),
    langs: LANGUAGES,
  });
  const highlight = (code: string, given: string): string => {
    const lang = ALIASES[given] ?? given;
    return highlighter.codeToHtml(code.trimEnd(), {
      lang: LANGUAGES.includes(lang) ? lang : 'text',
      themes,
      defaultColor: 'light-dark()',
    });
  };
  const parser = new MarkdownIt({ html: true, highlight });
  return (markdown, { link = (href: string) => href, ids } = {}) => {
    const tokens = parser.parse(markdown, {});
    const sections = sectionsOf(tokens, ids);
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      const href = token.type === 'link_open' ? token.attrGet('href') : null;
      if (href !== null) token.attrSet('href', link(href));
    }
    // A table that is too wide scrolls, so the keyboard must reach it.
    const html = parser.renderer
      .render(tokens, parser.options, {})
      .replaceAll('<table>', '<div class="table" tabindex="0"><table>')
      .replaceAll('</table>', '</table></div>');
    return { html, sections };
  };
}

/** Gives each heading an id, and collects the words of the sections. */
function sectionsOf(tokens: readonly Token[], ids: readonly string[] | undefined): Section[] {
  const sections: { id: string; title: string; text: string }[] = [];
  const used = new Map<string, number>();
  let heading: Token | undefined;
  for (const token of tokens) {
    if (token.type === 'heading_open') heading = token;
    const text = textOf(token);
    if (text && heading) {
      const base = slug(text);
      const before = used.get(base) ?? 0;
      used.set(base, before + 1);
      const id = ids?.[sections.length] ?? (before > 0 ? `${base}-${before}` : base);
      heading.attrSet('id', id);
      sections.push({ id, title: text, text: '' });
      heading = undefined;
    } else if (text && sections.length > 0) {
      sections.at(-1)!.text += `${text} `;
    }
  }
  return sections;
}

/** The words of a paragraph, a heading, a cell of a table or a block of code. */
function textOf({ type, content, children }: Token): string {
  if (type === 'fence') return content.replaceAll(/\s+/g, ' ').trim();
  const words = (children ?? []).map(({ type, content }) => (type === 'softbreak' ? ' ' : content));
  return words.join('').replaceAll(/\s+/g, ' ').trim();
}

const plain = new MarkdownIt();

/** The words of a Markdown text. */
export const wordsOf = (markdown: string): string =>
  plain.parse(markdown, {}).map(textOf).filter(Boolean).join(' ');

/** The id that GitHub gives to a heading; typedoc's links use it. */
const slug = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-');
