/**
 * `npm run bench -- call`: measures what a signed, typed, retried completeFile costs, compared with
 * bare fetch and bare openapi-fetch, which send the same bytes; also signing alone, and importing. The
 * candidates use the built package and run in one process; the server runs in another. Each round
 * measures every candidate once, one after the other, so that a machine that slows down slows all of
 * them. The tables show medians over the rounds, and ratios within the run.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { build as bundle } from 'esbuild';
import { parse } from 'yaml';
import { buildPackage, builtEntry } from '../support/built.js';
import { table } from '../../scripts/table.js';
import { buildFormer, forgetFormer } from './upload/former.js';
import type * as Client from '../../src/index.js';
import type * as Node from '../../src/node/index.js';
import type * as Signing from '../../src/signing/index.js';

const root = join(import.meta.dirname, '../..');
const built = (name: string) => pathToFileURL(builtEntry(name)).href;
const median = (values: number[]) => [...values].sort((a, b) => a - b)[values.length >> 1]!;

const ROUNDS = Number(process.env['ROUNDS'] ?? 7);
const SIGNATURES = 4000;
const WARM_UP = 1000;
const SEQUENTIAL = 400;
const PARALLEL = 2000;
const LANES = 64;
const IMPORTS = 15;

await buildPackage();
// Not through tsx: it rewrites classes in a way that makes SHA-256 ten times slower.
const { accessKey, bearer, createClient } = (await import(built('.'))) as typeof Client;
const { nodeFetch } = (await import(built('./node'))) as typeof Node;
const { signV1, signV4 } = (await import(built('./signing'))) as typeof Signing;
const { default: createFetchClient } = await import('openapi-fetch');

const key = {
  accessKeyId: 'LTAI5tExampleKeyId0000001',
  accessKeySecret: 'ExampleSecret0000000000000001',
};
const request = {
  drive_id: '1',
  file_id: '9520943DC264',
  upload_id: 'C9DCFE5A82644AC7A02DB74C30C934A6',
};
const body = JSON.stringify(request);
const action = { 'x-acs-action': 'CompleteFile', 'x-acs-version': '2022-03-01' };
const json = { accept: 'application/json', 'content-type': 'application/json' };

// --- Signing

async function signing(): Promise<void> {
  const url = 'https://bj1.api.aliyunpds.com/v2/file/complete';
  const toSign = { method: 'POST', url, headers: { ...json, ...action }, body };
  const keyCache = new Map<string, Uint8Array>();
  const candidates = {
    'v1, with Content-MD5': { run: () => signV1(toSign, key), target: 15 },
    'v1, without': { run: () => signV1(toSign, key, { contentMd5: false }), target: 15 },
    "v4, the day's key kept": { run: () => signV4(toSign, key, { keyCache }), target: 20 },
    'v4, key derived each time': { run: () => signV4(toSign, key), target: undefined },
  };
  const results = Object.entries(candidates).map(([name, { run, target }]) => ({
    name,
    target,
    run: async () => void run(),
    times: [] as number[],
  }));
  for (const { run } of results) await sequence(run, 5000);
  for (let round = 0; round < ROUNDS; round++) {
    for (const { run, times } of results) {
      const before = process.cpuUsage();
      await sequence(run, SIGNATURES);
      times.push(process.cpuUsage(before).user / SIGNATURES);
    }
  }
  const rows = results.map(({ name, target, times }) => {
    const us = median(times);
    const verdict = target === undefined ? '' : us <= target ? 'ok' : 'over';
    return [name, us.toFixed(1), target === undefined ? '' : String(target), verdict];
  });
  console.log('\nSigning one request, microseconds of CPU\n');
  console.log(table(['signature', 'us', 'at most', ''], rows));
  console.log('\n@alicloud/gateway-pds is not in this registry: no comparison in this run.');
}

// --- Calls

interface Candidate {
  name: string;
  call: () => Promise<unknown>;
  latency: number[];
  cpu: number[];
  throughput: number[];
}

async function calls(): Promise<void> {
  const { url: endpoint, stop } = await serve();
  const fetch = nodeFetch();
  const url = `${endpoint}/v2/file/complete`;
  const { headers } = signV1({ method: 'POST', url, headers: { ...json, ...action }, body }, key);
  const plain = createFetchClient<Record<string, never>>({ baseUrl: endpoint, headers });
  const post = plain.POST as unknown as (path: string, init: object) => Promise<{ data: unknown }>;
  const v1 = accessKey(key);
  const v4 = accessKey(key, { signature: 'v4' });
  const client = (auth: Client.Auth, options = {}) => {
    const { completeFile } = createClient({ endpoint, auth, ...options });
    return () => completeFile(request);
  };
  const former = await formerCode();
  const all: [string, () => Promise<unknown>][] = [
    [
      'bare fetch',
      async () => (await globalThis.fetch(url, { method: 'POST', headers, body })).json(),
    ],
    ['bare openapi-fetch', async () => (await post('/v2/file/complete', { body: request })).data],
    [
      'bare nodeFetch',
      async () => (await fetch(new Request(url, { method: 'POST', headers, body }))).json(),
    ],
    ['pds-fetch, v1, global fetch', client(v1)],
    ['pds-fetch, v1, nodeFetch', client(v1, { fetch })],
    ['pds-fetch, v4, nodeFetch', client(v4, { fetch })],
    ['pds-fetch, bearer, nodeFetch', client(bearer('token-of-the-bench'), { fetch })],
    ...former.calls(endpoint),
  ];
  try {
    const expected = JSON.stringify(answer);
    const candidates: Candidate[] = [];
    for (const [name, call] of all) {
      const got = JSON.stringify(await call());
      if (got !== expected) throw new Error(`${name} gives another answer: ${got.slice(0, 200)}`);
      await sequence(call, WARM_UP);
      candidates.push({ name, call, latency: [], cpu: [], throughput: [] });
    }
    for (let round = 0; round < ROUNDS; round++) {
      for (const { call, latency, cpu, throughput } of candidates) {
        const before = process.cpuUsage();
        latency.push(await sequence(call, SEQUENTIAL));
        const { user, system } = process.cpuUsage(before);
        cpu.push((user + system) / SEQUENTIAL);
        throughput.push(await parallel(call));
      }
    }
    const [base] = candidates.map(figures);
    const rows = candidates.map((candidate) => {
      const { latency, cpu, throughput } = figures(candidate);
      return [
        candidate.name,
        latency.toFixed(0),
        (latency / base!.latency).toFixed(2),
        cpu.toFixed(0),
        (cpu / base!.cpu).toFixed(2),
        throughput.toFixed(0),
        (throughput / base!.throughput).toFixed(2),
      ];
    });
    console.log(`\ncompleteFile, answer of ${expected.length} bytes; x = beside bare fetch\n`);
    const head = ['', 'latency us', 'x', 'CPU us', 'x', `${LANES}-way calls/s`, 'x'];
    console.log(table(head, rows));
    const signed = figures(candidates.find(({ name }) => name === 'pds-fetch, v1, nodeFetch')!);
    const isFaster = signed.latency < base!.latency && signed.throughput > base!.throughput;
    console.log(
      `\nsigned, typed, retried over nodeFetch faster than bare fetch: ${isFaster ? 'yes' : 'NO'}`,
    );
    verdicts(candidates);
  } finally {
    fetch.close();
    former.close();
    stop();
  }
}

/** The code from before openapi-fetch carried the calls; no calls if the history of the checkout does not contain it. */
async function formerCode(): Promise<{
  calls: (endpoint: string) => [string, () => Promise<unknown>][];
  close: () => void;
}> {
  const folder = mkdtempSync(join(tmpdir(), 'pds-fetch-former-'));
  const remove = () => {
    rmSync(folder, { recursive: true });
    forgetFormer(root);
  };
  const modules = buildFormer(root, folder);
  if (!modules) return { calls: () => [], close: remove };
  const { accessKey, bearer, createClient } = (await import(modules.index)) as typeof Client;
  const { nodeFetch } = (await import(modules.node)) as typeof Node;
  const fetch = nodeFetch();
  const call = (options: Client.ClientOptions) => {
    const { completeFile } = createClient(options);
    return () => completeFile(request);
  };
  return {
    calls: (endpoint) => [
      ['the former, v1, global fetch', call({ endpoint, auth: accessKey(key) })],
      [
        'the former, bearer, nodeFetch',
        call({ endpoint, auth: bearer('token-of-the-bench'), fetch }),
      ],
    ],
    close() {
      fetch.close();
      remove();
    },
  };
}

