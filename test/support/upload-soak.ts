import { createHash, randomBytes } from 'node:crypto';
import {
  bearer,
  Crc64MismatchError,
  createClient,
  PdsError,
  PdsTimeoutError,
  type PdsFile,
} from '../../src/index.js';
import {
  createLocalPds,
  type FaultEffect,
  type FaultRule,
  type LogEntry,
} from '../../src/local/index.js';
import { listen, nodeFetch } from '../../src/node/index.js';
import { uploadFile, type Checkpoint, type Source } from '../../src/upload/index.js';
import { createRandom } from './random.js';

/** Milliseconds for a request; a request that hangs takes as long. */
const TIMEOUT = 400;

/** The results of a run of uploads with faults. */
export interface Tally {
  uploads: number;
  /** Completed by the first call of uploadFile. */
  atOnce: number;
  /** Completed by a later call, after typed errors. */
  resumed: number;
  /** Number of typed errors, by class. */
  errors: Record<string, number>;
  requests: number;
  faults: number;
  bytes: number;
  /** Calls of uploadFile that could succeed in spite of their faults, and how many of them did. */
  possible: number;
  possibleDone: number;
  /** Defects: wrong bytes, a wrong outcome, an error without a type. */
  wrong: string[];
}

interface SoakOptions {
  uploads: number;
  seed: number;
  /** Maximum of the random sizes; small sizes are more frequent. */
  largest: number;
  /** Share of the requests that fail; a third by default. */
  share?: number;
}

const EFFECTS: FaultEffect[] = [
  ...[400, 403, 404, 408, 429, 500, 502, 503, 504].map(
    (status) => ({ effect: 'status', status }) as const,
  ),
  { effect: 'gateway' },
  { effect: 'html' },
  { effect: 'html', status: 200 },
  { effect: 'broken-json' },
  { effect: 'truncated-json' },
  { effect: 'empty' },
  { effect: 'redirect', location: 'http://127.0.0.1:9/' },
  { effect: 'huge', bytes: 200_000 },
  { effect: 'slow', ms: 30 },
  { effect: 'hang' },
  { effect: 'stall' },
  { effect: 'reset' },
  { effect: 'reset-body' },
  { effect: 'wrong-length', by: 5 },
  { effect: 'clock', ms: 20 * 60_000 },
  { effect: 'expire-token' },
  { effect: 'revoke-token' },
];

/**
 * A rule for every effect, before and after the request takes effect; together they fail `share`.
 */
function faultRules(seed: number, share: number): FaultRule[] {
  const rules = EFFECTS.flatMap((effect) =>
    (['before', 'after'] as const).map((when) => ({ ...effect, when })),
  );
  const probability = 1 - (1 - share) ** (1 / rules.length);
  return rules.map((rule, index) => ({ ...rule, probability, seed: seed * 1000 + index }));
}

/** Uploads files of random sizes, in every mode, with every kind of fault. */
export async function soakUploads(options: SoakOptions): Promise<Tally> {
  const { uploads, seed, largest, share = 1 / 3 } = options;
  const random = createRandom(seed);
  const tally: Tally = {
    uploads,
    atOnce: 0,
    resumed: 0,
    errors: {},
    requests: 0,
    faults: 0,
    bytes: 0,
    possible: 0,
    possibleDone: 0,
    wrong: [],
  };
  for (let index = 0; index < uploads; index++) {
    // As many between 1 KB and 10 KB as between 1 MB and 10 MB, and some empty ones.
    const size = index % 10 === 0 ? 0 : Math.floor(largest ** random());
    await soakOne({ index, size, random, share, seed: seed + index, tally });
  }
  return tally;
}

interface One {
  index: number;
  size: number;
  random: () => number;
  share: number;
  seed: number;
  tally: Tally;
}

const MODES = ['serial', 'parallel', 'rapid'] as const;

