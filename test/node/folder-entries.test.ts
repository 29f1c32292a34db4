import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { folderEntries, type FolderEntriesOptions } from '../../src/node/index.js';
import { uploadFiles } from '../../src/upload/index.js';
import { unprivileged } from '../support/unprivileged.js';
import { bench } from '../upload/support.js';

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'pds-entries-'));
  onTestFinished(() => {
    execFileSync('chmod', ['-R', 'u+rwx', path]);
    rmSync(path, { recursive: true });
  });
  return path;
}

/**
 * A line for each entry: the path of a file, the path of a folder and a slash, or a path and an
 * error code.
 */
async function list(path: string, options?: FolderEntriesOptions): Promise<string[]> {
  const lines: string[] = [];
  for await (const entry of folderEntries(path, options)) {
    if ('error' in entry) lines.push(`${entry.path}: ${(entry.error as { code: string }).code}`);
    else lines.push('source' in entry ? entry.path : `${entry.path}/`);
  }
  return lines;
}

test('gives files by their paths in the order of names, and empty folders', async () => {
  const top = folder();
  mkdirSync(join(top, 'b/c/empty'), { recursive: true });
  for (const path of ['z', 'a', 'b/y', 'b/c/x', '.hidden']) writeFileSync(join(top, path), path);
  expect(await list(top)).toEqual(['.hidden', 'a', 'b/c/empty/', 'b/c/x', 'b/y', 'z']);
  const { value: first } = await folderEntries(top).next();
  expect(first).toMatchObject({ path: '.hidden', localPath: join(top, '.hidden') });
  expect(await list(folder())).toEqual([]);
});

test('reports symbolic links or follows them, but never follows a link to a folder that contains it', async () => {
  const top = folder();
  const elsewhere = folder();
  writeFileSync(join(elsewhere, 'secret'), 'x');
  mkdirSync(join(top, 'a'));
  writeFileSync(join(top, 'a/file'), 'x');
  symlinkSync('a/file', join(top, 'file'));
  symlinkSync(elsewhere, join(top, 'folder'));
  symlinkSync('../', join(top, 'a/up'));
  symlinkSync('none', join(top, 'broken'));
  expect(await list(top)).toEqual([
    ...['a/file', 'a/up: symbolic-link', 'broken: symbolic-link', 'file: symbolic-link'],
    'folder: symbolic-link',
  ]);
  expect(await list(top, { symbolicLinks: 'follow' })).toEqual([
    ...['a/file', 'a/up: loop', 'broken: unreadable', 'file', 'folder/secret'],
  ]);
});

test('reports pipes and sockets as special files', async () => {
  const top = folder();
  execFileSync('mkfifo', [join(top, 'pipe')]);
  const server = createServer().listen(join(top, 'socket'));
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  expect(await list(top)).toEqual(['pipe: special-file', 'socket: special-file']);
});

test('reports names that are not UTF-8, and gives all other names unchanged', async () => {
  const top = folder();
  const names = ['é', 'e\u0301', 'A', 'a', 'with\nline', 'back\\slash', '\u001b[31m'];
  for (const name of names) writeFileSync(join(top, name), name);
  writeFileSync(Buffer.from(`${top}/bad\xff`, 'latin1'), 'x');
  mkdirSync(Buffer.from(`${top}/dir\xfe`, 'latin1'));
  const lines = await list(top);
  expect(lines).toHaveLength(names.length + 2);
  expect(lines).toContain('badÿ: name');
  expect(lines).toContain('dirþ: name');
  for (const name of names) expect(lines).toContain(name);
  // Each file whose name the service accepts is uploaded as its own file.
  const b = bench();
  for await (const { entry, action } of uploadFiles(b.client, folderEntries(top), {
    drive_id: '1',
  })) {
    const isBad = 'error' in entry || entry.path === 'back\\slash';
    expect(action, entry.path).toBe(isBad ? 'failed' : 'uploaded');
  }
  const there = [...(await b.pds.store.items())].map(({ file }) => file.name);
  expect(there.sort()).toEqual(names.filter((name) => name !== 'back\\slash').sort());
});

test('reports what it has no permission to read, and the rest is uploaded', async () => {
  const top = folder();
  chmodSync(top, 0o755);
  mkdirSync(join(top, 'closed'));
  writeFileSync(join(top, 'closed/inside'), 'x');
  for (const name of ['open', 'secret']) writeFileSync(join(top, name), 'x');
  chmodSync(join(top, 'closed'), 0);
  chmodSync(join(top, 'secret'), 0);
  const b = bench();
  const told: Record<string, string> = {};
  await unprivileged(async () => {
    // Only opening a file shows that the permission to read it is missing.
    expect(await list(top)).toEqual(['closed: unreadable', 'open', 'secret']);
    const outcomes = uploadFiles(b.client, folderEntries(top), { drive_id: '1' });
    for await (const { entry, error } of outcomes) {
      told[entry.path] = error ? (error as Error).message : 'uploaded';
    }
  });
  expect(told).toEqual({
    closed: `${top}/closed: may not be read`,
    open: 'uploaded',
    secret: `${top}/secret may not be read`,
  });
});

test('gives the files that exist when it reads their folder', async () => {
  const top = folder();
  for (const name of ['a', 'b', 'c']) writeFileSync(join(top, name), name.repeat(1000));
  mkdirSync(join(top, 'd'));
  writeFileSync(join(top, 'd/later'), 'x');
  const b = bench();
  const results: string[] = [];
  const outcomes = uploadFiles(b.client, folderEntries(top), { drive_id: '1' }, { files: 1 });
  for await (const { entry, action } of outcomes) {
    if (results.length === 0) {
      rmSync(join(top, 'c'));
      writeFileSync(join(top, 'a2'), 'in a folder that was already read');
      writeFileSync(join(top, 'd/new'), 'in a folder that was not yet read');
    }
    results.push(`${action} ${entry.path}`);
  }
  // The entry after the current one may have been read already.
  expect(results.filter((line) => !line.endsWith(' b'))).toEqual([
    ...['uploaded a', 'failed c', 'uploaded d/later', 'uploaded d/new'],
  ]);
});

test('refuses a path that is not a folder, and a wrong option', async () => {
  const top = folder();
  writeFileSync(join(top, 'file'), 'x');
  await expect(list(join(top, 'none'))).rejects.toThrow(/ENOENT/);
  await expect(list(join(top, 'file'))).rejects.toThrow(/ENOTDIR/);
  await expect(list('')).rejects.toThrow('path must be a non-empty string, got an empty string');
  await expect(list(top, { symbolicLinks: 'maybe' } as never)).rejects.toThrow(
    /^symbolicLinks must be/,
  );
});

test('gives a path of over 1,024 bytes that is 30 levels deep', async () => {
  const top = folder();
  const levels = Array.from({ length: 30 }, (_, level) => `${level}-`.padEnd(40, 'x'));
  mkdirSync(join(top, ...levels), { recursive: true });
  writeFileSync(join(top, ...levels, 'deep'), 'x');
  expect(await list(top)).toEqual([[...levels, 'deep'].join('/')]);
});
