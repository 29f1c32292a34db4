import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { operations, type Operation } from '../../generated/operations.js';
import { paginate } from '../../src/paginate.js';
import { document, resolve, root } from './document.js';
import type { OperationObject, Schema } from '../../scripts/generate/document.js';

// Operations that only files of openapi/ define.
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

// These parts call or serve certain operations by name, which is their purpose.
const companions = ['local', 'upload', 'download', 'node', 'cli'];

/** Lines of src/, outside these parts, that name one of the operations or its path. */
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

describe('operations that only the document defines', () => {
  it('are not named in src/, except in the parts that call or serve operations by name', () => {
    const names = added.flatMap((id) => [`\\b${id}\\b`, operations[id].path]);
    expect(linesThatName(names)).toEqual([]);
    // The search works: it finds an operation of the upload in a doc comment of the client.
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
  it('is described in the document for every operation that has a marker', () => {
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

  it.each(paged)('paginate gets all pages of $id', async ({ id, paging }) => {
    const { items, next, marker } = paging;
    // The markers are digits, since some markers are numbers and the others accept any string.
    const pages = [
      { [items]: ['a', 'b'], [next]: '2' },
      { [items]: [], [next]: '4' }, // a page without items that is not the last
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
