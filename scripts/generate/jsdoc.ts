import type { Schema } from './document.js';

/** A text as a doc comment, indented by `indent` spaces; an empty text gives no comment. */
export function comment(text: string, indent = 0): string {
  const lines = text.replaceAll('*/', '*\\/').split('\n');
  if (!text.trim()) return '';
  const start = ' '.repeat(indent);
  if (lines.length === 1 && text.length + indent < 94) return `${start}/** ${lines[0]} */\n`;
  const body = lines.map((line) => `${start} * ${line}`.trimEnd()).join('\n');
  return `${start}/**\n${body}\n${start} */\n`;
}

/** The doc comment of a schema: meaning, unit, limits, default, deprecation, examples. */
export function docOf(schema: Schema): string {
  const { deprecated, examples = [] } = schema;
  const facts = factsOf(schema);
  // Two examples if they are short, else one.
  const short = examples.filter((value) => JSON.stringify(value).length <= 100).slice(0, 2);
  const example = (short.length > 0 ? short : examples.slice(0, 1)).map(
    (value) => `@example ${asCode(value)}`,
  );
  return [
    wrap(schema.description ?? schema.title ?? ''),
    ...(facts ? ['', wrap(facts)] : []),
    ...(deprecated || example.length || schema.default !== undefined ? [''] : []),
    ...(deprecated ? ['@deprecated'] : []),
    ...(schema.default === undefined ? [] : [`@default ${asCode(schema.default)}`]),
    ...example,
  ]
    .join('\n')
    .trim();
}

function factsOf(schema: Schema): string {
  const { contentMediaType, minimum, maximum, minLength, maxLength, maxItems } = schema;
  const unit = schema['x-unit'];
  const format = schema.format ?? schema['x-pds-format'];
  const range =
    minimum !== undefined && maximum !== undefined
      ? `From ${minimum} to ${maximum}.`
      : minimum !== undefined
        ? `At least ${minimum}.`
        : maximum !== undefined
          ? `At most ${maximum}.`
          : '';
  return [
    unit && `Unit: ${unit}.`,
    format && `Format: ${format}.`,
    contentMediaType && `Holds ${contentMediaType} as text.`,
    range,
    minLength !== undefined && (minLength as number) > 1 && `At least ${minLength} characters.`,
    maxLength !== undefined && `At most ${maxLength} characters.`,
    maxItems !== undefined && `At most ${maxItems} items.`,
  ]
    .filter(Boolean)
    .join(' ');
}

const asCode = (value: unknown): string => {
  const text = JSON.stringify(value);
  return text.length > 80 ? JSON.stringify(value, null, 2) : text;
};

/** Fills paragraphs and list items to 92 characters a line; code, tables and headings stay. */
export function wrap(text: string, width = 92): string {
  const lines: string[] = [];
  let paragraph = '';
  let code = false;
  const close = () => {
    if (paragraph) lines.push(wrapLine(paragraph, width));
    paragraph = '';
  };
  for (const line of text.trim().split('\n')) {
    const fence = line.trimStart().startsWith('```');
    if (fence) code = !code;
    if (fence || code || /^\s*(?:\||#|$)/.test(line)) {
      close();
      lines.push(line.trimEnd());
    } else if (paragraph && !/^\s*(?:[-*+]|\d+\.) /.test(line)) {
      paragraph += ` ${line.trim()}`;
    } else {
      close();
      paragraph = line.trimEnd();
    }
  }
  close();
  return lines.join('\n');
}

function wrapLine(line: string, width: number): string {
  const [indent = '', marker = ''] = /^(\s*)([-*+] |\d+\. )?/.exec(line)?.slice(1) ?? [];
  const hanging = ' '.repeat(indent.length + (marker?.length ?? 0));
  const lines: string[] = [];
  let current = '';
  for (const word of line.trim().split(/ +/)) {
    const first = lines.length === 0;
    const start = first ? indent : hanging;
    if (current && start.length + current.length + 1 + word.length > width) {
      lines.push(start + current);
      current = word;
    } else {
      current = current ? `${current} ${word}` : word;
    }
  }
  lines.push((lines.length === 0 ? indent : hanging) + current);
  return lines.join('\n');
}
