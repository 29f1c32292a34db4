import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { stale, write } from '../../scripts/generate/output.js';
import { generate } from '../../scripts/generate/generate.js';
import { SpecError } from '../../scripts/generate/source.js';
import { contents, copyProject, edit, runScript, SMALL } from './support.js';

const small = () => copyProject(SMALL, ['openapi']);

describe('the generated code', () => {
  test('is the same in every run and in every folder', async () => {
    const [first, second] = await Promise.all([generate(SMALL), generate(small())]);
    expect([...second]).toEqual([...first]);
    expect([...first.keys()]).toEqual([
      ...['openapi.json', 'schema.ts', 'types.ts', 'errors.ts', 'operations.ts', 'validators.ts'],
    ]);
  });

  test('has a type for each schema, and a table entry and a method for each operation', async () => {
    const files = await generate(SMALL);
    const types = files.get('types.ts')!;
    const schema = files.get('schema.ts')!;
    expect(schema).toContain("/** A book. */\nexport interface PdsFile extends Schema<'File'> {}");
    expect(schema).toContain("export type LendRequest = Schema<'LendRequest'>;");
    expect(types).toContain('lendBook: { request: LendRequest; response: PdsFile };');
    expect(types).toContain(
      [
        '  /**',
        '   * Lends a book.',
        '   *',
        '   * POST `/books/lend`',
        '   *',
        '   * @returns The book.',
        '   *',
        '   * @example',
        "   * const file = await client.lendBook({ book_id: 'b1', reader_id: 'r1' });",
        '   */',
        '  lendBook(body: LendRequest, init?: Init): Promise<PdsFile>;',
      ].join('\n'),
    );
    const table = files.get('operations.ts')!;
    expect(table).toContain("export const apiVersion = '2026-01-01';");
    expect(table).toContain("public: 'https://{domain_id}.library.example',");
    expect(table).toContain("action: 'LendBook',");
    expect(table).toContain("requiredAny: [['reader_id'], ['group_id']],");
    const [, find] = table.split('  findBook: {');
    expect(find).toContain("method: 'GET',");
    expect(find).toContain('idempotent: true,\n    anonymous: true,');
    expect(find).toContain(
      "parameters: [{ name: 'title', in: 'query', required: true, check: text }],",
    );
  });
});

describe('--check', () => {
  test('names the stale files, writes nothing and ends with 1, and ends with 0 after npm run generate', async () => {
    const root = small();
    const folder = join(root, 'generated');
    const files = await generate(root);
    expect(write(folder, files)).toEqual([...files.keys()]);
    edit(root, 'generated/types.ts', (text) => `${text}// by hand\n`);
    const before = contents(folder);
    expect(await runScript(root, 'generate/index.ts', '--check')).toEqual({
      code: 1,
      stdout: '',
      stderr: 'Stale, run `npm run generate`: generated/types.ts\n',
    });
    expect(contents(folder)).toEqual(before);
    expect(write(folder, files)).toEqual(['types.ts']);
    expect(stale(folder, files)).toEqual([]);
  });
});

interface Wrong {
  file: string;
  change: (text: string) => string;
  want: string;
}

