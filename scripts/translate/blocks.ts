import { createHash } from 'node:crypto';

/** A piece of a Markdown text: something to translate, or the marks and code around it. */
export interface Piece {
  /** The text as it is written. In a text to translate, the lines are joined. */
  readonly text: string;
  readonly translatable: boolean;
  /** The number of its first line, counted from 0. */
  readonly line: number;
}

/**
 * Cuts a Markdown text into paragraphs, headings, items of lists and cells of tables, with code blocks,
 * marks and blank lines as pieces between them. All pieces joined are the text again, with each
 * paragraph on one line.
 */
export function pieces(text: string): Piece[] {
  const lines = text.split('\n');
  const found: Piece[] = [];
  const literal = (text: string, line: number) => found.push({ text, translatable: false, line });
  const prose = (text: string, line: number) => {
    const joined = text.trim().replaceAll(/\s+/g, ' ');
    found.push({ text: joined, translatable: hasWords(joined), line });
  };
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    if (at > 0) literal('\n', at);
    const fence = /^\s*(```+)/.exec(line)?.[1];
    if (fence) {
      const end = lines.findIndex((other, index) => index > at && other.trim() === fence);
      const last = end < 0 ? lines.length - 1 : end;
      literal(lines.slice(at, last + 1).join('\n'), at);
      at = last;
    } else if (line.trim() === '' || /^\s*\|[\s|:-]+\|\s*$/.test(line)) {
      literal(line, at);
    } else if (/^\s*\|.*\|\s*$/.test(line)) {
      for (const [index, cell] of line.split(/((?<!\\)\|)/).entries()) {
        if (index % 2 === 1 || cell.trim() === '') literal(cell, at);
        else {
          literal(' ', at);
          prose(cell, at);
          literal(' ', at);
        }
      }
    } else {
      const [, mark = ''] = /^(\s*(?:#{1,6} +|[-*] +|\d+\. +|> ?)?)/.exec(line) ?? [];
      if (mark) literal(mark, at);
      const first = at;
      // A heading is one line; anything else continues until another kind of line begins.
      while (!mark.includes('#') && at + 1 < lines.length && goesOn(lines[at + 1]!)) at++;
      prose([line.slice(mark.length), ...lines.slice(first + 1, at + 1)].join(' '), first);
    }
  }
  return found;
}

const goesOn = (line: string): boolean =>
  line.trim() !== '' && !/^\s*(```|\||#{1,6} |[-*] |\d+\. |> )/.test(line);

/** Whether the text has words outside of code and addresses. */
const hasWords = (text: string): boolean =>
  /[A-Za-z]{2}/.test(text.replaceAll(/`[^`]*`|\]\([^)]*\)|https?:\/\/\S+/g, ''));

/** Identifies an English text. It changes with every word, but not with line breaks. */
export const hashOf = (text: string): string =>
  createHash('sha256').update(text.trim().replaceAll(/\s+/g, ' ')).digest('hex').slice(0, 12);

/** A Markdown text in which `translate` has translated every piece that it knows. */
export const translated = (text: string, translate: (text: string) => string | undefined): string =>
  pieces(text)
    .map((piece) => (piece.translatable ? (translate(piece.text) ?? piece.text) : piece.text))
    .join('');
