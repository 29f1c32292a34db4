import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cp,
  mkdir,
  readdir,
  readFile,
  readlink,
  rename,
  rm,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { folderStore } from '../../src/node/store/folder-store.js';
import { bytes, complete, create, get, parts, put, upload } from '../local/api.js';
import {
  serve,
  start,
  startOthersAndCheck,
  temporaryFolder,
  tree,
} from '../support/folder-store.js';

const noLock = (names: string[]) => names.filter((name) => !name.startsWith('lock-'));

describe('only one process uses a store', () => {
  test('a second store in the folder is refused and changes nothing, and can open it after close', async () => {
    const folder = await temporaryFolder();
    const first = await start(folder);
    const { body } = await upload(first, [bytes('kept')]);
    const before = await tree(folder);
    await expect(folderStore(folder)).rejects.toThrow(
      `${folder} is in use by process ${process.pid} on ${hostname()}`,
    );
    expect(await tree(folder)).toEqual(before);
    await first.store.close();
    const second = await start(folder);
    expect(await second.pds.content(body['file_id'] as string)).toEqual(bytes('kept'));
  });

  test('of many stores that start at once exactly one gets the folder', async () => {
    const folder = await temporaryFolder();
    for (let round = 0; round < 5; round++) {
      const settled = await Promise.allSettled(
        Array.from({ length: 8 }, () => folderStore(folder)),
      );
      const stores = settled.flatMap((end) => (end.status === 'fulfilled' ? [end.value] : []));
      expect(stores).toHaveLength(1);
      expect((await readdir(folder)).filter((name) => name.startsWith('lock-'))).toHaveLength(1);
      await stores[0]!.close();
    }
    expect(await noLock(await readdir(folder))).toEqual(await readdir(folder));
  });

  test('other processes are refused while one works, and nothing is lost', async () => {
    await startOthersAndCheck(3);
  });

  test('the lock of a killed process is ignored, and its temporary files are removed', async () => {
    const folder = await temporaryFolder();
    const { child } = await serve(folder);
    const [lock] = (await readdir(folder)).filter((name) => name.startsWith('lock-'));
    await writeFile(join(folder, `${lock}.99.tmp`), 'half');
    await writeFile(join(folder, 'lock-smith.tmp'), 'of somebody');
    child.kill('SIGKILL');
    await once(child, 'close');
    const t = await start(folder);
    expect((await upload(t, [bytes('x')])).status).toBe(200);
    expect(await readdir(folder)).not.toContain(lock);
    expect(await readdir(folder)).not.toContain(`${lock}.99.tmp`);
    expect(await readdir(folder)).toContain('lock-smith.tmp');
  });

  test('a lock is ignored if another process now has the process id', async () => {
    if (process.platform !== 'linux') return;
    const folder = await temporaryFolder();
    await writeFile(join(folder, `lock-${process.ppid}-1-00000000@${hostname()}`), '');
    const store = await folderStore(folder);
    await store.close();
  });

  test('the lock of a zombie process is ignored', async () => {
    if (process.platform !== 'linux') return;
    const folder = await temporaryFolder();
    // The shell becomes a program that never waits for its child. The child ends only after that.
    const child = `bash -c 'until grep -q sleep /proc/$PPID/comm; do sleep 0.01; done'`;
    const parent = spawn('bash', ['-c', `${child} & echo $!; exec sleep 60`]);
    onTestFinished(() => void parent.kill('SIGKILL'));
    const [line] = (await once(parent.stdout, 'data')) as [Buffer];
    const pid = Number(line);
    const fields = async () => {
      const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
      return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    };
    await expect.poll(async () => (await fields())[0], { timeout: 10_000 }).toBe('Z');
    await writeFile(join(folder, `lock-${pid}-${(await fields())[19]}-00000000@${hostname()}`), '');
    await (await folderStore(folder)).close();
  });

  test('the lock of another machine counts as in use', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'lock-1-1-00000000@elsewhere'), '');
    await expect(folderStore(folder)).rejects.toThrow(/process 1 on elsewhere; .* remove /);
    expect(await readdir(folder)).toEqual(['lock-1-1-00000000@elsewhere']);
  });

  test('a store that cannot be opened removes its lock', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'store.json'), '{"version":99}');
    await expect(folderStore(folder)).rejects.toThrow('version 99');
    expect(await readdir(folder)).toEqual(['store.json']);
  });
});

