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
  type CallInit,
  type Fetch,
  type PdsFile,
} from '../../src/index.js';
import { createLocalPds, type FaultRule, type LogEntry } from '../../src/local/index.js';
import { listen, nodeFetch } from '../../src/node/index.js';

type Effect = FaultRule['effect'];

// The error with which a call ends if its last attempt met this fault; undefined if it may succeed.
const endings: Partial<Record<Effect, new (...args: never[]) => PdsError>> = {
  gateway: PdsApiError,
  html: PdsApiError,
  'broken-json': PdsResponseError,
  'truncated-json': PdsResponseError,
  empty: PdsResponseError,
  redirect: PdsResponseError,
  hang: PdsTimeoutError,
  stall: PdsTimeoutError,
  reset: PdsConnectionError,
  'reset-body': PdsConnectionError,
};

/** What happens to a call after an attempt. */
type Verdict = 'passes' | 'repeated' | 'renewed' | 'ends';

/**
 * What follows from an attempt by the documented rules ("Errors and retries" of the guides): the call
 * succeeds, the request is repeated, it is sent again with a new token, or the call ends.
 */
function verdictOn({ fault, status: meant }: LogEntry, isIdempotent: boolean): Verdict {
  const { effect, when = 'before', ...rule } = fault ?? { effect: 'slow' };
  if (['slow', 'expire-token', 'revoke-token'].includes(effect)) {
    return meant === 401 ? 'renewed' : 'passes';
  }
  const status = 'status' in rule ? rule.status : effect === 'gateway' ? 504 : 502;
  const hasStatus = ['status', 'gateway', 'html'].includes(effect);
  // A completion that has taken effect and is sent again does not find its upload.
  const isDone = when === 'after' && meant === 200;
  if (hasStatus && (status === 429 || status === 503)) {
    return isIdempotent || !isDone ? 'repeated' : 'ends';
  }
  if (!isIdempotent) return 'ends';
  if (hasStatus || ['reset', 'hang', 'stall'].includes(effect)) return 'repeated';
  // A refusal whose body breaks off is still a refusal, but its code (an expired token) is lost.
  const isBroken = ['reset-body', 'wrong-length'].includes(effect);
  return isBroken && meant === 200 ? 'repeated' : 'ends';
}

const ATTEMPTS = 4;

/** Tells whether a call can succeed by the documented rules, in spite of the faults that it met. */
function canSucceed(entries: readonly LogEntry[], isIdempotent: boolean): boolean {
  let attempts = 1;
  let mayRenew = true; // once in each attempt
  for (const entry of entries) {
    const verdict = verdictOn(entry, isIdempotent);
    if (verdict === 'passes') return true;
    if (verdict === 'ends') return false;
    if (verdict === 'renewed' && !mayRenew) return false;
    mayRenew = verdict !== 'renewed';
    if (verdict === 'repeated' && ++attempts > ATTEMPTS) return false;
  }
  return true; // the call ended although it could have continued
}

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
  const probability = 1 - (2 / 3) ** (1 / rules.length); // a third of the requests meets a fault
  return rules.map((rule, index) => ({
    ...rule,
    on: ['completeFile', 'getFile'],
    probability,
    seed: seed * 100 + index,
  }));
};

export interface SoakCounts {
  calls: number;
  completed: number;
  errors: Record<string, number>;
  faults: number;
  /** Errors with outcome 'unknown' after which the file exists. */
  unknownButDone: number;
  /** Completions that could succeed in spite of their faults, and how many of them did. */
  possible: number;
  possibleCompleted: number;
  /** The same for calls of getFile, an operation that may be repeated. */
  reads: number;
  possibleReads: number;
  possibleReadsDone: number;
}

/** The header that says to which call a request belongs, also if its body is not read. */
const CALL = 'x-soak-call';

/**
 * Completes files with a service that fails a third of the requests, `concurrency` at a time. Then
 * reads each completed file, and compares the result of every call with the log of the service.
 *
 * @throws an Error that describes the first call whose result was wrong
 */
