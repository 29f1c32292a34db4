import { once } from 'node:events';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crc64, formatCrc64 } from '../../src/crc64/index.js';
import { folderStore } from '../../src/node/store/folder-store.js';
import { bytes, complete, create, get, parts, post, put, upload, type Json } from '../local/api.js';
import { killAndCheck, serve, start, temporaryFolder, tree } from '../support/folder-store.js';
import { startPds, type TestPds } from '../support/pds.js';

test('a file can be found in the folder by its name', async () => {
  const folder = await temporaryFolder();
  const t = await start(folder);
  await upload(t, [bytes('one, '), bytes('two')], { name: 'to do: a/b?.txt'.replace('/', '|') });
  const [file] = await readdir(join(folder, 'files', 'drive-1'));
  expect(file).toMatch(/^to do_ a_b_\.[0-9A-F]{12}\.txt$/);
  expect(await readFile(join(folder, 'files', 'drive-1', file!), 'utf8')).toBe('one, two');
  expect(await readdir(join(folder, 'uploads'))).toEqual([]);
});

test('another local PDS on the folder continues from the state of the first one', async () => {
  const folder = await temporaryFolder();
  const first = await start(folder);
  const done = await upload(first, [bytes('done')], { name: 'done.txt' });
  const made = await create(first, { type: 'folder', name: 'd' });
  const created = await create(first, { part_info_list: [{ part_number: 1 }, { part_number: 2 }] });
  const { file_id, upload_id } = created.body;
  await put(first, parts(created)[0]!.upload_url, bytes('one '));

  const second = await start(folder);
  expect((await get(second, done.body['file_id'])).body).toEqual(done.body);
  expect((await get(second, made.body['file_id'])).body).toMatchObject({ type: 'folder' });
  const listed = await post(second, '/v2/file/list_uploaded_parts', {
    drive_id: '1',
    file_id,
    upload_id,
  });
  expect(listed.body['uploaded_parts']).toMatchObject([{ part_number: 1, part_size: 4 }]);
  expect((await put(second, parts(created)[1]!.upload_url, bytes('two'))).status).toBe(200);
  const completed = await complete(second, { file_id, upload_id });
  expect(completed.body).toMatchObject({
    size: 7,
    crc64_hash: formatCrc64(crc64(bytes('one two'))),
  });

  const third = await start(folder);
  expect(await third.pds.content(file_id as string)).toEqual(bytes('one two'));
  expect((await complete(third, { file_id, upload_id })).body['code']).toBe('NotFound.UploadId');
});

test('replacing a file removes its old bytes, and a copy of the file keeps them', async () => {
  const folder = await temporaryFolder();
  const t = await start(folder);
  const { body } = await upload(t, [bytes('old')]);
  const { file_id, content_hash, content_hash_name } = body;
  const copy = await create(t, { name: 'copy', content_hash, content_hash_name, size: 3 });
  expect(copy.body).toMatchObject({ rapid_upload: true });
  await upload(t, [bytes('new')], { file_id });
  expect(await readdir(join(folder, 'files', 'drive-1'))).toHaveLength(2);
  const again = await start(folder);
  expect(await again.pds.content(file_id as string)).toEqual(bytes('new'));
  expect(await again.pds.content(copy.body['file_id'] as string)).toEqual(bytes('old'));
});

test('a refused upload leaves no files', async () => {
  const folder = await temporaryFolder();
  const t = await start(folder);
  const refused = await upload(t, [bytes('four')], { size: 5 });
  expect(refused.body['code']).toBe('InvalidParameter.Size');
  expect(await tree(folder)).toEqual(['store.json']);
});

test('gives the same answers as the memory store to any requests', async () => {
  const folder = await temporaryFolder();
  const stores = [await start(folder), startPds({ minPartSize: 1 })];
  const text = fc.string({ maxLength: 20 }).map((s) => bytes(s));
  const step = fc.oneof(
    fc.record({ kind: fc.constant('upload'), pieces: fc.array(text, { maxLength: 4 }) }),
    fc.record({ kind: fc.constant('begin'), pieces: fc.array(text, { maxLength: 4 }) }),
    fc.record({ kind: fc.constant('replace'), pieces: fc.array(text, { maxLength: 4 }) }),
    fc.record({ kind: fc.constant('folder'), pieces: fc.constant<Uint8Array<ArrayBuffer>[]>([]) }),
  );
  /** An answer without ids and times, which always differ. */
  const plain = ({ status, body }: { status: number; body: Json }) => {
    const { code, name, size, crc64_hash, content_hash, rapid_upload, revision_version } = body;
    return { status, code, name, size, crc64_hash, content_hash, rapid_upload, revision_version };
  };
  interface Step {
    kind: string;
    pieces: readonly Uint8Array[];
  }
  async function run(t: TestPds, steps: readonly Step[]) {
    const seen: object[] = [];
    let last: unknown;
    for (const { kind, pieces } of steps) {
      const chunks = pieces.map((piece) => new Uint8Array(piece));
      if (kind === 'begin') seen.push(plain(await create(t, { size: chunks.length })));
      else if (kind === 'folder') seen.push(plain(await create(t, { type: 'folder' })));
      else {
        const file_id = kind === 'replace' && last !== undefined ? { file_id: last } : {};
        const answer = await upload(t, chunks, {
          part_info_list: undefined,
          ...list(chunks),
          ...file_id,
        });
        seen.push(plain(answer));
        last = answer.body['file_id'] ?? last;
      }
      if (last !== undefined) {
        seen.push({ content: Buffer.from((await t.pds.content(last as string))!).toString() });
      }
    }
    return seen;
  }
  const list = (chunks: readonly Uint8Array[]) =>
    chunks.length > 0
      ? { part_info_list: chunks.map((_, index) => ({ part_number: index + 1 })) }
      : {};
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
      const [one, other] = [await run(stores[0]!, steps), await run(stores[1]!, steps)];
      expect(one).toEqual(other);
    }),
    { seed: 6, numRuns: 25 },
  );
  // A new start reads the same state from the disk.
  const before = [...(await stores[0]!.pds.store.items())];
  const after = [...(await (await start(folder)).store.items())];
  const byId = (a: { fileId: string }, b: { fileId: string }) => (a.fileId < b.fileId ? -1 : 1);
  expect(after.sort(byId)).toEqual(before.sort(byId));
});

