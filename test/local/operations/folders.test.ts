import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PdsFile } from '../../../generated/types.js';
import { folderStore } from '../../../src/node/store/folder-store.js';
import { temporaryFolder } from '../../support/folder-store.js';
import { startPds, testToken, type TestPds } from '../../support/pds.js';
import { bytes, complete, create, get, parts, post, put, upload, type Json } from '../api.js';

const now = new Date('2026-02-26T08:00:00Z');
const call = (t: TestPds, path: string, body: Json) =>
  post(t, `/v2/${path}`, { drive_id: '1', ...body });
const list = (t: TestPds, body: Json = {}) =>
  call(t, 'file/list', { parent_file_id: 'root', ...body });
const itemsOf = ({ body }: { body: Json }) => body['items'] as PdsFile[];
const namesOf = (answer: { body: Json }) => itemsOf(answer).map(({ name }) => name);

const makeFolder = async (t: TestPds, name: string, parent_file_id = 'root') =>
  (await create(t, { type: 'folder', name, parent_file_id })).body['file_id'] as string;
const makeFile = async (t: TestPds, name: string, parent_file_id = 'root', text = name) =>
  (await upload(t, [bytes(text)], { name, parent_file_id })).body['file_id'] as string;

async function listAll(t: TestPds, body: Json): Promise<PdsFile[]> {
  const found: PdsFile[] = [];
  for (let marker = ''; ;) {
    const answer = await list(t, { ...body, marker });
    found.push(...itemsOf(answer));
    marker = answer.body['next_marker'] as string;
    if (marker === '') return found;
  }
}

describe('listFile', () => {
  test('lists the direct children of a folder, but no items that are uploading, in the bin or elsewhere', async () => {
    const t = startPds();
    const folder = await makeFolder(t, 'd');
    const inside = await makeFile(t, 'inside', folder);
    await makeFile(t, 'a');
    const binned = await makeFile(t, 'binned');
    await call(t, 'recyclebin/trash', { file_id: binned });
    await create(t, { name: 'uploading' });
    await create(t, { type: 'folder', name: 'other drive', drive_id: '2' });
    expect(namesOf(await list(t)).sort()).toEqual(['a', 'd']);
    expect(namesOf(await list(t, { parent_file_id: folder }))).toEqual(['inside']);
    expect(namesOf(await list(t, { type: 'folder' }))).toEqual(['d']);
    expect(namesOf(await list(t, { status: 'uploading' }))).toEqual(['uploading']);
    expect(itemsOf(await list(t, { parent_file_id: folder }))[0]).toEqual(
      (await get(t, inside)).body,
    );
  });

  test.each([
    ['created_at', 'ASC', ['b', 'c', 'a']],
    ['created_at', 'DESC', ['a', 'c', 'b']],
    ['name', 'ASC', ['a', 'b', 'c']],
    ['name', 'DESC', ['c', 'b', 'a']],
    ['size', 'ASC', ['c', 'a', 'b']],
    ['updated_at', 'DESC', ['b', 'a', 'c']],
  ])('sorts by %s %s', async (order_by, order_direction, expected) => {
    let clock = now.getTime();
    const t = startPds({ now: () => new Date((clock += 1000)) });
    const b = await makeFile(t, 'b', 'root', '333');
    await makeFile(t, 'c', 'root', '1');
    await makeFile(t, 'a', 'root', '22');
    await call(t, 'file/update', { file_id: b, starred: true });
    expect(namesOf(await list(t, { order_by, order_direction }))).toEqual(expected);
    const paged = await listAll(t, { order_by, order_direction, limit: 1 });
    expect(paged.map(({ name }) => name)).toEqual(expected);
  });

  test('pages contain each item once, with any order and limit, also with equal names', async () => {
    const t = startPds({ now: () => now });
    for (let i = 0; i < 23; i++) await makeFolder(t, `d${i % 5}`);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('created_at', 'updated_at', 'size', 'name'),
        fc.constantFrom('ASC', 'DESC'),
        fc.integer({ min: 1, max: 30 }),
        async (order_by, order_direction, limit) => {
          const items = await listAll(t, { order_by, order_direction, limit });
          expect(new Set(items.map(({ file_id }) => file_id)).size).toBe(23);
          expect(items).toHaveLength(23);
        },
      ),
      { seed: 8, numRuns: 40 },
    );
  });

  test('items that appear or disappear between two pages hide no other item', async () => {
    const t = startPds();
    for (const name of ['b', 'c', 'd', 'e']) await makeFolder(t, name);
    const first = await list(t, { order_by: 'name', limit: 2 });
    await makeFolder(t, 'a');
    await call(t, 'file/delete', { file_id: itemsOf(first)[1]!.file_id });
    const second = await list(t, {
      ...{ order_by: 'name', limit: 2 },
      marker: first.body['next_marker'],
    });
    expect([namesOf(first), namesOf(second)]).toEqual([
      ['b', 'c'],
      ['d', 'e'],
    ]);
    expect(second.body['next_marker']).toBe('');
  });

  test.each<[Json, number, string]>([
    [{ parent_file_id: 'f'.repeat(40) }, 404, 'NotFound.ParentFileId'],
    [{ marker: 'nonsense!' }, 400, 'InvalidParameter.Marker'],
    [{ marker: btoa('{}') }, 400, 'InvalidParameter.Marker'],
    [{ order_by: '__proto__' }, 400, 'InvalidParameter.OrderBy'],
    [{ order_direction: 'up' }, 400, 'InvalidParameter.OrderDirection'],
    [{ limit: 0 }, 400, 'InvalidParameterOutOfRange.Limit'],
  ])('%o: %i %s', async (body, status, code) => {
    const answer = await list(startPds(), body);
    expect([answer.status, answer.body['code']]).toEqual([status, code]);
  });

  test('a limit of 200, which older clients send, gives at most 100 items', async () => {
    const t = startPds();
    for (let i = 0; i < 101; i++) await makeFolder(t, `${i}`);
    expect(itemsOf(await list(t, { limit: 200 }))).toHaveLength(100);
  });
});

