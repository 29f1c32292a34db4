/** The command in difficult conditions: pipes, signals, texts that others chose. */
import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { LocalPds } from '../../src/local/index.js';
import { startService } from '../support/cli-service.js';
import {
  ended,
  environmentOf,
  pds,
  pdsFile,
  startPds,
  temporaryFolder,
  type Ended,
  type Environment,
} from '../support/cli.js';
import { json, scriptedServer } from '../support/scripted-server.js';

/** Runs a line of a shell, in which "$@" is the command. */
function shell(line: string, cwd: string, env: Record<string, string | undefined> = {}) {
  const command = [process.execPath, pdsFile];
  return ended(
    spawn('bash', ['-c', line, 'bash', ...command], {
      cwd,
      env: { PATH: process.env['PATH'], ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    }),
  );
}

// All characters that could control a terminal or reorder its text.
// eslint-disable-next-line no-control-regex
const RAW = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;
const EVIL = 'evil\u001b[31m\r\u009b2J\u202egnp.exe\u2066\u007f';

describe('texts that others chose never reach a terminal raw', () => {
  const clean = ({ stdout, stderr }: Ended) => {
    expect(stdout).not.toMatch(RAW);
    expect(stderr).not.toMatch(RAW);
    return stdout + stderr;
  };

  test('names of files: upload, dry run, JSON, failures', async () => {
    const { env, close } = await startService();
    const folder = join(temporaryFolder(), EVIL);
    mkdirSync(folder);
    const path = join(folder, EVIL);
    writeFileSync(path, 'x');
    for (const args of [['--dry-run'], ['--json'], [], ['--check-name-mode', 'refuse']]) {
      expect(clean(await pds(['upload', path, ...args], env))).toContain('evil\\u001b[31m');
    }
    clean(await pds(['upload', folder, '--to', `/${EVIL}`], env));
    expect(clean(await pds(['upload', `${path}.none`], env))).toContain('does not exist');
    expect(clean(await pds(['start', path]))).toContain('evil\\u001b');
    await close();
  });

  test('names of files: crc64, which can read its own list', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, EVIL), 'x');
    writeFileSync(join(folder, 'a\\u001bb'), 'y'); // a name that looks like an escape
    const listed = await shell('"$@" crc64 *', folder);
    clean(listed);
    writeFileSync(join(folder, 'list'), listed.stdout);
    const checked = await shell('"$@" crc64 --check list', folder);
    clean(checked);
    expect(checked).toMatchObject({ code: 0, stderr: '' });
    expect(checked.stdout.match(/: OK$/gm)).toHaveLength(2);
    clean(await shell(`"$@" crc64 $'no\\e[31m'`, folder));
  });

  test('messages and names of the service, and arguments in error messages', async () => {
    const path = join(temporaryFolder(), 'a');
    writeFileSync(path, 'x');
    const { url } = await scriptedServer(json({ code: `Forbidden${EVIL}`, message: EVIL }, 403));
    const said = clean(await pds(['upload', path], environmentOf(url, temporaryFolder())));
    expect(said).toContain('evil\\u001b[31m');
    clean(await pds([EVIL]));
    clean(await pds(['upload', 'x', '--part-size', EVIL], environmentOf(url)));
    clean(await pds(['sign', 'POST', EVIL], environmentOf(url)));
    clean(await pds(['sign', 'POST', url, '--body', EVIL, '--curl'], environmentOf(url)));
  });
});

