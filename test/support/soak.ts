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

// What a call may end in whose last attempt met this fault; undefined: it may succeed.
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

/** What an attempt leaves of its call. */
type Verdict = 'passes' | 'repeated' | 'renewed' | 'ends';

/**
 * What the documented rules ("Errors and retries" of the guides) make of an attempt: whether the
 * request succeeds, is repeated although or because it was not done, is sent again with a new token,
 * or ends the call.
 */
function verdictOn({ fault, status: meant }: LogEntry, isIdempotent: boolean): Verdict {
  const { effect, when = 'before', ...rule } = fault ?? { effect: 'slow' };
  if (['slow', 'expire-token', 'revoke-token'].includes(effect)) {
    return meant === 401 ? 'renewed' : 'passes';
  }
  const status = 'status' in rule ? rule.status : effect === 'gateway' ? 504 : 502;
  const hasStatus = ['status', 'gateway', 'html'].includes(effect);
  // Once it was done, a completion that is sent again finds its upload gone.
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

/** Whether the faults that a call met leave it a way to succeed, by the documented rules. */
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
  return true; // it gave up although it could have gone on
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
  const probability = 1 - (2 / 3) ** (1 / rules.length); // a third of the requests meets one
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
  /** Errors after which the file is there: what the outcome 'unknown' is for. */
  unknownButDone: number;
  /** Completions that their faults leave a way to succeed, and how many of them did. */
  possible: number;
  possibleCompleted: number;
  /** The same of calls of getFile: an operation that may be repeated. */
  reads: number;
  possibleReads: number;
  possibleReadsDone: number;
}

/** Which call a request belongs to: tells also of one that is not read. */
const CALL = 'x-soak-call';

/**
 * Completes files through a service that fails a third of the requests, `concurrency` at a time,
 * reads each file that is there, and holds every end against what the service recorded.
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
  /** What the service knows of each call that is under way. */
  const entriesOf = new Map<string, LogEntry[]>();
  const handle: typeof pds.handle = (request) => {
    const answer = pds.handle(request); // which logs it at once
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
    timeout: 4_000, // a busy machine takes seconds for what nobody holds back
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
    if (!isLate(completed) && canSucceed(completed.entries, false)) {
      counts.possible += 1;
      if (isCompleted) counts.possibleCompleted += 1;
    }
    if (!completed.entries.some(({ tookEffect }) => tookEffect)) return;
    const read = await watched(`${index} read`, (init) => client.getFile(id, init));
    counts.reads += 1;
    const isRead = (read.end as PdsFile).crc64_hash === '0';
    if (!isRead && !(read.end instanceof PdsError)) throw new Error(`read ${index}: ${read.end}`);
    if (!isLate(read) && canSucceed(read.entries, true)) {
      counts.possibleReads += 1;
      if (isRead) counts.possibleReadsDone += 1;
    }
    // Constant in size: what is judged is dropped.
    if (pds.log.length > 2_000) pds.log.splice(0, 1_000);
  }

  /** A busy machine may be late with what no fault held back: that is not the client's doing. */
  function isLate({ end, entries }: { end: unknown; entries: LogEntry[] }): boolean {
    return end instanceof PdsTimeoutError && !entries.at(-1)?.fault;
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
    const lie = (what: string) =>
      new Error(
        `${name} (seed ${seed}): ${what}; service: ${JSON.stringify(entries)}; end: ${String(end)}`,
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

/** @throws an Error unless at least 95 % of what could succeed did */
export function checkLiveness(counts: Record<string, number>): void {
  for (const [possible, done] of [
    [counts['possible']!, counts['possibleCompleted']!],
    [counts['possibleReads']!, counts['possibleReadsDone']!],
  ] as const) {
    if (done < 0.95 * possible) throw new Error(`${done} of ${possible} that could succeed did`);
  }
}

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