describe('names', () => {
  /** The operations that give an item the name `taken.txt`, which another item already has. */
  const operations: Record<string, (t: TestPds, mode?: string) => Promise<{ body: Json }>> = {
    update: async (t, check_name_mode) => {
      const file_id = await makeFile(t, 'other.txt');
      return call(t, 'file/update', { file_id, name: 'taken.txt', check_name_mode });
    },
    move: async (t, check_name_mode) => {
      const file_id = await makeFile(t, 'taken.txt', await makeFolder(t, 'd'));
      return call(t, 'file/move', { file_id, to_parent_file_id: 'root', check_name_mode });
    },
  };
  test.each(Object.keys(operations))('%s', async (name) => {
    const run = async (mode?: string) => {
      const t = startPds({ now: () => now });
      const taken = await makeFile(t, 'taken.txt');
      const { body } = await operations[name]!(t, mode);
      const names = namesOf(await list(t)).filter((each) => each !== 'd');
      return { body, taken, names: names.sort() };
    };
    const [ignore, rename, refuse] = [await run(), await run('auto_rename'), await run('refuse')];
    expect(ignore.names).toEqual(['taken.txt', 'taken.txt']);
    expect(rename.names).toEqual(['taken.txt', 'taken_20260226_080000.txt']);
    expect(refuse.names).toEqual(name === 'move' ? ['taken.txt'] : ['other.txt', 'taken.txt']);
    expect(refuse.body['file_id']).toBe(refuse.taken);
    if (name === 'move') {
      expect([ignore.body['exist'], refuse.body['exist']]).toEqual([false, true]);
    }
  });

  test('the name of an item itself does not count as taken', async () => {
    const t = startPds();
    const file_id = await makeFile(t, 'a.txt');
    const same = { file_id, name: 'a.txt', check_name_mode: 'refuse' };
    expect((await call(t, 'file/update', same)).body).toMatchObject({ file_id, name: 'a.txt' });
    const moved = { file_id, to_parent_file_id: 'root', check_name_mode: 'refuse' };
    expect((await call(t, 'file/move', moved)).body).toMatchObject({ exist: false });
  });

  test.each(['a/b', 'a\\b', '\u00e9'.repeat(513)])('update refuses %s', async (name) => {
    const t = startPds();
    const answer = await call(t, 'file/update', { file_id: await makeFile(t, 'a'), name });
    expect([answer.status, answer.body['code']]).toEqual([
      400,
      expect.stringMatching(/^InvalidParameter.*\.Name$/),
    ]);
  });
});

describe('updateFile', () => {
  test('changes the given members, and keeps the other members and the bytes', async () => {
    let clock = now;
    const t = startPds({ now: () => clock });
    const { body: before } = await upload(t, [bytes('text')], { name: 'a.txt' });
    clock = new Date(now.getTime() + 1000);
    const change = { name: 'b.md', description: 'd', labels: ['x'], hidden: true, starred: true };
    const { body } = await call(t, 'file/update', { file_id: before['file_id'], ...change });
    expect(body).toEqual({
      ...before,
      ...change,
      file_extension: 'md',
      updated_at: clock.toISOString(),
    });
    expect((await get(t, before['file_id'])).body).toEqual(body);
    expect(await t.pds.content(before['file_id'] as string)).toEqual(bytes('text'));
    const plain = await call(t, 'file/update', { file_id: before['file_id'], name: 'README' });
    expect(plain.body).not.toHaveProperty('file_extension');
  });

  test('a move during the upload of a new revision: neither change is lost', async () => {
    const t = startPds();
    const { body } = await upload(t, [bytes('one')], { name: 'a' });
    const folder = await makeFolder(t, 'd');
    const { file_id } = body;
    const created = await create(t, { name: 'a', file_id });
    await put(t, parts(created)[0]!.upload_url, bytes('two'));
    await call(t, 'file/move', { file_id, to_parent_file_id: folder });
    const done = await complete(t, { file_id, upload_id: created.body['upload_id'] });
    expect(done.body).toMatchObject({ parent_file_id: folder, revision_version: 2 });
  });
});

