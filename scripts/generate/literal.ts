/** Names that stand for texts of code which would else be repeated. */
export type Shorthand = Readonly<Record<string, string>>;

/** A value as a TypeScript literal: on one line where it fits, else a member a line. */
export function literal(value: unknown, indent = 0, shorthand: Shorthand = {}): string {
  const flat = inline(value, shorthand);
  if (flat.length + indent <= 92 || typeof value !== 'object' || value === null) return flat;
  const start = ' '.repeat(indent + 2);
  const end = ' '.repeat(indent);
  const inner = (item: unknown) => literal(item, indent + 2, shorthand);
  if (Array.isArray(value)) {
    return `[\n${value.map((item) => `${start}${inner(item)},\n`).join('')}${end}]`;
  }
  const members = Object.entries(value).map(
    ([name, member]) => `${start}${key(name)}: ${inner(member)},\n`,
  );
  return `{\n${members.join('')}${end}}`;
}

function inline(value: unknown, shorthand: Shorthand): string {
  const text = spelled(value, shorthand);
  return shorthand[text] ?? text;
}

function spelled(value: unknown, shorthand: Shorthand): string {
  if (typeof value === 'string') return quote(value);
  if (Array.isArray(value)) return `[${value.map((item) => inline(item, shorthand)).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const members = Object.entries(value).map(
    ([name, member]) => `${key(name)}: ${inline(member, shorthand)}`,
  );
  return members.length > 0 ? `{ ${members.join(', ')} }` : '{}';
}

/** Text in single quotes. */
export const quote = (text: string): string =>
  `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;

/** A member's name, quoted where it is no identifier. */
export const key = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : quote(name));
