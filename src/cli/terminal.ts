/**
 * Text for people: sizes, durations, errors, and names that fit a line and cannot control a terminal.
 *
 * @module
 */
import stringWidth from 'string-width';

const UNITS = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];

/** A number of bytes for people: `512 B`, `8.0 MiB`. */
export function formatBytes(bytes: number): string {
  let value = Math.max(0, bytes);
  let unit = 0;
  // 1023.95 would be printed as 1024.0, so the next unit is used from there on.
  while (value >= (unit === 0 ? 1023.5 : 1023.95) && unit < UNITS.length - 1) {
    value /= 1024;
    unit++;
  }
  return `${unit === 0 ? Math.round(value) : value.toFixed(1)} ${UNITS[unit]}`;
}

/** A duration for people: `5 s`, `2 min 05 s`, `3 h 07 min`, `12 d 03 h`, `over 1000 d`. */
export function formatSeconds(seconds: number): string {
  const whole = Math.ceil(seconds);
  const two = (value: number) => String(value).padStart(2, '0');
  if (whole < 60) return `${whole} s`;
  const minutes = Math.floor(whole / 60);
  if (minutes < 60) return `${minutes} min ${two(whole % 60)} s`;
  const hours = Math.floor(minutes / 60);
  if (hours < 100) return `${hours} h ${two(minutes % 60)} min`;
  const days = Math.floor(hours / 24);
  return days < 1000 ? `${days} d ${two(hours % 24)} h` : 'over 1000 d';
}

/** Any error as one line, without stack trace and control characters. */
export function formatError(error: unknown): string {
  const message = error instanceof Error ? error.message || error.name : String(error);
  return printable(message.replace(/\s*\n\s*/g, ' '));
}

/** The facts of an error for programs: the member `error` of a line of `--json`. */
export function failureOf(error: unknown): Record<string, unknown> {
  const { name, message, code, status, outcome, requestId } = Object(error) as Record<
    string,
    unknown
  >;
  return {
    name: error instanceof Error ? name : 'Error',
    message: error instanceof Error ? message : String(error),
    ...(code !== undefined && { code }),
    ...(status !== undefined && { status }),
    ...(outcome !== undefined && { outcome }),
    ...(requestId !== undefined && { request_id: requestId }),
  };
}

// C0, DEL and C1 characters control terminals (in some, U+009B alone starts an escape sequence). The
// marks, embeddings, overrides and isolates of bidirectional text reorder the text around them (Unicode
// Technical Report 36, "Bidirectional Text Spoofing"). U+2028 and U+2029 break lines. A lone surrogate
// has no encoding.
const UNSAFE =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/gu;

const escaped = (character: string) =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * Makes a text that others chose (the name of a file, a message of the service) safe for a terminal:
 * characters that control the terminal or reorder its line are shown in the form `\u001b`.
 */
export const printable = (text: string): string => text.replace(UNSAFE, escaped);

/** JSON on one line. Its strings also escape the control characters that JSON allows. */
export const jsonLine = (value: unknown): string => printable(JSON.stringify(value));

/**
 * Quotes a word for a shell; a word with control characters gets the form $'...' of bash and zsh.
 */
export function quote(word: string): string {
  if (/^[\w@%+=:,./-]+$/.test(word)) return word;
  if (printable(word) === word) return `'${word.replaceAll("'", "'\\''")}'`;
  const text = word.replace(/[\\']/g, '\\$&').replace(/\n/g, '\\n');
  return `$'${printable(text)}'`;
}

/** The number of columns of a text on a terminal: two for a Chinese character or an emoji. */
export const widthOf = (text: string): number => stringWidth(text);

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * Shortens a text to `columns` columns. Removes its middle: both ends of a file name are useful.
 */
export function fit(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text;
  if (columns < 8) return take([...graphemes.segment(text)], columns).join('');
  const pieces = [...graphemes.segment(text)];
  const tail = take(pieces.toReversed(), Math.floor((columns - 3) / 2)).toReversed();
  const head = take(pieces, columns - 3 - widthOf(tail.join('')));
  return `${head.join('')}...${tail.join('')}`;
}

/** The first pieces that fit into `columns` columns. */
function take(pieces: Iterable<Intl.SegmentData>, columns: number): string[] {
  const taken: string[] = [];
  let left = Math.max(0, columns);
  for (const { segment } of pieces) {
    left -= widthOf(segment);
    if (left < 0) break;
    taken.push(segment);
  }
  return taken;
}