describe.concurrent('pipes', () => {
  test('a pipe that closes ends the command without a message', async () => {
    const folder = temporaryFolder();
    for (let index = 0; index < 300; index++) writeFileSync(join(folder, `f${index}`), 'x');
    const line = '"$@" crc64 f* | head -1; echo "code ${PIPESTATUS[0]}"';
    const { stdout, stderr } = await shell(line, folder);
    expect(stderr).toBe('');
    expect(stdout.split('\n')[1]).toMatch(/^code (141|0)$/);
    const both = await shell('"$@" crc64 f* none* 2>&1 | head -1', folder);
    expect(both).toMatchObject({ stderr: '' });
    const noStderr = await shell('"$@" crc64 none f1 2>&-', folder);
    expect(noStderr.code).toBe(1);
  });

  test('a full disk: the command prints one line and no stack', async () => {
    const { code, stderr } = await shell('"$@" crc64 /dev/null >/dev/full', temporaryFolder());
    expect(code).toBe(1);
    expect(stderr).toMatch(/^pds: standard output: ENOSPC[^\n]*\n$/);
  });

  test('a named pipe and a pipe of the shell are read', async () => {
    const { env, local, close } = await startService();
    const folder = temporaryFolder();
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    const crc = await shell('(sleep 0.2; printf 123456789 >pipe) & "$@" crc64 pipe', folder);
    expect(crc.stdout).toBe('11051210869376104954  pipe\n');
    const shells = await shell('"$@" crc64 <(printf 123456789)', folder);
    expect(shells.stdout).toMatch(/^11051210869376104954 {2}/);
    const list = await shell('"$@" crc64 --check <(echo "11051210869376104954  x")', folder);
    expect(list).toMatchObject({ code: 1, stdout: 'x: FAILED to read\n' });
    const sent = await shell('(printf 123456789 >pipe) & "$@" upload pipe --json', folder, env);
    expect(JSON.parse(sent.stdout)).toMatchObject({
      name: 'pipe',
      size: 9,
      crc64_hash: '11051210869376104954',
    });
    const stdin = await shell('printf 123456789 | "$@" upload - --name a.txt --json', folder, env);
    expect(JSON.parse(stdin.stdout)).toMatchObject({ name: 'a.txt', content_type: 'text/plain' });
    expect(local.log.length).toBeGreaterThan(0);
    await close();
  });

  test.for([
    ['crc64 of a pipe', '"$@" crc64 pipe'],
    ['a list from a pipe', '"$@" crc64 --check pipe'],
    ['standard input', '"$@" crc64 - <>pipe'],
    ['upload of a pipe', '"$@" upload pipe'],
  ])('%s without a writer: the first Ctrl-C ends the command', async ([, line], { expect }) => {
    const { env, close } = await startService();
    const folder = temporaryFolder();
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    const started = Date.now();
    const { stdout } = await shell(
      `set -m; ${line} & sleep 1.5; kill -INT %1; wait %1; echo "code $?"`,
      folder,
      env,
    );
    expect(stdout).toContain('code 130');
    expect(Date.now() - started).toBeLessThan(20_000);
    await close();
  });
});

/** Runs `pds ARGS...` until its third PUT of a part, which hangs, and sends it a signal then. */
async function endAtThirdPart(
  signal: NodeJS.Signals,
  args: string[],
  { local, env }: { local: LocalPds; env: Environment },
): Promise<Ended> {
  local.faults.push({ on: 'putPart', nth: 3, effect: 'hang' });
  const child = startPds(args, env);
  const end = ended(child);
  const parts = () => local.log.filter(({ operation }) => operation === 'putPart').length;
  await expect.poll(parts, { timeout: 20_000 }).toBeGreaterThanOrEqual(3);
  child.kill(signal);
  const result = await end;
  local.faults.splice(0);
  return result;
}