describe('a folder is refused if it', () => {
  test.each<[string, (path: string) => Promise<unknown>, RegExp]>([
    ['is a file', (path) => writeFile(path, ''), /folder: .* is a file/],
    [
      'contains other files',
      (path) => mkdir(join(path, 'photos'), { recursive: true }),
      /contains other files/,
    ],
    [
      'is of a later version',
      async (path) => {
        await mkdir(path);
        await writeFile(join(path, 'store.json'), '{"version":99}');
      },
      /version 99/,
    ],
    [
      'has a store.json of another program',
      async (path) => {
        await mkdir(path);
        await writeFile(join(path, 'store.json'), '{"name":"a shop"}');
      },
      /store\.json has version undefined/,
    ],
  ])('%s', async (_, prepare, message) => {
    const path = join(await temporaryFolder(), 'store');
    await prepare(path);
    await expect(folderStore(path)).rejects.toThrow(message);
  });

  test('is an empty path', async () => {
    await expect(folderStore('')).rejects.toThrow(/^folder must be/);
  });
});

test('after the folder was removed every answer is 500, and the store does not create the folder', async () => {
  const folder = join(await temporaryFolder(), 'store');
  const t = await start(folder);
  const done = await upload(t, [bytes('done')]);
  const created = await create(t, {});
  const { file_id, upload_id } = created.body;
  await put(t, parts(created)[0]!.upload_url, bytes('x'));
  await rename(folder, `${folder}-away`);

  const answers = [
    await create(t, {}),
    await create(t, { type: 'folder' }),
    await get(t, done.body['file_id']),
    await complete(t, { file_id, upload_id }),
  ];
  for (const { status, body } of answers) {
    expect([status, body['code']]).toEqual([500, 'InternalError']);
  }
  const answer = await put(t, parts(created)[0]!.upload_url, bytes('x'));
  expect([answer.status, answer.headers.get('content-type')]).toEqual([500, 'application/xml']);
  expect(t.pds.log.slice(-5).map(({ tookEffect }) => tookEffect)).toEqual(Array(5).fill(false));
  await expect(readdir(folder)).rejects.toThrow('ENOENT');

  await rename(`${folder}-away`, folder);
  expect((await complete(t, { file_id, upload_id })).status).toBe(200);
});

test('with a full disk the answer is 500, no incomplete file is left, and the upload can continue later', async () => {
  const folder = await temporaryFolder();
  // The process cannot write a file of more than 64 KB, as on a full disk.
  const { t, child } = await serve(folder, 'ulimit -f 64;');
  const piece = new Uint8Array(60_000).fill(1);
  const created = await create(t, {
    part_info_list: [1, 2, 3].map((part_number) => ({ part_number })),
  });
  const [one, two, three] = parts(created).map((part) => part.upload_url);
  expect((await put(t, one, piece)).status).toBe(200);
  const full = await put(t, two, new Uint8Array(70_000));
  expect([full.status, full.text]).toEqual([500, expect.stringContaining('(EFBIG)')]);
  expect((await put(t, two, piece)).status).toBe(200);
  const { file_id, upload_id } = created.body;
  // The whole file exceeds this limit, though no part does.
  const refused = await complete(t, { file_id, upload_id });
  expect([refused.status, refused.body['code']]).toEqual([500, 'InternalError']);
  expect((await get(t, file_id)).status).toBe(404);
  expect((await tree(folder)).filter((path) => /tmp$|^files/.test(path))).toEqual([]);

  child.kill('SIGKILL');
  await once(child, 'close');
  const { t: later } = await serve(folder);
  const url = new URL(three!);
  expect((await put(later, later.endpoint + url.pathname + url.search, piece)).status).toBe(200);
  expect((await complete(later, { file_id, upload_id })).body).toMatchObject({ size: 180_000 });
});

test('after kill -9 at any moment everything acknowledged is there, and no remains of the rest', async () => {
  await killAndCheck(3);
});

test('a part that is sent again with other bytes replaces the first bytes', async () => {
  const folder = await temporaryFolder();
  const t = await start(folder);
  const created = await create(t, { parallel_upload: true, part_info_list: [{ part_number: 1 }] });
  const { file_id, upload_id } = created.body;
  await put(t, parts(created)[0]!.upload_url, bytes('first'));
  await put(t, parts(created)[0]!.upload_url, bytes('second'));
  expect((await tree(folder)).filter((path) => path.endsWith('.part'))).toHaveLength(1);
  const again = await start(folder);
  await complete(again, { file_id, upload_id });
  expect(await again.pds.content(file_id as string)).toEqual(bytes('second'));
});
