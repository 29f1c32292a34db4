/**
 * Values as TypeScript code, for the generated files and the samples of the documentation.
 * @module
 */

export interface Layout {
  /** Spaces before the line that the value begins in. @default 0 */
  readonly indent?: number;
  /** Characters that fit into a line. @default 92 */
  readonly width?: number;
  /** Names for pieces of code that would otherwise be repeated. */
  readonly shorthand?: Readonly<Record<string, string>>;
}

/** A value as a TypeScript literal: on one line if it fits, else one line for each member. */
export function literal(value: unknown, layout: Layout = {}): string {
  const { indent = 0, width = 92, shorthand = {} } = layout;
  const flat = inline(value, shorthand);
  if (flat.length + indent <= width || typeof value !== 'object' || value === null) return flat;
  const inner = (item: unknown) => literal(item, { ...layout, indent: indent + 2 });
  const lines = Array.isArray(value)
    ? value.map(inner)
    : Object.entries(value).map(([name, member]) => `${key(name)}: ${inner(member)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const start = ' '.repeat(indent);
  return `${open}\n${lines.map((line) => `${start}  ${line},\n`).join('')}${start}${close}`;
}

function inline(value: unknown, shorthand: Readonly<Record<string, string>>): string {
  const code = flatCode(value, (inner) => inline(inner, shorthand));
  return shorthand[code] ?? code;
}

function flatCode(value: unknown, inner: (value: unknown) => string): string {
  if (typeof value === 'string') return quote(value);
  if (Array.isArray(value)) return `[${value.map(inner).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const members = Object.entries(value).map(([name, member]) => `${key(name)}: ${inner(member)}`);
  return members.length > 0 ? `{ ${members.join(', ')} }` : '{}';
}

/** Text in single quotes. */
export const quote = (text: string): string =>
  `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;

/** The name of a member, in quotes if it is not an identifier. */
export const key = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : quote(name));
