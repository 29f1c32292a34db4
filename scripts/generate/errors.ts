import { isMap, isScalar, type YAMLMap } from 'yaml';
import type { Document, Step } from './document.js';
import { comment } from './jsdoc.js';
import { literal, quote } from './literal.js';
import { HEADER } from './output.js';
import { SpecError, type Source, type SourceFile } from './source.js';

/** One entry of openapi/errors.yaml. */
export interface ErrorEntry {
  readonly status: number;
  readonly from: string;
  readonly message?: string;
  readonly meaning: string;
  readonly remedy: string;
  readonly newCredential: boolean;
  readonly nothingDone: boolean;
}

export type ErrorTable = ReadonlyMap<string, ErrorEntry>;

const isText = (value: unknown) => typeof value === 'string' && value.trim() !== '';
const isFlag = (value: unknown) => typeof value === 'boolean';
const SPEAKERS = ['service', 'gateway', 'storage'];

/** The members of an entry: the values that each can have, and whether it is optional. */
const MEMBERS: Record<string, { is: (value: unknown) => boolean; what: string; optional?: true }> =
  {
    status: {
      is: (value) => Number.isInteger(value) && Number(value) >= 400 && Number(value) < 600,
      what: 'a status from 400 to 599',
    },
    from: {
      is: (value) => SPEAKERS.includes(value as string),
      what: SPEAKERS.join(' or '),
      optional: true,
    },
    message: { is: isText, what: 'a text', optional: true },
    meaning: { is: isText, what: 'a text' },
    remedy: { is: isText, what: 'a text' },
    newCredential: { is: isFlag, what: 'true or false' },
    nothingDone: { is: isFlag, what: 'true or false' },
  };

/**
 * Reads openapi/errors.yaml. A project without that file has no error codes.
 *
 * @throws SpecError at an entry that is incomplete or wrong
 */
export function readErrors(source: Source): ErrorTable {
  const file = source.file('errors.yaml');
  const table = new Map<string, ErrorEntry>();
  if (!file?.root) return table;
  if (!isMap(file.root)) {
    throw new SpecError(source.place(file, file.root), 'must be a map of error codes');
  }
  for (const { key, value } of file.root.items) {
    const code = isScalar(key) ? String(key.value) : '';
    const place = source.place(file, isScalar(key) ? key : null);
    if (!/^\w+(?:\.\w+)*$/.test(code)) {
      throw new SpecError(place, `${code} must be a code, such as NotFound.File`);
    }
    if (!isMap(value)) throw new SpecError(place, `${code} must have ${memberList()}`);
    table.set(code, entryOf(source, file, code, place, value));
  }
  return table;
}

function entryOf(
  source: Source,
  file: SourceFile,
  code: string,
  place: string,
  map: YAMLMap,
): ErrorEntry {
  const entry = map.toJSON() as Record<string, unknown>;
  for (const { key } of map.items) {
    const name = isScalar(key) ? String(key.value) : '';
    if (Object.hasOwn(MEMBERS, name)) continue;
    const where = source.place(file, isScalar(key) ? key : null);
    throw new SpecError(where, `${code}: ${name} is not known; an entry has ${memberList()}`);
  }
  for (const [name, { is, what, optional }] of Object.entries(MEMBERS)) {
    const given = map.get(name, true);
    if (given === undefined && optional) continue;
    if (given === undefined) throw new SpecError(place, `${code}: ${name} is missing, ${what}`);
    if (is(entry[name])) continue;
    const where = source.place(file, isScalar(given) ? given : null);
    throw new SpecError(where, `${code}: ${name} must be ${what}`);
  }
  return { from: 'service', ...entry } as unknown as ErrorEntry;
}

const memberList = () => Object.keys(MEMBERS).join(', ');

/**
 * The document with tables of error codes: below the description of each response that has
 * `x-pds-errors: STATUS`.
 *
 * @throws SpecError at a status without codes
 */
export function describeErrors(document: Document, errors: ErrorTable, source: Source): Document {
  const expand = (value: unknown, at: Step[]): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map((item, index) => expand(item, [...at, index]));
    const copy = Object.fromEntries(
      Object.entries(value).map(([name, inner]) =>
        // Examples and schemas contain no responses, whatever their members are called.
        ['examples', 'example', 'schema', 'schemas'].includes(name)
          ? [name, inner as unknown]
          : [name, expand(inner, [...at, name])],
      ),
    );
    const status: unknown = copy['x-pds-errors'];
    if (status === undefined) return copy;
    const rows = [...errors].filter(
      ([, entry]) => entry.status === status && entry.from !== 'storage',
    );
    if (rows.length === 0) {
      source.refuse(
        [...at, 'x-pds-errors'],
        `x-pds-errors: openapi/errors.yaml has no code of status ${JSON.stringify(status)}`,
      );
    }
    const description = String(copy['description'] ?? '').trimEnd();
    return { ...copy, description: `${description}\n\n${markdownTable(rows)}` };
  };
  const { paths, components } = document;
  return {
    ...document,
    paths: expand(paths, ['paths']) as Document['paths'],
    ...(components && {
      components: expand(components, ['components']) as NonNullable<Document['components']>,
    }),
  };
}

function markdownTable(rows: [string, ErrorEntry][]): string {
  const cell = (text: string) => text.trim().replace(/\s+/g, ' ').replaceAll('|', '\\|');
  const lines = rows.map(([code, { message = '', meaning, remedy }]) =>
    [`\`${code}\``, cell(message), cell(`${meaning} ${remedy}`)].join(' | '),
  );
  return ['code | message | what it means, what to do', '--- | --- | ---', ...lines]
    .map((line) => `| ${line} |\n`)
    .join('');
}

/** The codes after which the same call succeeds with a new credential. */
export const newCredentialCodes = (errors: ErrorTable): string[] =>
  [...errors.keys()].filter((code) => errors.get(code)!.newCredential);

/** generated/errors.ts: the codes as a type, and everything that is known about them. */
export function errorsFile(errors: ErrorTable): string {
  const codes = [...errors.keys()];
  const union = [...codes.map(quote), '(string & {})'].join(' | ');
  const rows = [...errors].map(([code, entry]) => {
    const { status, from, message, meaning, remedy, newCredential, nothingDone } = entry;
    const row = { status, from, message, meaning, remedy, newCredential, nothingDone };
    const said = Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));
    return `${comment(entry.meaning, 2)}  ${quote(code)}: ${literal(said, { indent: 2 })},\n`;
  });
  return `${HEADER}/**
 * The known error codes. Others can occur, and a code of the service can have a suffix after a dot
 * (\`NotFound.File\`).
 */
export type PdsErrorCode = ${union};

export { newCredentialCodes } from './operations.js'; // in every client's bundle

/** What is known about an error code. */
export interface ErrorInfo {
  readonly status: number;
  /** who sends the error: the service (JSON), its gateway (headers), the storage of parts (XML) */
  readonly from: 'service' | 'gateway' | 'storage';
  /** with \`{name}\` for the varying part; absent if no source has the text */
  readonly message?: string;
  readonly meaning: string;
  readonly remedy: string;
  /** true if the same call succeeds with a new token or new temporary keys */
  readonly newCredential: boolean;
  /** true if the service certainly did nothing */
  readonly nothingDone: boolean;
}

/** Every known error code. */
export const errors: { readonly [code: string]: ErrorInfo } = {
${rows.join('')}};
`;
}