/** Prints the ratios that have a target: to the former code, and to openapi-fetch alone. */
function verdicts(candidates: readonly Candidate[]): void {
  const of = (name: string) => candidates.find((candidate) => candidate.name === name)!;
  const rows: [string, string, keyof typeof figuresOf, (ratio: number) => boolean, string][] = [
    [
      'pds-fetch, bearer, nodeFetch',
      'the former, bearer, nodeFetch',
      'latency',
      (x) => x <= 1.1,
      'at most 1.10',
    ],
    [
      'pds-fetch, v1, global fetch',
      'bare openapi-fetch',
      'latency',
      (x) => x <= 1.15,
      'at most 1.15',
    ],
    [
      'pds-fetch, v1, global fetch',
      'bare openapi-fetch',
      'throughput',
      (x) => x >= 0.9,
      'at least 0.90',
    ],
  ];
  const has = (name: string) => candidates.some((candidate) => candidate.name === name);
  const lines = rows
    .filter(([, peer]) => has(peer))
    .map(([ours, peer, what, holds, target]) => {
      const ratios = figuresOf[what](of(ours)).map(
        (value, round) => value / figuresOf[what](of(peer))[round]!,
      );
      const sorted = [...ratios].sort((a, b) => a - b);
      const middle = sorted[sorted.length >> 1]!;
      const noise = `${sorted[0]!.toFixed(2)} to ${sorted.at(-1)!.toFixed(2)}`;
      return [ours, peer, what, middle.toFixed(2), noise, target, holds(middle) ? 'yes' : 'NO'];
    });
  console.log('\nRatios of the same round: their median, and from the least to the greatest\n');
  console.log(table(['', 'beside', 'of', 'x', 'noise', 'target', 'holds'], lines));
}

