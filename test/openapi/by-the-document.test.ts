import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { operations, type Operation } from '../../generated/operations.js';
import { paginate } from '../../src/paginate.js';
import { document, resolve, root } from './document.js';
import type { OperationObject, Schema } from '../../scripts/generate/document.js';

// Operations that came by writing openapi/ alone.
const added = [
  'listFile',
  'searchFile',
  'updateFile',
  'moveFile',
  'copyFile',
  'trashFile',
  'deleteFile',
  'getDownloadUrl',
  'getAsyncTask',
  'getDefaultDrive',
  'listMyDrives',
] as const;

// Companions of the client: what they are for is to call certain operations (or to serve them).
const companions = ['local', 'upload', 'download', 'node', 'cli'];

/** Lines of src/, outside the companions, that name one of the operations or its path. */
function linesThatName(names: readonly string[]): string[] {
  const pattern = new RegExp(names.join('|'), 'i');
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !companions.includes(file.split(/[\\/]/)[0]!))
    .flatMap((file) =>
      readFileSync(join(root, 'src', file), 'utf8')
        .split('\n')
        .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1} ${line}`] : [])),
    );
}

describe('operations by the document alone', () => {
  it('are named by no line of src/ outside the companions', () => {
    const names = added.flatMap((id) => [`\\b${id}\\b`, operations[id].path]);
    expect(linesThatName(names)).toEqual([]);
    // It would find them: the upload's own operation is named by a doc comment of the client.
    expect(linesThatName(['\\bcompleteFile\\b'])).not.toEqual([]);
  });
});

const rows: [string, Operation][] = Object.entries(operations);
const paged = rows.flatMap(([id, { path, method, paging }]) => {
  const operation = document.paths[path]![method.toLowerCase()] as OperationObject;
  return paging ? [{ id, paging, operation }] : [];
});
const membersOf = (schema: Schema): Record<string, Schema> =>
  (schema.$ref ? (resolve(schema.$ref) as Schema) : schema).properties ?? {};

describe('paging', () => {
  it('is told for every operation that has a marker', () => {
    const withMarker = rows.filter(([, { request }]) =>
      Object.keys(request?.properties ?? {}).some((name) => /marker$/.test(name)),
    );
    expect(paged.map(({ id }) => id)).toEqual(withMarker.map(([id]) => id));
    expect(paged.length).toBeGreaterThan(3);
  });

  it.each(paged)('$id names members of its request and of its response', (one) => {
    const { items, next, marker } = one.paging;
    const request = Object.values(one.operation.requestBody!.content!)[0]!.schema!;
    const response = Object.values(one.operation.responses['200']!.content!)[0]!.schema!;
    expect(membersOf(response)[items]?.type).toBe('array');
    expect(membersOf(response)[next]?.type).toBe('string');
    expect(Object.keys(membersOf(request))).toContain(marker);
  });

  it.each(paged)('$id is followed by paginate to its last page', async ({ id, paging }) => {
    const { items, next, marker } = paging;
    // Numbers, since some markers are: a text of digits is a marker of every kind.
    const pages = [
      { [items]: ['a', 'b'], [next]: '2' },
      { [items]: [], [next]: '4' }, // no items, and still not the last
      { [items]: ['c'], [next]: '' },
    ];
    const asked: unknown[] = [];
    const call = async (body: Record<string, unknown>) => {
      asked.push(body[marker]);
      return pages[asked.length - 1];
    };
    const found: unknown[] = [];
    const all = paginate({ [id]: call } as never, id as 'listFile', {} as never);
    for await (const item of all) found.push(item);
    expect(found).toEqual(['a', 'b', 'c']);
    expect(asked.map(String)).toEqual(['undefined', '2', '4']);
  });
});