describe('moveFile', () => {
  test('a folder is moved with its content', async () => {
    const t = startPds();
    const [from, to] = [await makeFolder(t, 'from'), await makeFolder(t, 'to')];
    const inside = await makeFile(t, 'inside', from);
    const { body } = await call(t, 'file/move', { file_id: from, to_parent_file_id: to });
    expect(body).toMatchObject({ file_id: from, exist: false, async_task_id: '' });
    expect(namesOf(await list(t))).toEqual(['to']);
    expect(namesOf(await list(t, { parent_file_id: to }))).toEqual(['from']);
    expect((await get(t, inside)).body).toMatchObject({ parent_file_id: from });
  });

  test('a folder cannot be moved into itself or into something that is not a folder', async () => {
    const t = startPds();
    const outer = await makeFolder(t, 'outer');
    const inner = await makeFolder(t, 'inner', outer);
    const file = await makeFile(t, 'file');
    for (const [to_parent_file_id, code] of [
      [outer, 'InvalidParameter.ToParentFileId'],
      [inner, 'InvalidParameter.ToParentFileId'],
      [file, 'NotFound.ParentFileId'],
      ['e'.repeat(40), 'NotFound.ParentFileId'],
    ]) {
      const answer = await call(t, 'file/move', { file_id: outer, to_parent_file_id });
      expect(answer.body['code']).toBe(code);
    }
    expect((await get(t, outer)).body).toMatchObject({ parent_file_id: 'root' });
  });

  test('several moves to one name at the same time: with refuse only one succeeds', async () => {
    const t = startPds();
    const target = await makeFolder(t, 'target');
    const sources = await Promise.all(
      Array.from({ length: 6 }, async (_, i) => makeFolder(t, 'same', await makeFolder(t, `${i}`))),
    );
    const answers = await Promise.all(
      sources.map((file_id) =>
        call(t, 'file/move', { file_id, to_parent_file_id: target, check_name_mode: 'refuse' }),
      ),
    );
    expect(answers.filter(({ body }) => body['exist'] === false)).toHaveLength(1);
    expect(itemsOf(await list(t, { parent_file_id: target }))).toHaveLength(1);
  });
});

describe('copyFile', () => {
  test('copies a tree to another drive at once, with new ids and the same bytes', async () => {
    const t = startPds();
    const outer = await makeFolder(t, 'outer');
    const inner = await makeFolder(t, 'inner', outer);
    const file = await makeFile(t, 'a.txt', inner, 'text');
    const answer = await call(t, 'file/copy', {
      ...{ file_id: outer, to_parent_file_id: 'root', to_drive_id: '2' },
    });
    expect(answer.status).toBe(201);
    const there = async (parent_file_id: unknown) =>
      itemsOf(await list(t, { drive_id: '2', parent_file_id }))[0]!;
    const copied = await there((await there(answer.body['file_id'])).file_id);
    expect(copied).toMatchObject({ name: 'a.txt', size: 4, drive_id: '2' });
    expect(copied.file_id).not.toBe(file);
    expect(await t.pds.content(copied.file_id)).toEqual(bytes('text'));
    await call(t, 'file/delete', { file_id: outer });
    expect(await t.pds.content(copied.file_id)).toEqual(bytes('text'));
  });

  test('auto_rename gives the copy another name; without it two items have the same name', async () => {
    const t = startPds({ now: () => now });
    const file_id = await makeFile(t, 'a.txt');
    const request = { file_id, to_parent_file_id: 'root' };
    await call(t, 'file/copy', { ...request, auto_rename: true });
    await call(t, 'file/copy', request);
    expect(namesOf(await list(t)).sort()).toEqual(['a.txt', 'a.txt', 'a_20260226_080000.txt']);
  });

  test('a folder is not copied into itself', async () => {
    const t = startPds();
    const outer = await makeFolder(t, 'outer');
    const inner = await makeFolder(t, 'inner', outer);
    const { body } = await call(t, 'file/copy', { file_id: outer, to_parent_file_id: inner });
    expect(body['code']).toBe('InvalidParameter.ToParentFileId');
  });
});

