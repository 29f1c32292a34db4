import { createHash } from 'node:crypto';

/** A piece of a Markdown text: something to translate, or what stands around it. */
export interface Piece {
  /** Exactly as written, line breaks joined in what is to be translated. */
  readonly text: string;
  readonly translatable: boolean;
  /** Of its first line, counted from 0 in the whole text. */
  readonly line: number;
}

/**
 * A Markdown text cut into paragraphs, headings, items of lists and cells of tables. Code blocks,
 * marks and blank lines stand between them, so that joining all pieces gives the text again with
 * its paragraphs on one line each.
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
      // A heading is one line; anything else goes on until another kind of line begins.
      while (!mark.includes('#') && at + 1 < lines.length && goesOn(lines[at + 1]!)) at++;
      prose([line.slice(mark.length), ...lines.slice(first + 1, at + 1)].join(' '), first);
    }
  }
  return found;
}

const goesOn = (line: string): boolean =>
  line.trim() !== '' && !/^\s*(```|\||#{1,6} |[-*] |\d+\. |> )/.test(line);

/** Words remain when code and addresses are taken away. */
const hasWords = (text: string): boolean =>
  /[A-Za-z]{2}/.test(text.replaceAll(/`[^`]*`|\]\([^)]*\)|https?:\/\/\S+/g, ''));

/** Ties a translation to its English text: changes with every word, not with line breaks. */
export const hashOf = (text: string): string =>
  createHash('sha256').update(text.trim().replaceAll(/\s+/g, ' ')).digest('hex').slice(0, 12);

/** A Markdown text with every piece translated that `translate` knows. */
export const translated = (text: string, translate: (text: string) => string | undefined): string =>
  pieces(text)
    .map((piece) => (piece.translatable ? (translate(piece.text) ?? piece.text) : piece.text))
    .join('');
