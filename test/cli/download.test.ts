import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startService } from '../support/cli-service.js';
import { pds, temporaryFolder } from '../support/cli.js';

/** A local PDS with /docs/a.txt, /docs/sub/b.bin and an empty folder. */
async function service() {
  const { local, close, env } = await startService();
  onTestFinished(close);
  const docs = join(temporaryFolder(), 'docs');
  mkdirSync(join(docs, 'sub/empty'), { recursive: true });
  writeFileSync(join(docs, 'a.txt'), 'hello world');
  const bytes = randomBytes(3_000_000);
  writeFileSync(join(docs, 'sub/b.bin'), bytes);
  expect((await pds(['upload', docs], env)).code).toBe(0);
  return { local, env, bytes };
}

test('ls: the root, a folder, all items below it, a file, and a missing path', async () => {
  const { env } = await service();
  const root = await pds(['ls'], env);
  expect(root.stdout).toMatch(/^ {9}- {2}\S{19} {2}docs\/\n$/);
  const docs = await pds(['ls', '/docs'], env);
  expect(docs.stdout).toMatch(/11 B .* a\.txt\n.* sub\/\n$/);
  const all = await pds(['ls', '-r', 'docs', '--json'], env);
  const paths = all.stdout
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { path: string }).path);
  expect(paths).toEqual(['a.txt', 'sub', 'sub/b.bin', 'sub/empty']);
  expect((await pds(['ls', 'docs/a.txt'], env)).stdout).toContain('11 B');
  expect(await pds(['ls', '/docs/none'], env)).toMatchObject({
    code: 1,
    stdout: '',
    stderr: 'pds: /docs/none does not exist in the drive\n',
  });
});

test('download: a folder, which is skipped the second time; a file by path; a file by id to stdout', async () => {
  const { local, env, bytes } = await service();
  const folder = temporaryFolder();
  expect((await pds(['download', '/docs', folder], env)).code).toBe(0);
  expect(readFileSync(join(folder, 'docs/a.txt'), 'utf8')).toBe('hello world');
  expect(Buffer.compare(readFileSync(join(folder, 'docs/sub/b.bin')), bytes)).toBe(0);
  expect(readdirSync(join(folder, 'docs/sub'))).toEqual(['b.bin', 'empty']);
  const again = await pds(['download', '/docs', folder, '--json'], env);
  expect(again.stdout.match(/"action":"skipped"/g)).toHaveLength(2);
  const copy = join(folder, 'copy.txt');
  expect((await pds(['download', 'docs/a.txt', copy], env)).code).toBe(0);
  expect(readFileSync(copy, 'utf8')).toBe('hello world');
  const item = [...(await local.store.items())].find(({ file }) => file.name === 'a.txt')!;
  expect((await pds(['download', item.fileId, '-'], env)).stdout).toBe('hello world');
});

test('download: a local file with other bytes is overwritten only with --overwrite', async () => {
  const { env } = await service();
  const path = join(temporaryFolder(), 'a.txt');
  writeFileSync(path, 'mine');
  const refused = await pds(['download', '/docs/a.txt', path, '--json'], env);
  expect(refused.code).toBe(1);
  expect(JSON.parse(refused.stdout)).toMatchObject({ action: 'failed', path });
  expect(readFileSync(path, 'utf8')).toBe('mine');
  expect((await pds(['download', '/docs/a.txt', path, '--overwrite'], env)).code).toBe(0);
  expect(readFileSync(path, 'utf8')).toBe('hello world');
});

test('download: a name such as .. in the drive does not lead out of the folder', async () => {
  const { local, env } = await service();
  for (const item of await local.store.items()) {
    if (item.file.name !== 'b.bin' && item.file.name !== 'empty') continue;
    const name = item.file.name === 'empty' ? '..' : '../../../evil';
    await local.store.putItem({ ...item, file: { ...item.file, name } });
  }
  const folder = temporaryFolder();
  const { code, stderr } = await pds(['download', '/docs', folder], env);
  expect(code).toBe(1);
  expect(stderr.match(/not a valid file name on this machine/g)).toHaveLength(2);
  expect(readdirSync(folder, { recursive: true }).sort()).toEqual([
    ...['docs', 'docs/a.txt', 'docs/sub'],
  ]);
});