/** Paths of files, at every level of the folder, that only the user can have created. */
const FOREIGN = [
  '.DS_Store',
  'notes.txt',
  'files/.DS_Store',
  'files/photo.jpg',
  'files/drive-1/.DS_Store',
  'files/drive-1/photo.3f2a9c01abcd.jpg',
  'files/drive-9/of-no-item.txt',
  'files/holiday/beach.jpg',
  'items/.DS_Store',
  'items/list.json',
  'items/drive-1/.DS_Store',
  'items/drive-1/notes.tmp',
  'items/drive-1/ID.json.0c9f.tmp',
  'items/drive-1/notes.json',
  'items/other/a.json',
  'uploads/.DS_Store',
  'uploads/readme.txt',
  'uploads/MINE/a.txt',
  'uploads/MINE/joined.tmp',
];

test('files of the user stay unchanged through everything that a store does', async () => {
  const folder = await temporaryFolder();
  let t = await start(folder);
  const kept = await upload(t, [bytes('kept')]);
  const created = await create(t, {});
  const { file_id, upload_id } = created.body;
  const inUpload = `uploads/${upload_id}/my notes.txt`;
  const foreign = [...FOREIGN, inUpload];
  for (const path of foreign) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), path.endsWith('.json') ? '{"mine":1}' : `mine: ${path}`);
  }
  const check = async () => {
    const there = await tree(folder);
    expect(foreign.filter((path) => !there.includes(path))).toEqual([]);
  };

  await put(t, parts(created)[0]!.upload_url, bytes('bytes'));
  expect((await complete(t, { file_id, upload_id })).status).toBe(200);
  await check();
  t = await start(folder);
  await check();
  expect(t.store.damaged.map((path) => path.slice(folder.length + 1)).sort()).toEqual([
    'items/drive-1/notes.json',
    'items/other/a.json',
  ]);
  expect((await get(t, kept.body['file_id'])).body).toEqual(kept.body);
  await upload(t, [bytes('new')], { file_id: kept.body['file_id'] });
  await upload(t, [bytes('refused')], { size: 1 });
  for (const { driveId, fileId } of await t.store.items())
    await t.store.removeItem(driveId, fileId);
  expect([...(await t.store.items())]).toEqual([]);
  await check();
  const left = (await tree(folder)).filter((path) => !foreign.includes(path));
  expect(left).toEqual(['store.json']);
});

test('a folder with only files that operating systems create becomes a store', async () => {
  const folder = await temporaryFolder();
  for (const name of ['.DS_Store', 'Thumbs.db', '.gitkeep'])
    await writeFile(join(folder, name), '');
  const t = await start(folder);
  expect((await upload(t, [bytes('x')])).status).toBe(200);
  expect(await readdir(folder)).toEqual(expect.arrayContaining(['.DS_Store', 'Thumbs.db']));
});