export async function soak(
  calls: number,
  {
    seed,
    makeFetch,
    concurrency = 64,
  }: { seed: number; makeFetch: () => Fetch; concurrency?: number },
): Promise<SoakCounts> {
  const counts: SoakCounts = {
    calls: 0,
    completed: 0,
    errors: {},
    faults: 0,
    unknownButDone: 0,
    possible: 0,
    possibleCompleted: 0,
    reads: 0,
    possibleReads: 0,
    possibleReadsDone: 0,
  };
  const pds = createLocalPds({
    createHash,
    tokens: ['setup-token'],
    onLog: ({ fault }) => void (fault && counts.faults++),
  });
  /** The log entries of each running call. */
  const entriesOf = new Map<string, LogEntry[]>();
  const handle: typeof pds.handle = (request) => {
    const answer = pds.handle(request); // logs the request at once
    entriesOf.get(request.headers.get(CALL) ?? '')?.push(pds.log.at(-1)!);
    return answer;
  };
  const { url, close } = await listen({ ...pds, handle });
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
    timeout: 4_000, // a busy machine may need seconds for a request without a fault
    retry: { attempts: ATTEMPTS, minDelay: 1, maxDelay: 5 },
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
    const id = { drive_id: '1', file_id };
    const body = { ...id, upload_id: upload_id!, crc64_hash: '0' };
    const completed = await watched(`${index}`, (init) => client.completeFile(body, init));
    judge(`call ${index}`, completed);
    const isCompleted = !(completed.end instanceof Error);
    if (canSucceed(completed.entries, false)) {
      counts.possible += 1;
      if (isCompleted) counts.possibleCompleted += 1;
    }
    if (!completed.entries.some(({ tookEffect }) => tookEffect)) return;
    const read = await watched(`${index} read`, (init) => client.getFile(id, init));
    counts.reads += 1;
    const isRead = (read.end as PdsFile).crc64_hash === '0';
    if (!isRead && !(read.end instanceof PdsError)) throw new Error(`read ${index}: ${read.end}`);
    if (canSucceed(read.entries, true)) {
      counts.possibleReads += 1;
      if (isRead) counts.possibleReadsDone += 1;
    }
    // Entries that were checked are removed, so that the log stays small.
    if (pds.log.length > 2_000) pds.log.splice(0, 1_000);
  }

  async function watched(name: string, call: (init: CallInit) => Promise<PdsFile>) {
    const entries: LogEntry[] = [];
    entriesOf.set(name, entries);
    const end = await call({ headers: { [CALL]: name } }).catch((error: unknown) => error);
    entriesOf.delete(name);
    return { end, entries };
  }

  function judge(name: string, { end, entries }: { end: unknown; entries: LogEntry[] }): void {
    const done = entries.some(({ tookEffect }) => tookEffect);
    const last = entries.at(-1);
    const wrong = (what: string) =>
      new Error(
        `${name} (seed ${seed}): ${what}; service: ${JSON.stringify(entries)}; end: ${String(end)}`,
      );
    counts.calls += 1;
    if (!(end instanceof Error)) {
      if (!done) throw wrong('success, but it did not take effect');
      if ((end as PdsFile).crc64_hash !== '0') throw wrong('success with another file');
      counts.completed += 1;
      return;
    }
    if (!(end instanceof PdsError)) throw wrong('not one of our errors');
    counts.errors[`${end.name} ${end.outcome}`] =
      (counts.errors[`${end.name} ${end.outcome}`] ?? 0) + 1;
    if (done && end.outcome !== 'unknown') throw wrong(`took effect, but is ${end.outcome}`);
    if (done) counts.unknownButDone += 1;
    // A refusal is still a refusal if its body breaks off.
    const saidNo = end instanceof PdsApiError && end.status === last?.status;
    const expected = saidNo ? PdsApiError : last?.fault && endings[last.fault.effect];
    // On a busy machine any answer may come too late, so a timeout is right for every fault.
    const late = end instanceof PdsTimeoutError;
    if (expected && !late && !(end instanceof expected)) throw wrong(`expected ${expected.name}`);
    if (end instanceof PdsApiError && !end.requestId) throw wrong('no request id');
  }
}

/** @throws an Error unless at least 95 % of the calls that could succeed did */
export function checkLiveness(counts: Record<string, number>): void {
  for (const [possible, done] of [
    [counts['possible']!, counts['possibleCompleted']!],
    [counts['possibleReads']!, counts['possibleReadsDone']!],
  ] as const) {
    if (done < 0.95 * possible) throw new Error(`${done} of ${possible} that could succeed did`);
  }
}

/** Used bytes of the heap after a full garbage collection. */
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