const figuresOf = {
  latency: ({ latency }: Candidate) => latency,
  throughput: ({ throughput }: Candidate) => throughput,
};

const figures = ({ latency, cpu, throughput }: Candidate) => ({
  latency: median(latency),
  cpu: median(cpu),
  throughput: median(throughput),
});

/** Microseconds a call, one after the other. */
async function sequence(call: () => Promise<unknown>, count: number): Promise<number> {
  const start = performance.now();
  for (let i = 0; i < count; i++) await call();
  return ((performance.now() - start) * 1000) / count;
}

/** Calls a second, as many at a time as there are lanes. */
async function parallel(call: () => Promise<unknown>): Promise<number> {
  let left = PARALLEL;
  const start = performance.now();
  const lane = async () => {
    while (left-- > 0) await call();
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return (PARALLEL * 1000) / (performance.now() - start);
}

const photo = readFileSync(join(root, 'openapi/examples/FilePhoto.yaml'), 'utf8');
const answer = (parse(photo) as { value?: unknown }).value ?? parse(photo);

/** A server in a process of its own that answers every request with the same file. */
async function serve(): Promise<{ url: string; stop: () => void }> {
  const program = `
    const { createServer } = require('node:http');
    const body = Buffer.from(process.argv[1]);
    const head = { 'content-type': 'application/json', 'content-length': body.length, 'x-ca-request-id': 'R' };
    createServer((request, response) => {
      request.resume().on('end', () => response.writeHead(200, head).end(body));
    }).listen(0, '127.0.0.1', function () { console.log(this.address().port); });
    process.stdin.resume().on('end', () => process.exit());`;
  const child = spawn(process.execPath, ['--eval', program, JSON.stringify(answer)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [port] = await new Promise<string[]>((resolve, reject) => {
    child.once('error', reject);
    createInterface(child.stdout).once('line', (line) => resolve([line]));
  });
  return { url: `http://127.0.0.1:${port}`, stop: () => child.stdin.end() };
}

// --- Import time

/** Imports, makes a client and calls a port where nobody listens, so that all is loaded. */
async function importing(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'pds-fetch-bench-'));
  const openapi = import.meta.resolve('openapi-fetch');
  const ours = (entry: string, auth: string) =>
    `const { accessKey, bearer, createClient } = await import('${entry}');
     const client = createClient({ endpoint: 'http://127.0.0.1:9', retry: false, auth: ${auth} });
     await client.completeFile(${body}).catch(() => {});`;
  const single = await bundled(folder);
  const programs: [string, string][] = [
    ['an empty process', ''],
    [
      'openapi-fetch',
      `const { default: create } = await import('${openapi}');
       const client = create({ baseUrl: 'http://127.0.0.1:9' });
       await client.POST('/v2/file/complete', { body: ${body} }).catch(() => {});`,
    ],
    ['pds-fetch, bearer', ours(built('.'), "bearer('token')")],
    ['the same in a bundle', ours(single, "bearer('token')")],
    ['pds-fetch, v1', ours(built('.'), `accessKey(${JSON.stringify(key)})`)],
  ];
  const times = programs.map((): number[] => []);
  try {
    for (let round = 0; round < IMPORTS; round++) {
      for (const [i, [, program]] of programs.entries()) {
        const args = ['--input-type=module', '--eval', program];
        const start = performance.now();
        const { status, stderr } = spawnSync(process.execPath, args);
        if (status !== 0) throw new Error(String(stderr));
        times[i]!.push(performance.now() - start);
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  const fastest = times.map((each) => Math.min(...each));
  const rows = programs.map(([name], i) => [
    name,
    fastest[i]!.toFixed(0),
    (fastest[i]! / fastest[0]!).toFixed(2),
    (fastest[i]! / fastest[1]!).toFixed(2),
  ]);
  console.log(`\nImport and first call in a new process, the fastest of ${IMPORTS}\n`);
  console.log(table(['', 'ms', 'x empty', 'x openapi-fetch'], rows));
  const isLight = fastest[2]! <= 1.15 * fastest[1]!;
  console.log(`\nbearer at most 1.15 of openapi-fetch: ${isLight ? 'yes' : 'NO'}`);
}

async function bundled(folder: string): Promise<string> {
  await bundle({
    entryPoints: { index: builtEntry('.') },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    outExtension: { '.js': '.mjs' },
    outdir: folder,
  });
  return pathToFileURL(join(folder, 'index.mjs')).href;
}

console.log(
  `Node ${process.version}, ${cpus()[0]?.model.trim()}, ${availableParallelism()} cores; ` +
    `medians of ${ROUNDS} interleaved rounds`,
);
await signing();
await calls();
await importing();