describe('symbolic links', () => {
  /** A folder elsewhere, whose files must stay as they are. */
  async function elsewhere() {
    const path = await temporaryFolder();
    await writeFile(join(path, 'mine.txt'), 'mine');
    await writeFile(join(path, 'mine.json'), '{}');
    const check = async () => {
      expect(await readdir(path)).toEqual(['mine.json', 'mine.txt']);
      expect(await readFile(join(path, 'mine.txt'), 'utf8')).toBe('mine');
    };
    return { path, check };
  }

  test.each(['files/drive-1', 'files/drive-9', 'items/drive-9', 'uploads/LINKED'])(
    'a link at %s is not followed',
    async (place) => {
      const folder = await temporaryFolder();
      await (await folderStore(folder)).close();
      const { path, check } = await elsewhere();
      await symlink(path, join(folder, place));
      const t = await start(folder);
      await upload(t, [bytes('x')]);
      await upload(t, [bytes('x')], { size: 9 });
      await start(folder);
      await check();
      expect(await readlink(join(folder, place))).toBe(path);
    },
  );

  test.each(['files', 'items', 'uploads'])(
    'a store whose folder %s is a link is refused',
    async (name) => {
      const folder = await temporaryFolder();
      await (await folderStore(folder)).close();
      const { path, check } = await elsewhere();
      await rm(join(folder, name), { recursive: true });
      await symlink(path, join(folder, name));
      await expect(folderStore(folder)).rejects.toThrow('must be a folder');
      await check();
    },
  );

  test('a link in the place of a file of the store is neither read nor removed', async () => {
    const folder = await temporaryFolder();
    const t = await start(folder);
    const { body } = await upload(t, [bytes('four')]);
    const { path, check } = await elsewhere();
    const [name] = await readdir(join(folder, 'files/drive-1'));
    const place = join(folder, 'files/drive-1', name!);
    await rm(place);
    await symlink(join(path, 'mine.txt'), place);
    await expect(t.pds.content(body['file_id'] as string)).rejects.toThrow('ELOOP');
    await t.store.removeItem('1', body['file_id'] as string);
    await check();
    expect(await readlink(place)).toBe(join(path, 'mine.txt'));
  });
});

describe('records that cannot be read', () => {
  test.each<[string, (path: string) => Promise<void>]>([
    ['empty', (path) => truncate(path, 0)],
    ['cut off', (path) => truncate(path, 40)],
    ['null', (path) => writeFile(path, 'null')],
    ['of another item', (path) => writeFile(path, '{"item":{"driveId":"1","fileId":"a"}}')],
    [
      'of a content elsewhere',
      async (path) => {
        const record = JSON.parse(await readFile(path, 'utf8')) as object;
        await writeFile(path, JSON.stringify({ ...record, content: 'files/drive-1/../../x' }));
      },
    ],
  ])('a record that is %s hides only its file', async (_, damage) => {
    const folder = await temporaryFolder();
    const t = await start(folder);
    const bad = await upload(t, [bytes('bad')]);
    const good = await upload(t, [bytes('good')]);
    await t.store.close();
    const path = join(folder, 'items/drive-1', `${bad.body['file_id']}.json`);
    await damage(path);
    const text = await readFile(path, 'utf8');

    const again = await start(folder);
    expect(again.store.damaged).toEqual([path]);
    expect((await get(again, bad.body['file_id'])).status).toBe(404);
    expect((await get(again, good.body['file_id'])).body).toEqual(good.body);
    expect(await readFile(path, 'utf8')).toBe(text);
    expect(await readdir(join(folder, 'files/drive-1'))).toHaveLength(2);
  });

  test('the empty record of an upload hides the upload, and its parts stay', async () => {
    const folder = await temporaryFolder();
    const t = await start(folder);
    const created = await create(t, {});
    const { file_id, upload_id } = created.body;
    await put(t, parts(created)[0]!.upload_url, bytes('x'));
    await truncate(join(folder, 'uploads', String(upload_id), 'upload.json'), 0);
    const again = await start(folder);
    expect((await complete(again, { file_id, upload_id })).status).toBe(404);
    expect(await readdir(join(folder, 'uploads', String(upload_id)))).toHaveLength(2);
  });

  test('an empty store.json is renamed, and only the key of the URLs is new', async () => {
    const folder = await temporaryFolder();
    const t = await start(folder);
    const { body } = await upload(t, [bytes('kept')]);
    const secret = t.store.urlSecret;
    await truncate(join(folder, 'store.json'), 0);
    const again = await start(folder);
    expect((await get(again, body['file_id'])).body).toEqual(body);
    expect(again.store.urlSecret).not.toBe(secret);
    expect((await readdir(folder)).filter((name) => /^store\.json/.test(name))).toHaveLength(2);
  });
});