describe('trashFile and deleteFile', () => {
  test('an item in the bin, or in a folder in the bin, gives 403; a deleted item gives 404', async () => {
    const t = startPds();
    const folder = await makeFolder(t, 'd');
    const file = await makeFile(t, 'a', folder);
    const created = await create(t, { name: 'b', parent_file_id: folder });
    const trashed = await call(t, 'recyclebin/trash', { file_id: folder });
    expect([trashed.status, trashed.body]).toEqual([204, { text: '' }]);
    expect((await call(t, 'recyclebin/trash', { file_id: folder })).status).toBe(204);
    for (const answer of [
      await get(t, folder),
      await get(t, file),
      await list(t, { parent_file_id: folder }),
      await call(t, 'file/update', { file_id: file, name: 'x' }),
      await call(t, 'file/move', { file_id: file, to_parent_file_id: 'root' }),
      await call(t, 'file/copy', { file_id: file, to_parent_file_id: 'root' }),
      await call(t, 'file/get_download_url', { file_id: file }),
      await create(t, { name: 'c', parent_file_id: folder }),
    ]) {
      expect([answer.status, answer.body['code']]).toEqual([403, 'ForbiddenFileInTheRecycleBin']);
    }
    // The name of the folder in the bin is free again.
    const again = { type: 'folder', name: 'd', check_name_mode: 'refuse' };
    expect((await create(t, again)).body).toMatchObject({ exist: false });

    expect((await call(t, 'file/delete', { file_id: folder })).status).toBe(204);
    for (const id of [folder, file]) expect((await get(t, id)).status).toBe(404);
    expect(await t.pds.content(file)).toBeUndefined();
    await put(t, parts(created)[0]!.upload_url, bytes('x'));
    const { file_id, upload_id } = created.body;
    const late = await complete(t, { file_id, upload_id });
    expect([late.status, late.body['code']]).toEqual([404, 'NotFound.UploadId']);
    expect((await call(t, 'file/delete', { file_id: folder })).body['code']).toBe('NotFound.File');
    expect((await call(t, 'recyclebin/trash', { file_id: 'x' })).body['code']).toBe(
      'NotFound.File',
    );
  });
});

test('listMyDrives gives the default drive and the drives that contain an item', async () => {
  const t = startPds({ tokens: { [testToken]: { userId: 'u1' } } });
  await makeFile(t, 'a', 'root', '12345');
  await create(t, { drive_id: '7', type: 'folder' });
  const mine = await post(t, '/v2/drive/list_my_drives', {});
  expect(itemsOf(mine).map((drive) => drive.drive_id)).toEqual(['1', '7']);
  const first = await post(t, '/v2/drive/list_my_drives', { limit: 1, marker: '' });
  const second = await post(t, '/v2/drive/list_my_drives', {
    marker: first.body['next_marker'],
  });
  expect(itemsOf(second).map((drive) => drive.drive_id)).toEqual(['7']);
  const answer = await post(t, '/v2/drive/get_default_drive', {});
  expect(answer.body).toMatchObject({ drive_id: '1', used_size: 5, total_size: -1, owner: 'u1' });
});

test('getAsyncTask gives 404 for any task, and searchFile gives 501', async () => {
  const t = startPds();
  const task = await post(t, '/v2/async_task/get', { async_task_id: 'x' });
  expect([task.status, task.body['code']]).toEqual([404, 'NotFound.AsyncTask']);
  const search = await call(t, 'file/search', { query: 'name = "a"' });
  expect([search.status, search.body['code']]).toEqual([501, 'OperationNotSupport']);
});

test('a folder store keeps all changes over a restart', async () => {
  const path = await temporaryFolder();
  const first = await folderStore(path);
  const t = startPds({ store: first });
  const folder = await makeFolder(t, 'd');
  const file_id = await makeFile(t, 'a.txt');
  await call(t, 'file/move', { file_id, to_parent_file_id: folder });
  await call(t, 'file/update', { file_id, name: 'b.txt' });
  const copy = await call(t, 'file/copy', { file_id: folder, to_parent_file_id: 'root' });
  await call(t, 'file/delete', { file_id });
  await first.close();

  const second = await folderStore(path);
  const again = startPds({ store: second });
  expect((await get(again, file_id)).status).toBe(404);
  const [copied] = itemsOf(await list(again, { parent_file_id: copy.body['file_id'] }));
  expect(copied).toMatchObject({ name: 'b.txt' });
  expect(await again.pds.content(copied!.file_id)).toEqual(bytes('a.txt'));
  await second.close();
});