async function soakOne({ index, size, random, share, seed, tally }: One): Promise<void> {
  const pds = createLocalPds({ tokens: {}, accessKeys: [], createHash });
  const { url, close } = await listen(pds);
  const fetch = nodeFetch();
  let tokens = 0;
  const client = createClient({
    endpoint: url,
    fetch,
    random,
    auth: bearer(async () => {
      const token = `token-${seed}-${++tokens}`;
      pds.tokens.set(token, {});
      return token;
    }),
    timeout: TIMEOUT,
    retry: { minDelay: 1, maxDelay: 10 },
  });
  const content = new Uint8Array(randomBytes(size));
  const mode = MODES[index % MODES.length]!;
  const partSize = size < 4 * 2 ** 20 ? 100 * 1024 : 2 ** 20;
  const source: Source = { size, lastModified: 1, slice: (from, to) => content.slice(from, to) };
  pds.faults.push(...faultRules(seed, share));
  const name = `upload ${index} (${mode}, ${size} bytes)`;
  let checkpoint: Checkpoint | undefined;
  try {
    for (let call = 1; ; call++) {
      let file: PdsFile;
      const before = pds.log.length;
      const tell = (error?: unknown) => {
        if (!canSucceed(pds.log.slice(before), mode, error)) return;
        tally.possible++;
        if (error === undefined) tally.possibleDone++;
      };
      try {
        file = await uploadFile(
          client,
          source,
          { drive_id: '1', name: `${index}.bin` },
          {
            partSize,
            checkpoint,
            onCheckpoint: (given) => void (checkpoint = JSON.parse(JSON.stringify(given))),
            idleTimeout: TIMEOUT,
            retry: { minDelay: 1, maxDelay: 10, attempts: PART_ATTEMPTS },
            ...(mode === 'parallel' && { parallel: 3 }),
            ...(mode === 'rapid' && { rapid: true }),
          },
        );
      } catch (error) {
        judgeError(name, error, pds, tally);
        tell(error);
        if (call < 30) continue;
        tally.wrong.push(`${name}: not completed after ${call} calls: ${String(error)}`);
        return;
      }
      tell();
      const stored = await pds.content(file.file_id);
      if (!stored || Buffer.compare(stored, content) !== 0)
        tally.wrong.push(`${name}: other bytes`);
      if (file.size !== size) tally.wrong.push(`${name}: size ${file.size}`);
      const items = [...(await pds.store.items())];
      // One more file may exist for each false 404 of the service, and for each lost answer to
      // createFile with content_hash, whose outcome is 'unknown'.
      const most =
        1 +
        pds.log.filter(
          (entry) => isDenial(entry) || isFalseRefusal(entry) || isLostRapid(entry, mode),
        ).length;
      if (items.length > most) tally.wrong.push(`${name}: ${items.length} files, not ${most}`);
      for (const { fileId } of items) {
        const other = await pds.content(fileId);
        if (Buffer.compare(other!, content) !== 0)
          tally.wrong.push(`${name}: a file has other bytes`);
      }
      tally[call === 1 ? 'atOnce' : 'resumed']++;
      tally.bytes += size;
      return;
    }
  } finally {
    tally.requests += pds.log.length;
    tally.faults += pds.log.filter(({ fault }) => fault).length;
    fetch.close();
    await close();
  }
}

function judgeError(
  name: string,
  error: unknown,
  pds: ReturnType<typeof createLocalPds>,
  tally: Tally,
): void {
  const isTyped = error instanceof PdsError || error instanceof Crc64MismatchError;
  if (!isTyped) tally.wrong.push(`${name}: ${String(error)}`);
  const { name: kind = 'none' } = error as Error;
  tally.errors[kind] = (tally.errors[kind] ?? 0) + 1;
  const isDone = pds.log.some(
    ({ operation, tookEffect, fault }) =>
      operation === 'completeFile' && tookEffect && !(fault && isFalse(fault)),
  );
  const isClaim = error instanceof PdsError && error.outcome !== 'unknown';
  if (isDone && isClaim && !pds.log.some(isDenial)) {
    tally.wrong.push(`${name}: completed, but reported as ${error.outcome}: ${error.message}`);
  }
}

