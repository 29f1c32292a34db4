import { createHash, randomUUID } from 'node:crypto';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import {
  bearer,
  createClient,
  PdsApiError,
  PdsConnectionError,
  PdsError,
  PdsResponseError,
  PdsTimeoutError,
  type Fetch,
  type PdsFile,
} from '../../src/index.js';
import { createLocalPds, type FaultRule, type LogEntry } from '../../src/local/index.js';
import { listen, nodeFetch } from '../../src/node/index.js';

type Effect = FaultRule['effect'];

// What a call may end in whose last attempt met this fault; undefined: it may succeed.
const endings: Partial<Record<Effect, new (...args: never[]) => PdsError>> = {
  gateway: PdsApiError,
  html: PdsApiError,
  'broken-json': PdsResponseError,
  'truncated-json': PdsResponseError,
  empty: PdsResponseError,
  redirect: PdsResponseError,
  huge: PdsConnectionError,
  hang: PdsTimeoutError,
  stall: PdsTimeoutError,
  reset: PdsConnectionError,
  'reset-body': PdsConnectionError,
};

const faults = (seed: number): FaultRule[] => {
  const rules: FaultRule[] = [
    { effect: 'status', status: 429 },
    { effect: 'status', status: 503, when: 'before' },
    { effect: 'status', status: 503, when: 'after' },
    { effect: 'status', status: 500, when: 'after' },
    { effect: 'gateway', when: 'after' },
    { effect: 'html', when: 'before' },
    { effect: 'broken-json', when: 'after' },
    { effect: 'truncated-json', when: 'after' },
    { effect: 'empty', when: 'after' },
    { effect: 'redirect', location: 'http://127.0.0.1:1/', when: 'before' },
    { effect: 'slow', ms: 20 },
    { effect: 'hang', when: 'after' },
    { effect: 'stall', when: 'after', bytes: 5 },
    { effect: 'reset', when: 'before' },
    { effect: 'reset', when: 'after' },
    { effect: 'reset-body', when: 'after' },
    { effect: 'wrong-length', by: 10, when: 'after' },
    { effect: 'expire-token' },
    { effect: 'revoke-token' },
  ];
  const probability = 1 - (2 / 3) ** (1 / rules.length); // a third of the requests meets one
  return rules.map((rule, index) => ({
    ...rule,
    on: 'completeFile',
    probability,
    seed: seed * 100 + index,
  }));
};

export interface SoakCounts {
  calls: number;
  completed: number;
  errors: Record<string, number>;
  faults: number;
  /** Errors after which the file is there: what the outcome 'unknown' is for. */
  unknownButDone: number;
}

/**
 * Completes files through a service that fails a third of the requests, `concurrency` at a time,
 * and holds every end against what the service recorded.
 *
 * @throws an Error that tells of the first call whose end was a lie
 */
export async function soak(
  calls: number,
  {
    seed,
    makeFetch,
    concurrency = 64,
  }: { seed: number; makeFetch: () => Fetch; concurrency?: number },
): Promise<SoakCounts> {
  const counts: SoakCounts = { calls: 0, completed: 0, errors: {}, faults: 0, unknownButDone: 0 };
  const pds = createLocalPds({
    createHash,
    tokens: ['setup-token'],
    onLog: ({ fault }) => void (fault && counts.faults++),
  });
  const { url, close } = await listen(pds);
  const fetch = makeFetch();
  const setup = createClient({ endpoint: url, auth: bearer('setup-token'), fetch });
  const client = createClient({
    endpoint: url,
    auth: bearer(async () => {
      const token = randomUUID();
      const expiresAt = new Date(Date.now() + 3_600_000);
      pds.tokens.set(token, { expiresAt });
      return { token, expiresAt };
    }),
    fetch,
    timeout: 1_000,
    retry: { minDelay: 1, maxDelay: 5 },
  });
  try {
    pds.faults.push(...faults(seed));
    let next = 0;
    const worker = async () => {
      while (next < calls) await one(next++);
    };
    await Promise.all(Array.from({ length: concurrency }, worker));
  } finally {
    await close();
    await (fetch as { close?: () => Promise<void> | void }).close?.();
  }
  return counts;

  async function one(index: number): Promise<void> {
    const { file_id, upload_id, part_info_list } = await setup.createFile({
      drive_id: '1',
      parent_file_id: 'root',
      name: `${index}.txt`,
      type: 'file',
      size: 0,
    });
    const put = new Request(part_info_list![0]!.upload_url!, {
      method: 'PUT',
      body: new Uint8Array(),
    });
    if ((await fetch(put)).status !== 200) throw new Error(`part of call ${index} was refused`);
    const end = await client
      .completeFile({ drive_id: '1', file_id: file_id!, upload_id: upload_id!, crc64_hash: '0' })
      .catch((error: unknown) => error);
    const entries = pds.log.filter(
      (entry) => entry.operation === 'completeFile' && entry.uploadId === upload_id,
    );
    judge(index, end, entries);
    // Constant in size: what is judged is dropped.
    if (pds.log.length > 2_000) pds.log.splice(0, 1_000);
  }

  function judge(index: number, end: unknown, entries: LogEntry[]): void {
    const done = entries.some(({ tookEffect }) => tookEffect);
    // A fault that struck before the request was read left no upload id: there the answer tells.
    const last = requestId(end)
      ? pds.log.findLast((entry) => entry.requestId === requestId(end))
      : entries.at(-1);
    const lie = (what: string) =>
      new Error(
        `call ${index} (seed ${seed}): ${what}; service: ${JSON.stringify(entries)}; end: ${String(end)}`,
      );
    counts.calls += 1;
    if (!(end instanceof Error)) {
      if (!done) throw lie('success, but it was not done');
      if ((end as PdsFile).crc64_hash !== '0') throw lie('success with another file');
      counts.completed += 1;
      return;
    }
    if (!(end instanceof PdsError)) throw lie('not an error of ours');
    counts.errors[`${end.name} ${end.outcome}`] =
      (counts.errors[`${end.name} ${end.outcome}`] ?? 0) + 1;
    if (done && end.outcome !== 'unknown') throw lie(`done, but called ${end.outcome}`);
    if (done) counts.unknownButDone += 1;
    // A body that breaks off does not take back a status that says no.
    const saidNo = end instanceof PdsApiError && end.status === last?.status;
    const expected = saidNo ? PdsApiError : last?.fault && endings[last.fault.effect];
    // On a busy machine any answer may come too late: an honest end, whatever the fault was.
    const late = end instanceof PdsTimeoutError;
    if (expected && !late && !(end instanceof expected)) throw lie(`expected ${expected.name}`);
    if (end instanceof PdsApiError && !end.requestId) throw lie('no request id');
  }
}

const requestId = (end: unknown) => (end instanceof PdsError ? end.requestId : undefined);

/** Bytes of live heap, after a full collection. */
export function liveHeap(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}

/** Timers and sockets that keep this process alive. */
export const activeHandles = (): string[] =>
  process
    .getActiveResourcesInfo()
    .filter((name) => /^(Timeout|TCPSocketWrap|TCPServerWrap|TLSWrap|TCPConnectWrap)$/.test(name));

export const soakTransports: [string, () => Fetch][] = [
  ['nodeFetch', () => nodeFetch()],
  ['global fetch', () => (request) => fetch(request)],
];