const wrong: [string, Wrong][] = [
  [
    'a syntax error',
    {
      file: 'schemas/File.yaml',
      change: (text) => text.replace('description: Which book.', 'description: "Which book.'),
      want: 'openapi/schemas/File.yaml:8: not YAML: Missing closing "quote',
    },
  ],
  [
    'a $ref to a missing file',
    {
      file: 'paths/lend.yaml',
      change: (text) => text.replace('LendRequest.yaml', 'BorrowRequest.yaml'),
      want: 'openapi/paths/lend.yaml:10: $ref to what does not exist: ../schemas/BorrowRequest.yaml',
    },
  ],
  [
    'a $ref to a missing part of a file',
    {
      file: 'paths/find.yaml',
      change: (text) => text.replace('File.yaml', 'File.yaml#/properties/author'),
      want: 'openapi/paths/find.yaml:18: $ref to what does not exist: ../schemas/File.yaml#/properties/author',
    },
  ],
  [
    'an operationId that two operations have',
    {
      file: 'paths/find.yaml',
      change: (text) => text.replace('findBook', 'lendBook'),
      want: 'openapi/paths/find.yaml:2: operationId lendBook is already that of openapi/paths/lend.yaml:2',
    },
  ],
  [
    'an example of a member that breaks its schema',
    {
      file: 'schemas/File.yaml',
      change: (text) => text.replace('18446744073709551615', '18446744073709551616'),
      want: 'openapi/schemas/File.yaml:22: the example breaks its schema: it must match format "uint64"',
    },
  ],
  [
    'an example of a request that breaks its schema',
    {
      file: 'paths/lend.yaml',
      change: (text) => text.replace('reader_id: r1', 'reader_id: 5'),
      want: 'openapi/paths/lend.yaml:15: the example breaks its schema at reader_id: it must be string',
    },
  ],
  [
    'an example of an answer that breaks its schema',
    {
      file: 'paths/lend.yaml',
      change: (text) => text.replace('pages: 12', 'pages: many'),
      want: 'openapi/paths/lend.yaml:25: the example breaks its schema at pages: it must be integer or null',
    },
  ],
  [
    'an operation without a name',
    {
      file: 'paths/find.yaml',
      change: (text) => text.replace('  operationId: findBook\n', ''),
      want: 'openapi/paths/find.yaml:2: operationId must be a name for a method, such as getFile; there is none',
    },
  ],
  [
    'a path with parameters',
    {
      file: 'openapi.yaml',
      change: (text) => text.replace('/books/find', '/books/{title}'),
      want: 'openapi/paths/find.yaml:2: the path has {title}: write a parameter with',
    },
  ],
  [
    'no OpenAPI',
    {
      file: 'openapi.yaml',
      change: (text) => text.replace('openapi: 3.1.0\n', ''),
      want: 'openapi/openapi.yaml: redocly cannot bundle it: ',
    },
  ],
  [
    'another version of OpenAPI',
    {
      file: 'openapi.yaml',
      change: (text) => text.replace('openapi: 3.1.0', 'openapi: 3.0.3'),
      want: 'openapi/openapi.yaml:1: openapi must be 3.1.0, the version whose keywords the generator knows',
    },
  ],
  [
    'a type that does not exist',
    {
      file: 'schemas/File.yaml',
      change: (text) => text.replace('type: integer', 'type: whole'),
      want: 'openapi/schemas/File.yaml:12: not a valid schema: type must be equal to one of the allowed values (array, boolean,',
    },
  ],
];

describe('a structural error', () => {
  test.for(wrong)('the message about %s has its place', async ([, { file, change, want }]) => {
    const root = small();
    edit(root, join('openapi', file), change);
    const message = await generate(root).then(
      () => 'nothing is wrong',
      (error: unknown) => (error instanceof SpecError ? error.message : error),
    );
    expect(message).toContain(want);
    expect(message).not.toContain('\n');
  });

  test('ends the command with a message of one line, and generated/ is unchanged', async () => {
    const root = small();
    edit(root, 'openapi/paths/lend.yaml', (text) => text.replace('pages: 12', 'pages: many'));
    mkdirSync(join(root, 'generated'));
    writeFileSync(join(root, 'generated', 'types.ts'), '// as it was\n');
    expect(await runScript(root, 'generate/index.ts')).toEqual({
      code: 1,
      stdout: '',
      stderr:
        'openapi/paths/lend.yaml:25: the example breaks its schema at pages: it must be integer or null\n',
    });
    expect(contents(join(root, 'generated'))).toEqual({ 'types.ts': '// as it was\n' });
  });

  test('a project without openapi/ is refused', async () => {
    const root = copyProject(SMALL, []);
    await expect(generate(root)).rejects.toThrow('openapi/openapi.yaml: there is no such file');
  });
});
