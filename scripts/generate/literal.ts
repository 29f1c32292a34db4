/** A value as a TypeScript literal: on one line where it fits, else a member a line. */
export function literal(value: unknown, indent: number): string {
  const flat = inline(value);
  if (flat.length + indent <= 92 || typeof value !== 'object' || value === null) return flat;
  const start = ' '.repeat(indent + 2);
  const end = ' '.repeat(indent);
  if (Array.isArray(value)) {
    return `[\n${value.map((item) => `${start}${literal(item, indent + 2)},\n`).join('')}${end}]`;
  }
  const members = Object.entries(value).map(
    ([name, inner]) => `${start}${key(name)}: ${literal(inner, indent + 2)},\n`,
  );
  return `{\n${members.join('')}${end}}`;
}

function inline(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const members = Object.entries(value).map(([name, inner]) => `${key(name)}: ${inline(inner)}`);
  return members.length > 0 ? `{ ${members.join(', ')} }` : '{}';
}

export const quote = (text: string): string =>
  `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;

export const key = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : quote(name));
