import {
  appendFile,
  mkdir,
  mkdtemp,
  rename,
  rm,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isSameFile } from '../../src/node/file-source.js';
import { fileSource } from '../../src/node/index.js';
import { SourceChangedError, uploadFile } from '../../src/upload/index.js';
import { bench, bytesOf, PART, same, target } from '../upload/support.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pds-file-source-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const bytes = bytesOf(3 * PART + 9);
let count = 0;
async function fileOf(content: Uint8Array | string): Promise<string> {
  const path = join(folder, `file-${++count}.bin`);
  await writeFile(path, content);
  return path;
}

test('reads any slice, and has the name, size and modification time', async () => {
  const path = await fileOf(bytes);
  await utimes(path, 1, 1_700_000_000.5);
  const source = await fileSource(path);
  expect(source).toMatchObject({ name: `file-${count}.bin`, size: bytes.length });
  expect(source.lastModified).toBe(1_700_000_000_500);
  const slice = async (from: number, to: number) =>
    new Uint8Array(
      await new Response((await source.slice(from, to)) as ReadableStream).arrayBuffer(),
    );
  expect(same(await slice(5, 105), bytes.subarray(5, 105))).toBe(true);
  expect(same(await slice(0, bytes.length), bytes)).toBe(true);
  expect(await slice(7, 7)).toEqual(new Uint8Array());
  await source.check!();
});

test.each([0, 1, 3 * PART + 9])('uploads a file of %i bytes', async (size) => {
  const content = bytes.subarray(0, size);
  const { client, stored } = bench();
  const source = await fileSource(await fileOf(content));
  const file = await uploadFile(client, source, { drive_id: '1' }, { partSize: PART });
  expect(file.name).toBe(source.name);
  expect(same(await stored(file.file_id), content)).toBe(true);
});

test.each<[string, () => Promise<string>, string]>([
  ['a file that is missing', async () => join(folder, 'none'), 'none does not exist'],
  ['a directory', async () => folder, 'is a directory, not a file'],
  ['a device', async () => '/dev/null', '/dev/null is not a regular file'],
  ['a path through a file', async () => join(await fileOf(''), 'x'), 'cannot be read: ENOTDIR'],
  ['no path', async () => '', 'path must be a non-empty string'],
])('the message describes the problem with %s', async (_name, path, message) => {
  await expect(fileSource(await path())).rejects.toThrow(message);
});

test.runIf(process.getuid?.() !== 0)(
  'the message says that the permission to read a file is missing',
  async () => {
    const path = await fileOf('secret');
    const { chmod } = await import('node:fs/promises');
    await chmod(path, 0);
    await expect(fileSource(path)).rejects.toThrow(`${path} may not be read`);
  },
);

test.each<[string, (path: string) => Promise<unknown>, RegExp]>([
  ['shrinks', (path) => truncate(path, PART), /has shrunk from 307209 to 102400 bytes/],
  ['grows', (path) => appendFile(path, 'x'), /has grown from 307209 to 307210 bytes/],
  ['is written to', (path) => utimes(path, 1, 1), /was written to or replaced/],
  [
    'is replaced',
    async (path) => {
      const { atime, mtime } = await (await import('node:fs/promises')).stat(path);
      await writeFile(`${path}.new`, bytesOf(bytes.length));
      await utimes(`${path}.new`, atime, mtime);
      await rename(`${path}.new`, path);
    },
    /was written to or replaced/,
  ],
  ['goes away', (path) => rm(path), /cannot be read any more \(ENOENT\)/],
  [
    'becomes a directory',
    async (path) => {
      await rm(path);
      await mkdir(path);
    },
    /cannot be read any more|has (shrunk|grown)|EISDIR/,
  ],
])('an upload fails if the file %s in the meantime', async (_name, change, message) => {
  const { client, pds } = bench();
  const path = await fileOf(bytes);
  const upload = uploadFile(client, await fileSource(path), target, {
    partSize: PART,
    onCheckpoint: async ({ parts }) => {
      if (parts.length === 1) await change(path);
    },
  });
  const error = await upload.catch((thrown: unknown) => thrown);
  expect((error as Error).message).toMatch(message);
  expect(error).toBeInstanceOf(SourceChangedError);
  expect(await pds.store.items()).toHaveLength(0);
});

test('an upload detects a change after the last slice', async () => {
  const { client, pds } = bench();
  const path = await fileOf(bytes);
  const upload = uploadFile(client, await fileSource(path), target, {
    partSize: PART,
    onCheckpoint: async ({ parts }) => {
      if (parts.length === 4) await appendFile(path, 'x');
    },
  });
  await expect(upload).rejects.toThrow(SourceChangedError);
  expect(await pds.store.items()).toHaveLength(0);
});

test.each(['size', 'mtimeNs', 'ctimeNs', 'ino', 'dev'] as const)(
  'a file with another %s is not the same file',
  (name) => {
    const first = { size: 1n, mtimeNs: 2n, ctimeNs: 3n, ino: 4n, dev: 5n };
    expect(isSameFile({ ...first }, first)).toBe(true);
    expect(isSameFile({ ...first, [name]: 9n }, first)).toBe(false);
  },
);

test.runIf(process.platform === 'linux')(
  'a file of /proc is refused: its size is 0, but it has bytes',
  async () => {
    await expect(fileSource('/proc/self/status')).rejects.toThrow('its size is not known');
    expect(await fileSource(await fileOf(''))).toMatchObject({ size: 0 });
  },
);
