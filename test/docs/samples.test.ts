import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { pageDocument, type Sample } from '../../scripts/docs/reference.js';
import { sampleVariables } from '../../scripts/docs/samples.js';
import { routesOf } from '../../scripts/generate/routes.js';
import { PdsApiError } from '../../src/errors/index.js';
import { createLocalPds, type LocalPds } from '../../src/local/index.js';
import { calls, document, samples, type RunnableSample } from './samples.js';
import { root } from './snippets.js';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'pds-samples-'));
const tokens = { [sampleVariables.bearer]: 'a-token', [sampleVariables.header]: 'a-share-token' };
const service = 'https://bj1.api.aliyunpds.com';

/** A request that a sample sent. */
interface Sent {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: string;
}

let pds: LocalPds;
let sent: Sent[];
let printed: unknown[];
const inBrowserLanguages = samples.filter(({ language }) => language !== 'curl');
const fileOf = (sample: RunnableSample) => `sample-${samples.indexOf(sample)}`;

beforeAll(async () => {
  // The samples as printed, except that they import this repository and not an installed package.
  await build({
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    logLevel: 'error',
    entryPoints: Object.fromEntries(
      inBrowserLanguages.map((sample) => [fileOf(sample), `sample:${fileOf(sample)}`]),
    ),
    plugins: [
      {
        name: 'samples',
        setup(build) {
          build.onResolve({ filter: /^sample:/ }, ({ path }) => ({ path, namespace: 'sample' }));
          build.onLoad({ filter: /.*/, namespace: 'sample' }, ({ path }) => ({
            contents: samples[Number(path.split('-')[1])]!.code,
            loader: 'ts',
            resolveDir: root,
          }));
          build.onResolve({ filter: /^pds-fetch(\/|$)/ }, ({ path }) => ({
            path: join(root, path.replace('pds-fetch', 'src'), 'index.ts'),
          }));
        },
      },
    ],
  });
  Object.assign(process.env, tokens);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  for (const name of Object.keys(tokens)) delete process.env[name];
});

beforeEach(() => {
  sent = [];
  printed = [];
  pds = createLocalPds({
    tokens: [tokens[sampleVariables.bearer]!],
    shareTokens: {
      [tokens[sampleVariables.header]!]: { shareId: '7JQX1FswpQ8', driveId: '1' },
    },
  });
  vi.stubGlobal('fetch', async (input: Request | string, init?: RequestInit) => {
    const request = new Request(input, init);
    const body = await request.clone().text();
    const { url, method, headers } = request;
    sent.push({ url, method, headers, body });
    const address = url.replace(service, pds.endpoint);
    return pds.fetch(address, { method, headers, ...(body && { body }) });
  });
  vi.spyOn(console, 'log').mockImplementation((...values) => void printed.push(...values));
  return () => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  };
});

test('every request example has a sample in every language, which is also on the page', () => {
  const examples = routesOf(document).map(({ operation }) => {
    const body = operation.requestBody as { content: Record<string, { examples?: object }> };
    const all = Object.values(body?.content ?? {}).flatMap(({ examples = {} }) =>
      Object.keys(examples),
    );
    return Math.max(all.length, 1);
  });
  const count = examples.reduce((sum, length) => sum + length, 0);
  expect(calls).toHaveLength(count);
  const shown = routesOf(pageDocument(document)).flatMap(
    ({ operation }) => (operation as { 'x-codeSamples'?: Sample[] })['x-codeSamples'] ?? [],
  );
  expect(shown.map(({ source }) => source)).toEqual(samples.map(({ code }) => code));
  expect(new Set(shown.map(({ source }) => source)).size).toBe(3 * count);
});

test.for(inBrowserLanguages)('$name', async (sample) => {
  const file = pathToFileURL(join(folder, `${fileOf(sample)}.mjs`)).href;
  const outcome = await import(/* @vite-ignore */ file).then(
    () => undefined,
    (error: unknown) => error,
  );
  const refused = outcome === undefined ? undefined : refusalOf(outcome);
  expectSent(sample, refused);
  if (!refused) expect(printed).toHaveLength(1);
});

test.for(samples.filter(({ language }) => language === 'curl'))('$name', async (sample) => {
  // A shell runs the sample; a function in place of curl prints its arguments.
  const script = `curl() { printf '%s\\0' "$@"; }\n${sample.code}`;
  const { stdout } = await run('sh', ['-c', script], { env: { ...process.env, ...tokens } });
  const words = stdout.split('\0').slice(0, -1);
  const after = (option: string) => words.filter((_, index) => words[index - 1] === option);
  const [url] = words.filter((word) => word.startsWith('https://'));
  const [method] = after('-X');
  const [body] = after('--data-raw');
  const headers = after('-H').map((line) => line.split(/: (.*)/).slice(0, 2) as [string, string]);
  const response = await fetch(url!, { method: method!, headers, ...(body && { body }) });
  const { status } = response;
  expectSent(sample, response.ok ? undefined : { status, body: await response.text() });
});

interface Refusal {
  readonly status: number;
  readonly body: string;
}

/** The refusal that a sample threw; throws any other error. */
function refusalOf(error: unknown): Refusal {
  if (error instanceof Error && error.name === 'PdsApiError') return error as PdsApiError;
  const [, status, body] = /^(\d{3}): ([\s\S]*)$/.exec((error as Error).message ?? '') ?? [];
  if (!status) throw error;
  return { status: Number(status), body: body! };
}

/** Expects one request with the content of the example, which the service understood. */
function expectSent({ call, code }: RunnableSample, refused: Refusal | undefined): void {
  expect(sent).toHaveLength(1);
  const [{ url, method, headers, body }] = sent as [Sent];
  expect(method).toBe(call.method);
  expect(new URL(url).pathname).toBe(call.path);
  const form = call.contentType?.includes('urlencoded');
  const received: unknown = form
    ? Object.fromEntries(new URLSearchParams(body))
    : body && JSON.parse(body);
  expect(received).toEqual(call.body ?? '');
  if (call.contentType && call.body !== undefined) {
    const [mediaType] = call.contentType.split(';');
    expect(headers.get('content-type')).toContain(mediaType);
  }
  const inShare = Object.hasOwn(Object(call.body), 'share_id');
  expect(headers.get('x-share-token')).toBe(inShare ? 'a-share-token' : null);
  const anonymous = call.auth.kind === 'anonymous' || inShare;
  expect(headers.get('authorization')).toBe(anonymous ? null : 'Bearer a-token');
  if (inShare) expect(code).not.toMatch(/\bdrive_id/); // to_drive_id is that of a copy
  if (!refused) return;
  // A refusal is right if the example names something that does not exist, or if the local PDS
  // lacks the operation. The request itself must be valid and authenticated.
  const reason = `${refused.status} ${refused.body}`;
  expect(reason).toMatch(
    call.auth.kind === 'anonymous'
      ? /^400 .*"InvalidParameter\w*\.(ClientId|Assertion|GrantType|Code|RefreshToken)"/
      : // The marker of an example is invented, because each service has its own form of markers.
        /^404 .*"NotFound\.|^409 |^501 |^400 .*"InvalidParameter\.marker"/i,
  );
}
