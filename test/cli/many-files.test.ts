import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawn } from '@lydell/node-pty';
import { describe, expect, onTestFinished, test } from 'vitest';
import { localAccessKey, type LocalPdsOptions } from '../../src/local/index.js';
import { startService } from '../support/cli-service.js';
import { ended, pds, pdsFile, startPds, temporaryFolder } from '../support/cli.js';

async function service(options: LocalPdsOptions = {}) {
  const { local, close, env } = await startService(options);
  onTestFinished(close);
  const paths = async () => {
    const items = [...(await local.store.items())].map(({ file }) => file);
    const byId = new Map(items.map((item) => [item.file_id, item]));
    const pathOf = ({ name, parent_file_id = '' }: (typeof items)[number]): string => {
      const parent = byId.get(parent_file_id);
      return parent ? `${pathOf(parent)}/${name}` : `${name}`;
    };
    return items
      .filter(({ type }) => type === 'file')
      .map(pathOf)
      .sort();
  };
  return { local, env, paths };
}

/** A folder `photos` with `count` files of 1.2 MB, each of which gets a progress bar. */
function photos(count: number): { top: string; names: string[] } {
  const top = join(temporaryFolder(), 'photos');
  mkdirSync(join(top, 'sub'), { recursive: true });
  const names = Array.from({ length: count }, (_, index) => `sub/${index}.jpg`);
  for (const [index, name] of names.entries()) {
    writeFileSync(join(top, name), Buffer.alloc(1_200_000, index));
  }
  return { top, names: names.map((name) => `photos/${name}`).sort() };
}

const parts = ({ local }: Awaited<ReturnType<typeof service>>) =>
  local.log.filter(({ operation, status }) => operation === 'putPart' && status === 200).length;

test('Ctrl-C during the upload of a folder on a terminal: exit code 130, and the same command continues', async () => {
  const s = await service();
  const { top, names } = photos(6);
  s.local.faults.push({ on: 'putPart', every: 3, effect: 'hang' });
  const args = ['upload', top, '--files', '2'];
  const terminal = spawn(process.execPath, [pdsFile, ...args], {
    cols: 80,
    rows: 24,
    env: { PATH: process.env['PATH'], ...s.env },
  });
  let written = '';
  terminal.onData((data) => (written += data));
  const exit = new Promise<number>((resolve) => {
    terminal.onExit(({ exitCode }) => resolve(exitCode));
  });
  await expect.poll(() => parts(s), { timeout: 30_000 }).toBeGreaterThanOrEqual(2);
  await expect.poll(() => s.local.log.some(({ fault }) => fault), { timeout: 30_000 }).toBe(true);
  terminal.write('\u0003'); // the key Ctrl-C, for which the terminal sends SIGINT
  expect(await exit).toBe(130);
  // The last line says how to continue and is complete; all modes of the terminal are restored.
  expect(written).toMatch(/interrupted; run the same command again to continue\r\n$/);
  expect(written).not.toMatch(/\u001b\[\?25l(?![^]*\u001b\[\?25h)/); // the cursor is shown
  expect(written).not.toMatch(/\u001b\[\?7l(?![^]*\u001b\[\?7h)/); // lines wrap
  expect(written).toMatch(/\d uploaded/);
  const before = await s.paths();
  expect(before.length).toBeLessThan(names.length);

  s.local.faults.splice(0);
  const again = await pds([...args, '--json'], s.env);
  expect(again.code).toBe(0);
  expect(again.stdout.match(/"skipped"/g) ?? []).toHaveLength(before.length);
  expect(await s.paths()).toEqual(names);
}, 90_000);

describe('a path that is given twice', () => {
  test('is uploaded once', async () => {
    const s = await service();
    const { top, names } = photos(2);
    const { code, stdout, stderr } = await pds(['upload', top, top, '--json'], s.env);
    expect({ code, last: stderr.trim().split('\n').at(-1) }).toEqual({
      code: 0,
      last: '2 uploaded, 2 skipped',
    });
    expect(stdout.match(/"uploaded"/g)).toHaveLength(2);
    expect(await s.paths()).toEqual(names);
  });

  test('a folder with / and a file in it: the file is uploaded once; without / the folder is another place', async () => {
    const s = await service();
    const { top } = photos(1);
    const one = join(top, 'sub/0.jpg');
    expect((await pds(['upload', `${join(top, 'sub')}/`, one], s.env)).code).toBe(0);
    expect(await s.paths()).toEqual(['0.jpg']);
    expect((await pds(['upload', join(top, 'sub'), one], s.env)).code).toBe(0);
    expect(await s.paths()).toEqual(['0.jpg', 'sub/0.jpg']);
  });

  test('two different files with the same name are both kept, as after two runs', async () => {
    const s = await service();
    const folder = temporaryFolder();
    for (const name of ['a', 'b']) {
      mkdirSync(join(folder, name));
      writeFileSync(join(folder, name, 'x'), name);
    }
    const args = ['upload', join(folder, 'a/x'), join(folder, 'b/x'), '--json'];
    expect((await pds(args, s.env)).stdout.match(/"uploaded"/g)).toHaveLength(2);
    expect(await s.paths()).toEqual(['x', 'x']);
    expect((await pds(args, s.env)).stdout.match(/"skipped"/g)).toHaveLength(2);
  });
});

test('credentials that expire during the upload end it with one error and a summary', async () => {
  let time = Date.now();
  const expiresAt = new Date(time + 3_600_000);
  const s = await service({
    accessKeys: [{ ...localAccessKey, securityToken: 'sts', expiresAt }],
    now: () => new Date(time),
  });
  const top = join(temporaryFolder(), 'many');
  mkdirSync(top);
  for (let index = 0; index < 100; index++) writeFileSync(join(top, `${index}`), `${index}`);
  const env = { ...s.env, ALIBABA_CLOUD_SECURITY_TOKEN: 'sts' };
  const child = startPds(['upload', top, '--files', '4'], env);
  const end = ended(child);
  child.stdout!.once('data', () => (time += 2 * 3_600_000));
  const { code, stderr } = await end;
  expect(code).toBe(1);
  const lines = stderr.trim().split('\n');
  expect(lines.at(-3)).toMatch(/^\d+ uploaded, \d+ failed$/);
  expect(lines.at(-2)).toBe('pds: the remaining files were not uploaded');
  expect(lines.at(-1)).toMatch(/^pds: POST \/v2\/file\/\w+: 40\d /);
  expect(lines.filter((line) => line.includes(': 40'))).not.toHaveLength(0);
  expect(lines.length).toBeLessThan(30);
  expect(s.local.log.length).toBeLessThan(100 * 3);
});

test('a drive that becomes full: the first files are uploaded, and each other file is reported', async () => {
  const s = await service();
  const { top, names } = photos(5);
  s.local.faults.push({
    on: 'createFile',
    nth: [5, 6],
    effect: 'status',
    status: 403,
    body: JSON.stringify({ code: 'QuotaExhausted.Drive', message: 'The drive is full' }),
  });
  const first = await pds(['upload', top, '--files', '1'], s.env);
  expect(first.code).toBe(1);
  expect(first.stderr.match(/QuotaExhausted\.Drive/g)).toHaveLength(2);
  expect(first.stderr).toContain('3 uploaded, 2 failed');
  s.local.faults.splice(0);
  const again = await pds(['upload', top], s.env);
  expect(again.stderr).toContain('2 uploaded');
  expect(await s.paths()).toEqual(names);
});
