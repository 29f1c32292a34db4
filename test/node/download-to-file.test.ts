import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Crc64MismatchError, FileChangedError } from '../../src/download/index.js';
import { PdsError } from '../../src/index.js';
import { downloadToFile, nodeFetch } from '../../src/node/index.js';
import { someBytes, startService, type Fault } from '../download/service.js';
import { unprivileged } from '../support/unprivileged.js';

const SIZE = 300_000;
const content = someBytes(SIZE);
const other = someBytes(SIZE, 2);

let folder: string;
let path: string;
let service: Awaited<ReturnType<typeof startService>>;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pds-download-'));
  path = join(folder, 'a.bin');
  service = await startService(content, nodeFetch());
});

afterEach(async () => {
  await service.close();
  rmSync(folder, { recursive: true, force: true });
});

const failureOf = (promise: Promise<unknown>): Promise<Error & { code?: string }> =>
  promise.then(
    () => new Error('it succeeded'),
    (error: Error) => error,
  );

const startOf = (range: string | undefined) => Number(/^bytes=(\d+)-$/.exec(range ?? '')?.[1]);
const isContent = (bytes: Uint8Array = content) => readFileSync(path).equals(bytes);
const partial = () => join(folder, '.a.bin.pds-part');
/** Faults that interrupt a download after this number of bytes. */
const breaks = (after: number): Fault[] => [
  { kind: 'short', after },
  ...Array.from({ length: 3 }, () => ({ kind: 'cut', after: 0 }) as const),
];