describe.concurrent('interrupted and killed uploads', () => {
  test('with another part size and --parallel the upload starts again', async () => {
    const { local, env, close } = await startService();
    const path = join(temporaryFolder(), 'a.bin');
    writeFileSync(path, randomBytes(700_000));
    const args = ['upload', path, '--part-size', '102401'];
    await endAtThirdPart('SIGKILL', args, { local, env });
    const again = await pds(['upload', path, '--parallel', '4', '--json'], env);
    expect(again).toMatchObject({ code: 0 });
    expect(JSON.parse(again.stdout)).toMatchObject({ size: 700_000 });
    await close();
  });

  test('several files: the same command sends only the missing ones', async () => {
    const { local, env, close } = await startService();
    const folder = temporaryFolder();
    const paths = ['a', 'b', 'c', 'd'].map((name) => join(folder, name));
    for (const path of paths) writeFileSync(path, randomBytes(200_000));
    const args = ['upload', ...paths, '--files', '1', '--json'];
    expect((await endAtThirdPart('SIGINT', args, { local, env })).code).toBe(130);
    const again = await pds(args, env);
    expect(again.code).toBe(0);
    const actions = again.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { path: string; action: string });
    expect(actions.map(({ action }) => action).sort()).toEqual([
      ...['skipped', 'skipped', 'uploaded', 'uploaded'],
    ]);
    const names = [...(await local.store.items())].map(({ file }) => file.name);
    expect(names.sort()).toEqual(['a', 'b', 'c', 'd']);
    await close();
  });

  test('a file with the same time but other bytes is not resumed', async () => {
    const { local, env, close } = await startService();
    const folder = temporaryFolder();
    const path = join(folder, 'a.bin');
    writeFileSync(path, randomBytes(400_000));
    writeFileSync(join(folder, 'other'), randomBytes(400_000));
    execFileSync('touch', ['-r', path, join(folder, 'other')]);
    await endAtThirdPart('SIGINT', ['upload', path, '--part-size', '102400'], { local, env });
    execFileSync('cp', ['-p', join(folder, 'other'), path]);
    const again = await pds(['upload', path, '--json'], env);
    expect(again.code).toBe(0);
    const { crc64_hash } = JSON.parse(again.stdout) as { crc64_hash: string };
    expect((await pds(['crc64', path])).stdout).toContain(crc64_hash);
    await close();
  });
});

test.each([
  ['UTF-8 with a byte order mark', (text: string) => Buffer.from(`\ufeff${text}`)],
  ['UTF-16, little-endian', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['UTF-16, big-endian', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  [
    'UTF-8, with lines that end with CR LF',
    (text: string) => Buffer.from(text.replaceAll('\n', '\r\n')),
  ],
  ['UTF-8, with leading zeros', (text: string) => Buffer.from(`00${text}`)],
  ['UTF-8, with the * of binary mode', (text: string) => Buffer.from(text.replace('  ', ' *'))],
])('crc64 --check reads a list in %s', async (_, encode) => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, '假期.txt'), '123456789');
  writeFileSync(join(folder, 'list'), encode('11051210869376104954  假期.txt\n'));
  expect(await shell('"$@" crc64 --check list', folder)).toMatchObject({
    code: 0,
    stdout: '假期.txt: OK\n',
    stderr: '',
  });
});

describe.concurrent('exit codes', () => {
  test.for([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s is %i', async ([signal, code], { expect }) => {
    const { local, env, close } = await startService();
    local.faults.push({ on: 'putPart', effect: 'hang' });
    const child = startPds(['upload', path], env);
    const end = ended(child);
    const isSending = () => local.log.some(({ operation }) => operation === 'putPart');
    await expect.poll(isSending, { timeout: 20_000 }).toBe(true);
    child.kill(signal);
    expect(await end).toMatchObject({ code, stderr: expect.stringContaining('interrupted') });
    await close();
  });

  const path = join(temporaryFolder(), 'x');
  writeFileSync(path, 'x');
  const service = { PDS_ENDPOINT: 'http://127.0.0.1:1', PDS_DRIVE_ID: '1' };

  test.for([
    [['upload', path]],
    [['complete', '--file-id', 'f', '--upload-id', 'u', '--crc64', '1', '--size', '1']],
    [['sign', 'POST', 'http://127.0.0.1/v2/file/get']],
    [['start', path]],
  ])('%j without credentials is 2', async ([args], { expect }) => {
    const { code, stderr } = await pds(args!, service);
    expect(stderr).toMatch(/^pds: no credentials: set PDS_ACCESS_TOKEN/);
    expect(code).toBe(2);
  });

  test('with --json a failure of the whole command is printed as JSON too', async () => {
    const { code, stdout } = await pds(['upload', path, '--json'], service);
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ error: { name: 'UsageError' } });
  });
});
