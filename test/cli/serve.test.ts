import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, describe, expect, test } from 'vitest';
import { pds, startPds, startServe, temporaryFolder, type Environment } from '../support/cli.js';

const children = new Set<ChildProcess>();
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
});

/** Starts `pds serve`, and collects its lines. */
async function serve(args: string[] = [], env: Environment = {}) {
  const child = startPds(['serve', '--port', '0', ...args], env);
  children.add(child);
  const lines: string[] = [];
  const reader = createInterface(child.stdout!).on('line', (line) => lines.push(line));
  while (!lines.some((line) => line.startsWith('Ctrl-C'))) await once(reader, 'line');
  const text = lines.join('\n');
  const url = /PDS_ENDPOINT=(\S+)/.exec(text)![1]!;
  const post = (path: string, headers: Record<string, string> = {}, body = '{}') =>
    fetch(url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
  const end = async () => {
    child.kill('SIGTERM');
    await once(child, 'close');
  };
  return { child, text, lines, url, post, end };
}

describe.concurrent('pds serve', () => {
  test('makes a new key and token each time; the default ones are not valid', async () => {
    const servers = [await serve(), await serve()];
    const tokens = servers.map(({ text }) => /bearer\('([0-9a-f]{64})'\)/.exec(text)![1]!);
    const keys = servers.map(({ text }) => /ACCESS_KEY_SECRET=(\S+)/.exec(text)![1]!);
    const ids = servers.map(({ text }) => /ACCESS_KEY_ID=(\S+)/.exec(text)![1]!);
    expect(new Set([...tokens, ...keys, ...ids]).size).toBe(6);
    const body = JSON.stringify({ drive_id: '1', file_id: 'a' });
    const status = async (token: string) => {
      const answer = await servers[0]!.post(
        '/v2/file/get',
        { authorization: `Bearer ${token}` },
        body,
      );
      return answer.status;
    };
    expect(await status(tokens[0]!)).toBe(404);
    expect(await status(tokens[1]!)).toBe(401);
    expect(await status('local-access-token')).toBe(401);
    for (const server of servers) await server.end();
  });

  test('takes key and token from the environment, and then does not print them', async () => {
    const env = {
      ALIBABA_CLOUD_ACCESS_KEY_ID: 'my-key',
      ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'my-secret',
      PDS_ACCESS_TOKEN: 'my-token',
    };
    const { text, url, post, end } = await serve([], env);
    expect(text).not.toMatch(/my-secret|my-token/);
    const answer = await post('/v2/file/get', { authorization: 'Bearer my-token' });
    expect(answer.status).toBe(400);
    const signed = await pds(['sign', 'POST', `${url}/v2/file/get`, '--body', '{}', '--curl'], {
      ...env,
      PDS_ACCESS_TOKEN: undefined,
    });
    expect(signed.stdout).toContain('acs my-key:');
    await end();
  });

  test.each(['ALIBABA_CLOUD_ACCESS_KEY_ID', 'ALIBABA_CLOUD_ACCESS_KEY_SECRET'])(
    'refuses %s alone',
    async (name) => {
      const { code, stderr } = await pds(['serve', '--port', '0'], { [name]: 'x' });
      expect([code, stderr]).toEqual([2, expect.stringContaining('must be set both')]);
    },
  );

  test('prints a line for each request, without its query; prints none with --quiet', async () => {
    const { lines, post, end } = await serve();
    const before = lines.length;
    await post('/v2/file/get');
    await post('/v2/no/such?token=secret');
    await expect.poll(() => lines.length, { timeout: 10_000 }).toBe(before + 2);
    expect(lines.slice(before)).toEqual([
      expect.stringMatching(/^\d\d:\d\d:\d\d POST \/v2\/file\/get 401 AccessTokenInvalid$/),
      expect.stringMatching(/^\d\d:\d\d:\d\d POST \/v2\/no\/such 404 I404NF$/),
    ]);
    await end();

    const quiet = await serve(['--quiet']);
    const said = quiet.lines.length;
    await quiet.post('/v2/file/get');
    await quiet.end();
    expect(quiet.lines).toHaveLength(said);
  });

  test('only the web pages of --cors may call', async () => {
    const { post, end } = await serve([
      '--cors',
      'http://a.example',
      '--cors',
      'http://b.example:1',
    ]);
    const allowed = async (origin: string) => {
      const { status, headers } = await post('/v2/file/get', { origin });
      return [status, headers.get('access-control-allow-origin')];
    };
    expect(await allowed('http://a.example')).toEqual([401, 'http://a.example']);
    expect(await allowed('http://b.example:1')).toEqual([401, 'http://b.example:1']);
    expect(await allowed('http://c.example')).toEqual([403, null]);
    await end();
  });

  test.each(['http://a.example/', 'a.example', '*', ''])('refuses --cors %j', async (given) => {
    const { code, stderr } = await pds(['serve', '--cors', given]);
    expect([code, stderr]).toEqual([2, expect.stringContaining('--cors must be an origin')]);
  });

  test('if the port or the store is in use, the store is not changed', async () => {
    const folder = join(temporaryFolder(), 'data');
    const first = await startServe([folder]);
    const before = readdirSync(folder);
    const second = await pds(['serve', folder, '--port', '0']);
    expect([second.code, second.stderr]).toEqual([
      1,
      expect.stringContaining('is in use by process'),
    ]);
    expect(readdirSync(folder)).toEqual(before);
    first.child.kill('SIGTERM');
    await once(first.child, 'close');

    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const third = await pds(['serve', folder, '--port', String(port)]);
    expect([third.code, third.stderr]).toEqual([1, expect.stringContaining('EADDRINUSE')]);
    other.close();
    expect(readdirSync(folder).filter((name) => name.startsWith('lock-'))).toEqual([]);
    expect(readFileSync(join(folder, 'store.json'), 'utf8')).toContain('"version": 1');
  });
});