describe('downloadToFile', () => {
  it('writes the verified content and no other file', async () => {
    const { client, target } = service;
    const file = await downloadToFile(client, target, path);
    expect(file).toMatchObject({ name: 'a.bin', size: SIZE });
    expect(isContent()).toBe(true);
    expect(readdirSync(folder)).toEqual(['a.bin']);
  });

  it('downloads an empty file to a long name', async () => {
    service.state.content = new Uint8Array();
    path = join(folder, `${'ü'.repeat(120)}.bin`);
    await downloadToFile(service.client, service.target, path);
    expect(readFileSync(path)).toHaveLength(0);
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it('continues from the bytes of an interrupted download', async () => {
    const { client, target, state } = service;
    state.faults = breaks(100_000);
    expect(await failureOf(downloadToFile(client, target, path))).toBeInstanceOf(PdsError);
    expect(existsSync(path)).toBe(false);
    expect(readdirSync(folder)).toEqual(['.a.bin.pds-part']);
    state.ranges = [];
    await downloadToFile(client, target, path);
    expect(state.ranges).toEqual(['bytes=100000-']);
    expect(isContent()).toBe(true);
    expect(readdirSync(folder)).toEqual(['a.bin']);
  });

  it('asks for no bytes if all of them are there already', async () => {
    const { client, target, state } = service;
    state.faults = breaks(100_000);
    await failureOf(downloadToFile(client, target, path));
    const [name] = readdirSync(partial());
    writeFileSync(join(partial(), name!), content);
    state.ranges = [];
    await downloadToFile(client, target, path);
    expect(state.ranges).toEqual([]);
    expect(isContent()).toBe(true);
  });

  it('downloads the whole file again, once, if the bytes that are already there are wrong', async () => {
    const { client, target, state } = service;
    state.faults = breaks(100_000);
    await failureOf(downloadToFile(client, target, path));
    const [name] = readdirSync(partial());
    writeFileSync(join(partial(), name!), other.subarray(0, 50_000));
    state.ranges = [];
    await downloadToFile(client, target, path);
    expect(state.ranges).toEqual(['bytes=50000-', 'bytes=0-']);
    expect(isContent()).toBe(true);
  });

  it('downloads the whole file again if there are more bytes than the content has', async () => {
    const { client, target, state } = service;
    state.faults = breaks(100_000);
    await failureOf(downloadToFile(client, target, path));
    const [name] = readdirSync(partial()).filter((one) => one.startsWith('content'));
    writeFileSync(join(partial(), name!), Buffer.concat([content, Buffer.from('more')]));
    state.ranges = [];
    await downloadToFile(client, target, path);
    expect(isContent()).toBe(true);
    expect(state.ranges).toEqual(['bytes=0-']);
  });

  it('after an abort keeps the bytes that arrived and leaves no file at the path', async () => {
    const { client, target, state } = service;
    state.faults = [{ kind: 'hang', after: 100_000 }];
    const controller = new AbortController();
    const onProgress = () => controller.abort(new Error('enough'));
    const options = { signal: controller.signal, onProgress };
    expect((await failureOf(downloadToFile(client, target, path, options))).message).toBe('enough');
    expect(readdirSync(folder)).toEqual(['.a.bin.pds-part']);
    const [name] = readdirSync(partial());
    expect(statSync(join(partial(), name!)).size).toBeGreaterThan(0);
    await downloadToFile(client, target, path);
    expect(startOf(state.ranges.at(-1))).toBeGreaterThan(0);
    expect(isContent()).toBe(true);
    expect(readdirSync(folder)).toEqual(['a.bin']);
  });

  it('with overwrite replaces a link at the path, but not the target of the link', async () => {
    const { client, target } = service;
    const mine = join(folder, 'mine');
    writeFileSync(mine, 'mine');
    for (const to of [mine, join(folder, 'nowhere')]) {
      symlinkSync(to, path);
      expect(await failureOf(downloadToFile(client, target, path))).toMatchObject({
        code: 'EEXIST',
      });
      await downloadToFile(client, target, path, { overwrite: true });
      expect(lstatSync(path).isFile()).toBe(true);
      expect(isContent()).toBe(true);
      rmSync(path);
    }
    expect(readFileSync(mine, 'utf8')).toBe('mine');
    expect(readdirSync(folder)).toEqual(['mine']);
  });

  it.each<[string, () => string, string]>([
    ['does not exist', () => join(folder, 'none', 'a.bin'), 'ENOENT'],
    ['is a file', () => join(folder, 'file', 'a.bin'), 'ENOTDIR'],
  ])('reports that the folder of the path %s, and asks for no bytes', async (_, to, code) => {
    const { client, target, state } = service;
    writeFileSync(join(folder, 'file'), 'mine');
    expect(await failureOf(downloadToFile(client, target, to()))).toMatchObject({ code });
    expect(state.ranges).toEqual([]);
    expect(readdirSync(folder)).toEqual(['file']);
  });

  it('reports that the permission to write the folder is missing', async () => {
    const { client, target, state } = service;
    chmodSync(folder, 0o500);
    const error = await unprivileged(() => failureOf(downloadToFile(client, target, path)));
    chmodSync(folder, 0o700);
    expect(error).toMatchObject({ code: 'EACCES' });
    expect(state.ranges).toEqual([]);
  });

  it('does not reuse the bytes of an earlier content', async () => {
    const { client, target, state } = service;
    state.faults = breaks(100_000);
    await failureOf(downloadToFile(client, target, path));
    Object.assign(state, { content: other, ranges: [] });
    await downloadToFile(client, target, path);
    expect(state.ranges).toEqual(['bytes=0-']);
    expect(isContent(other)).toBe(true);
    expect(readdirSync(folder)).toEqual(['a.bin']);
  });

  it('renews an expired URL', async () => {
    const { client, target, state } = service;
    state.expired = 1;
    await downloadToFile(client, target, path);
    expect(isContent()).toBe(true);
    expect(state.urls).toBe(2);
  });

  it.each<[string, Fault[], new (...args: never[]) => Error]>([
    ['a flipped bit', [{ kind: 'flip', at: 1234 }], Crc64MismatchError],
    ['surplus bytes', [{ kind: 'surplus' }], FileChangedError],
    ['a changed file', [{ kind: 'change', after: 1000, to: other }], FileChangedError],
    ['a cut body', breaks(1000), PdsError],
    ['a URL that stays refused', Array(9).fill({ kind: 'refuse', status: 403 }), PdsError],
  ])('detects %s, and leaves the destination unchanged', async (_, faults, kind) => {
    const { client, target, state } = service;
    for (const before of [undefined, 'what was there']) {
      if (before) writeFileSync(path, before);
      Object.assign(state, { content, faults: [...faults] });
      const options = { overwrite: before !== undefined };
      expect(await failureOf(downloadToFile(client, target, path, options))).toBeInstanceOf(kind);
      expect(existsSync(path) ? readFileSync(path, 'utf8') : undefined).toBe(before);
      // The next download succeeds, so no wrong bytes were kept.
      Object.assign(state, { content, faults: [] });
    }
    await downloadToFile(client, target, path, { overwrite: true });
    expect(isContent()).toBe(true);
    expect(readdirSync(folder)).toEqual(['a.bin']);
  });

  it('overwrites a file only with the option overwrite', async () => {
    const { client, target, state } = service;
    writeFileSync(path, 'mine');
    const error = await failureOf(downloadToFile(client, target, path));
    expect(error).toMatchObject({ code: 'EEXIST' });
    expect(error.message).toContain('overwrite');
    expect(state.calls).toEqual([]);
    expect(readFileSync(path, 'utf8')).toBe('mine');
    await downloadToFile(client, target, path, { overwrite: true });
    expect(isContent()).toBe(true);
  });

  it('does not overwrite a file that appears during the download', async () => {
    const { client, target } = service;
    const onProgress = ({ bytesReceived }: { bytesReceived: number }) => {
      if (bytesReceived < SIZE && !existsSync(path)) writeFileSync(path, 'mine');
    };
    const error = await failureOf(downloadToFile(client, target, path, { onProgress }));
    expect(error).toMatchObject({ code: 'EEXIST' });
    expect(readFileSync(path, 'utf8')).toBe('mine');
    service.state.ranges = [];
    await downloadToFile(client, target, path, { overwrite: true });
    expect(service.state.ranges).toEqual([]); // the bytes were kept
    expect(isContent()).toBe(true);
  });

  it('does not write into a folder at the path, nor through a link in the place of its own folder', async () => {
    const { client, target } = service;
    mkdirSync(path);
    const intoFolder = downloadToFile(client, target, path, { overwrite: true });
    expect(await failureOf(intoFolder)).toMatchObject({ code: 'EISDIR' });
    const intoMissing = downloadToFile(client, target, join(folder, 'missing/'));
    expect(await failureOf(intoMissing)).toMatchObject({ code: 'EISDIR' });
    rmSync(path, { recursive: true });
    const elsewhere = mkdtempSync(join(folder, 'elsewhere-'));
    symlinkSync(elsewhere, partial());
    expect(await failureOf(downloadToFile(client, target, path))).toMatchObject({
      code: 'ENOTDIR',
    });
    expect(readdirSync(elsewhere)).toEqual([]);
  });

  it('does not remove files that it did not create', async () => {
    const { client, target } = service;
    mkdirSync(partial());
    writeFileSync(join(partial(), 'notes.txt'), 'mine');
    await downloadToFile(client, target, path);
    expect(isContent()).toBe(true);
    expect(readdirSync(partial())).toEqual(['notes.txt']);
  });

  it('refuses a second download to the same path while one runs', async () => {
    const { client, target, state } = service;
    state.faults = [{ kind: 'hang', after: 1000 }];
    const controller = new AbortController();
    const first = failureOf(downloadToFile(client, target, path, { signal: controller.signal }));
    while (state.ranges.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    const second = await failureOf(downloadToFile(client, target, path));
    expect(second.message).toContain('is in use by process');
    controller.abort(new Error('enough'));
    expect((await first).message).toBe('enough');
    await downloadToFile(client, target, path);
    expect(isContent()).toBe(true);
  });

  it('continues after kill -9', async () => {
    const { state } = service;
    state.faults = [{ kind: 'hang', after: 100_000 }];
    const child = spawn(
      process.execPath,
      [
        ...['--import', 'tsx'],
        join(import.meta.dirname, '../support/download-child.ts'),
        service.endpoint,
        path,
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    await new Promise((resolve) => child.stdout.once('data', resolve));
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('close', resolve));
    expect(existsSync(path)).toBe(false);
    const [name] = readdirSync(partial()).filter((one) => one.startsWith('content'));
    const { size } = statSync(join(partial(), name!));
    expect(size).toBeGreaterThan(0);
    state.ranges = [];
    await downloadToFile(service.client, service.target, path);
    expect(state.ranges).toEqual([`bytes=${size}-`]);
    expect(isContent()).toBe(true);
    expect(readdirSync(folder)).toEqual(['a.bin']);
  });

  it.each<[string, unknown, unknown, RegExp]>([
    ['no path', '', {}, /path must be a non-empty string/],
    [
      'a URL as path',
      new URL('file:///tmp/x'),
      {},
      /path must be a non-empty string, got an object/,
    ],
    ['overwrite', 'x', { overwrite: 'yes' }, /overwrite must be a boolean, got a string/],
  ])('%s is a TypeError', async (_, given, options, message) => {
    const { client, target } = service;
    const error = await failureOf(
      downloadToFile(client, target, given as string, options as object),
    );
    expect(error).toBeInstanceOf(TypeError);
    expect(error.message).toMatch(message);
  });
});