test('a store of version 0.1 can be read', async () => {
  const folder = await temporaryFolder();
  const fileId = '5d79206586bb5dd69fb34c349282718146c55da7';
  const uploadId = 'C9DCFE5A82644AC7A02DB74C30C934A6';
  const write = async (path: string, text: unknown) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(
      join(folder, path),
      typeof text === 'string' ? text : JSON.stringify(text, null, 2),
    );
  };
  const file = {
    domain_id: 'local1',
    drive_id: '1',
    file_id: fileId,
    parent_file_id: 'root',
    name: 'photo.jpg',
    type: 'file',
    status: 'available',
    size: 5,
    crc64_hash: '1',
  };
  const content = 'files/drive-1/photo.3f2a9c01abcd.jpg';
  await write('store.json', { version: 1, urlSecret: 'ab'.repeat(32) });
  await write(content, 'photo');
  await write(`items/drive-1/${fileId}.json`, { item: { driveId: '1', fileId, file }, content });
  await write(`uploads/${uploadId}/upload.json`, {
    uploadId,
    driveId: '1',
    fileId: 'b'.repeat(40),
    createdAt: Date.now(),
    parallel: false,
    file: { ...file, file_id: 'b'.repeat(40), status: 'uploading', size: undefined },
  });
  const part = `00001-3-900150983CD24FB0D6963F7D28E17F72-3231342946509354535.part`;
  await write(`uploads/${uploadId}/${part}`, 'abc');

  const t = await start(folder);
  expect(t.store.urlSecret).toBe('ab'.repeat(32));
  expect(t.store.damaged).toEqual([]);
  expect((await get(t, fileId)).body).toEqual(file);
  expect(await t.pds.content(fileId)).toEqual(bytes('photo'));
  const completed = await complete(t, { file_id: 'b'.repeat(40), upload_id: uploadId });
  expect(completed.body).toMatchObject({ size: 3, crc64_hash: '3231342946509354535' });
  expect(await tree(folder)).toHaveLength(5);
});

test('a store that was moved while no process used it works in its new place', async () => {
  const folder = join(await temporaryFolder(), 'store');
  const t = await start(folder);
  const { body } = await upload(t, [bytes('kept')]);
  await t.store.close();
  await rename(folder, `${folder}-moved`);
  const again = await start(`${folder}-moved`);
  expect(await again.pds.content(body['file_id'] as string)).toEqual(bytes('kept'));
});

test('an upload whose process was killed between storing its item and its end is ended at the next start', async () => {
  const folder = await temporaryFolder();
  const t = await start(folder);
  const created = await create(t, {});
  const { file_id, upload_id } = created.body;
  await put(t, parts(created)[0]!.upload_url, bytes('x'));
  const own = join(folder, 'uploads', String(upload_id));
  await cp(own, `${folder}-kept`, { recursive: true });
  onTestFinished(() => rm(`${folder}-kept`, { recursive: true, force: true }));
  await complete(t, { file_id, upload_id });
  await t.store.close();
  await cp(`${folder}-kept`, own, { recursive: true });

  const again = await start(folder);
  expect(await readdir(join(folder, 'uploads'))).toEqual([]);
  expect(await again.pds.content(file_id as string)).toEqual(bytes('x'));
  expect((await complete(again, { file_id, upload_id })).status).toBe(404);
});

test('a record that was copied to the folder of another drive is ignored', async () => {
  const folder = await temporaryFolder();
  const t = await start(folder);
  const { body } = await upload(t, [bytes('x')]);
  const name = `${String(body['file_id'])}.json`;
  await mkdir(join(folder, 'items/drive-2'));
  await cp(join(folder, 'items/drive-1', name), join(folder, 'items/drive-2', name));
  const again = await start(folder);
  expect(again.store.damaged).toEqual([join(folder, 'items/drive-2', name)]);
  expect([...(await again.store.items())]).toHaveLength(1);
});
