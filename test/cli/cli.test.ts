import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { startService } from '../support/cli-service.js';
import { crcOf, same } from '../upload/support.js';
import {
  ended,
  environmentOf,
  pds,
  startPds,
  startServe,
  temporaryFolder,
} from '../support/cli.js';

const root = join(import.meta.dirname, '../..');

describe.concurrent('pds', () => {
  test('start uploads a file to a local PDS and compares its CRC-64', async () => {
    const path = join(root, 'README.md');
    const { code, stdout } = await pds(['start', path]);
    expect(code).toBe(0);
    expect(stdout).toContain(`crc64_hash  ${crcOf(readFileSync(path))}  (matches the file here)`);
    expect(stdout).toMatch(/to a local PDS at http:\/\/127\.0\.0\.1:\d+, drive 1/);
  });

  test('start uploads an empty file', async () => {
    const path = join(temporaryFolder(), 'empty.bin');
    writeFileSync(path, '');
    const { code, stdout } = await pds(['start', path]);
    expect(code).toBe(0);
    expect(stdout).toContain('crc64_hash  0  (matches the file here)');
  });

  test('start without a file uploads a sample of several parts', async () => {
    const { code, stdout, stderr } = await pds(['start']);
    expect(code).toBe(0);
    expect(stdout).toContain('(matches the file here)');
    expect(stderr).toMatch(/part 3\/3/);
  });

  test('--help lists the commands; without a command the exit code is 2', async () => {
    const help = await pds(['--help']);
    expect(help).toMatchObject({ code: 0, stderr: '' });
    for (const word of [
      'start',
      'upload',
      'complete',
      'serve',
      'crc64',
      'sign',
      'PDS_DOMAIN_ID',
      '130',
    ]) {
      expect(help.stdout).toContain(word);
    }
    expect((await pds(['upload', '--help'])).stdout).toMatch(
      /^Usage: pds upload .*--parallel <n>.*Examples:.*Exit codes:/s,
    );
    expect(await pds([])).toMatchObject({ code: 2, stdout: '', stderr: help.stdout });
  });

  test('upload: prints the File as JSON, takes name and tags, and removes its checkpoint', async () => {
    const { local, url, close, env } = await startService();
    const folder = temporaryFolder();
    const bytes = randomBytes(300_000);
    writeFileSync(join(folder, 'a.bin'), bytes);
    const args = ['--name', 'b.bin', '--tag', 'album=holiday=1', '--part-size', '100K', '--json'];
    const { code, stdout, stderr } = await pds(['upload', join(folder, 'a.bin'), ...args], env);
    expect({ code, stderr }).toMatchObject({ code: 0 });
    const file = JSON.parse(stdout) as { file_id: string };
    expect(file).toMatchObject({
      name: 'b.bin',
      size: 300_000,
      crc64_hash: crcOf(bytes),
      user_tags: { album: 'holiday=1' },
    });
    expect(same((await local.content(file.file_id))!, bytes)).toBe(true);
    expect(readdirSync(join(env['XDG_STATE_HOME']!, 'pds-fetch'))).toEqual([]);
    expect(url).toMatch(/^http:/);
    await close();
  });

  test('upload: one of several files is missing, and the others are uploaded', async () => {
    const { local, close, env } = await startService();
    const folder = temporaryFolder();
    for (const name of ['a', 'b']) writeFileSync(join(folder, name), name);
    const paths = ['a', 'none', 'b'].map((name) => join(folder, name));
    const { code, stdout, stderr } = await pds(['upload', '--quiet', ...paths], env);
    expect(code).toBe(1);
    expect(stdout.split('\n')).toHaveLength(3);
    expect(stderr).toBe(`pds: ${paths[1]} does not exist\n`);
    expect([...(await local.store.items())]).toHaveLength(2);
    await close();
  });

  test('upload: --parallel, --rapid and --check-name-mode refuse', async () => {
    const { local, close, env } = await startService();
    const path = join(temporaryFolder(), 'a.bin');
    writeFileSync(path, randomBytes(500_000));
    const first = await pds(['upload', path, '--parallel', '3', '--part-size', '100KiB'], env);
    expect(first.code).toBe(0);
    local.log.splice(0);
    expect((await pds(['upload', path, '--rapid'], env)).code).toBe(0);
    expect(local.log.map(({ operation }) => operation)).not.toContain('putPart');
    const refused = await pds(['upload', path, '--check-name-mode', 'refuse'], env);
    expect(refused).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('the name is taken'),
    });
    await close();
  });

  test('upload: after Ctrl-C the same command continues the upload', async () => {
    const { local, close, env } = await startService();
    const path = join(temporaryFolder(), 'a.bin');
    const bytes = randomBytes(2_000_000);
    writeFileSync(path, bytes);
    local.faults.push({ on: 'putPart', nth: 8, effect: 'hang' });
    const args = ['upload', path, '--part-size', '102400', '--json'];
    const child = startPds(args, env);
    const end = ended(child);
    await expect.poll(() => local.log.length, { timeout: 20_000 }).toBe(10);
    child.kill('SIGINT');
    const { code, stderr } = await end;
    expect(code).toBe(130);
    expect(stderr).toContain('interrupted; run the same command again to continue');
    local.log.splice(0);
    const again = await pds(args, env);
    expect(again.code).toBe(0);
    const { file_id } = JSON.parse(again.stdout) as { file_id: string };
    expect(same((await local.content(file_id))!, bytes)).toBe(true);
    const sent = local.log.filter(({ operation }) => operation === 'putPart');
    expect(sent.map(({ partNumber }) => partNumber)[0]).toBe(8);
    await close();
  });

  test('upload of a folder: Ctrl-C before a file is finished does not say that there was nothing', async () => {
    const { local, close, env } = await startService();
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.bin'), 'a');
    local.faults.push({ on: 'putPart', effect: 'hang' });
    const child = startPds(['upload', folder], env);
    const end = ended(child);
    await expect
      .poll(() => local.log.map(({ operation }) => operation), { timeout: 20_000 })
      .toContain('putPart');
    child.kill('SIGINT');
    const { code, stderr } = await end;
    expect(code).toBe(130);
    expect(stderr).not.toContain('nothing to upload');
    await close();
  });

  test('upload of standard input: Ctrl-C does not promise that it can be continued', async () => {
    const { local, close, env } = await startService();
    const child = startPds(['upload', '-', '--name', 'a.bin'], env, 'pipe');
    const end = ended(child);
    child.stdin!.write(randomBytes(100));
    // The command listens to signals before it calls the service.
    await expect.poll(() => local.log.length, { timeout: 20_000 }).toBeGreaterThan(0);
    child.kill('SIGINT');
    const { code, stderr } = await end;
    expect(code).toBe(130);
    expect(stderr).toMatch(/pds: -: interrupted\n$/);
    await close();
  });

  test('upload: a file that was changed since is uploaded from the start, and the command says so', async () => {
    const { local, close, env } = await startService();
    const path = join(temporaryFolder(), 'a.bin');
    writeFileSync(path, randomBytes(300_000));
    local.faults.push({ on: 'completeFile', effect: 'status', status: 400 });
    expect((await pds(['upload', path], env)).code).toBe(1);
    local.faults.splice(0);
    writeFileSync(path, randomBytes(300_001));
    const { code, stderr } = await pds(['upload', path], env);
    expect(code).toBe(0);
    expect(stderr).toContain('starts again: checkpoint has size 300000, not 300001');
    await close();
  });

  test('upload: succeeds without a checkpoint if the state folder cannot be written', async () => {
    const { close, env } = await startService();
    const path = join(temporaryFolder(), 'a.bin');
    writeFileSync(path, 'x');
    const state = join(temporaryFolder(), 'file');
    writeFileSync(state, '');
    const { code, stderr } = await pds(['upload', path], { ...env, XDG_STATE_HOME: state });
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect(stderr).toContain('cannot be resumed if it is interrupted');
    await close();
  });

  test('complete: verifies the file; a wrong CRC-64 is an error', async () => {
    const { local, close, env } = await startService();
    const path = join(temporaryFolder(), 'a.bin');
    writeFileSync(path, 'hello world');
    const uploaded = JSON.parse((await pds(['upload', path, '--json'], env)).stdout) as {
      file_id: string;
      upload_id: string;
    };
    const { file_id, upload_id } = uploaded;
    const args = ['complete', '--file-id', file_id, '--upload-id', upload_id, '--size', '11'];
    const done = await pds([...args, '--crc64', '5981764153023615706', '--json'], env);
    expect(done).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(done.stdout)).toMatchObject({ file_id, size: 11 });
    const wrong = await pds([...args, '--crc64', '1'], env);
    expect(wrong).toMatchObject({ code: 1, stdout: '' });
    expect(wrong.stderr).toContain('CRC-64 mismatch: expected 1');
    expect(local.log.length).toBeGreaterThan(0);
    await close();
  });

  test('serve keeps its files in a folder over a restart', async () => {
    const folder = join(temporaryFolder(), 'data');
    const first = await startServe([folder]);
    const path = join(temporaryFolder(), 'a.bin');
    writeFileSync(path, 'kept');
    const env = environmentOf(first.url, temporaryFolder());
    const { stdout } = await pds(['upload', path, '--json'], env);
    const file = JSON.parse(stdout) as { file_id: string };
    const stopped = new Promise((resolve) => first.child.once('exit', resolve));
    first.child.kill('SIGTERM');
    expect(await stopped).toBe(0);
    const second = await startServe([folder]);
    const signed = await pds(
      [
        'sign',
        'POST',
        `${second.url}/v2/file/get`,
        '--body',
        JSON.stringify({ drive_id: '1', ...file }),
      ],
      env,
    );
    const headers = signed.stdout
      .trim()
      .split('\n')
      .map((line) => line.split(/: (.*)/s).slice(0, 2));
    const answer = await fetch(`${second.url}/v2/file/get`, {
      method: 'POST',
      headers: headers as [string, string][],
      body: JSON.stringify({ drive_id: '1', ...file }),
    });
    expect(await answer.json()).toMatchObject({ file_id: file.file_id, size: 4 });
  });

  test('sign --curl quotes for a shell', async () => {
    const { stdout, code } = await pds(
      [
        'sign',
        'post',
        'https://bj1.api.aliyunpds.com/v2/file/get',
        '--body',
        `{"a":"it's"}`,
        '--signature',
        'v4',
        '--curl',
      ],
      environmentOf('http://127.0.0.1:1'),
    );
    expect(code).toBe(0);
    expect(stdout).toContain(`--data-raw '{"a":"it'\\''s"}'`);
    expect(stdout).toContain('authorization: ACS4-HMAC-SHA256');
    expect(stdout).not.toContain('LocalAccessKeySecret');
  });

  test('an error is printed as one line, with an exit code', async () => {
    const { code, stdout, stderr } = await pds(['start', join(temporaryFolder(), 'none')]);
    expect(stderr).toMatch(/^pds: [^\n]+none does not exist\n$/);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect((await pds(['upstart'])).code).toBe(2);
  });
});