type Entry = Pick<LogEntry, 'operation' | 'fault' | 'tookEffect'>;

/** The service answers 404 for a file that exists. */
const isDenial = ({ operation, fault }: Entry) =>
  operation === 'getFile' && fault?.effect === 'status' && fault.status === 404;

/** The service refuses a completion although it has taken effect. */
const isFalseRefusal = ({ operation, fault, tookEffect }: Entry) =>
  operation === 'completeFile' && tookEffect && fault !== undefined && isFalse(fault);

const isLostRapid = ({ operation, fault, tookEffect }: Entry, mode: string) =>
  mode === 'rapid' && operation === 'createFile' && tookEffect && fault !== undefined;

/** A refusal of a request that has taken effect; no client can detect that it is false. */
const isFalse = (fault: FaultRule) =>
  fault.when === 'after' && fault.effect === 'status' && fault.status < 500;

const PART_ATTEMPTS = 5;
/** The attempts of the client, and the minimum number of times that an upload repeats a call. */
const ATTEMPTS = 4;
const ROUNDS = 3;

/**
 * Tells whether a call of uploadFile can succeed in spite of its faults: there is no refusal among
 * them, and never as many faults in a row as there are attempts.
 */
function canSucceed(entries: readonly LogEntry[], mode: string, error: unknown): boolean {
  const inRow = new Map<string, number>();
  let completions = 0;
  let lateAnswers = countTimeouts(error);
  for (const [index, { operation, fault, status: meant = 0 }] of entries.entries()) {
    const isPut = operation === 'putPart';
    const effect = fault?.effect;
    const isToken = effect === 'expire-token' || effect === 'revoke-token';
    const isFault = fault !== undefined && effect !== 'slow' && !(isPut && isToken);
    // The requests of parallel parts are mixed in the log, so their faults are counted together.
    const count = isFault
      ? (inRow.get(operation) ?? 0) + 1
      : mode === 'parallel' && isPut
        ? (inRow.get(operation) ?? 0)
        : 0;
    inRow.set(operation, count);
    if (!isFault) continue;
    if (effect === 'hang' || effect === 'stall') lateAnswers--;
    const status = effect === 'status' ? fault.status : 0;
    if ([400, 403, 404].includes(status)) return false;
    // A refusal is still a refusal if its body, which has the code, is lost.
    const isCut = /^(reset-body|wrong-length|truncated-json)$/.test(effect!);
    if (isCut && meant >= 400 && meant < 500) return false;
    if (count >= (isPut ? PART_ATTEMPTS : ROUNDS)) return false;
    // A call renews its token only once in each attempt.
    const isAgain = isToken && /token/.test(entries[index - 1]?.fault?.effect ?? '');
    if (isAgain) return false;
    if (operation === 'completeFile') {
      completions++;
      if (status === 408 || completions >= ATTEMPTS) return false;
    }
    // With content_hash createFile is not repeated by the upload. For the look-ups of
    // completeUpload only the client repeats, and it does not repeat after an unreadable answer.
    const isLookUp = operation === 'getFile' || completions > 0;
    const isOnce = isLookUp || (operation === 'createFile' && mode === 'rapid');
    const isRepeated = isLookUp ? [429, 500, 502, 503, 504] : [429, 503];
    const isLost = /^(reset|reset-body|hang|stall|wrong-length|gateway)$/.test(effect!);
    const passes =
      isToken || effect === 'clock' || isRepeated.includes(status) || (isLookUp && isLost);
    if (isOnce && operation !== 'completeFile' && !passes) return false;
  }
  // If there are more timeouts than faults that hang, the machine was busy.
  return lateAnswers <= 0;
}

const countTimeouts = (error: unknown): number =>
  error instanceof PdsError
    ? [...error.attempts, error].filter((one) => one instanceof PdsTimeoutError).length
    : 0;
