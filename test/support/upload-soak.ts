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

/** Milliseconds for a request; what is held back costs as much. */
const TIMEOUT = 400;

/** What became of a run of uploads under faults. */
export interface Tally {
  uploads: number;
  /** Completed by the first call of uploadFile. */
  atOnce: number;
  /** Completed by a later call, after typed errors. */
  resumed: number;
  /** Typed errors on the way, by class. */
  errors: Record<string, number>;
  requests: number;
  faults: number;
  bytes: number;
  /** Calls of uploadFile that their faults left a way to succeed, and how many of them did. */
  possible: number;
  possibleDone: number;
  /** What must not be: wrong bytes, a wrong claim, an error without a type. */
  wrong: string[];
}

interface SoakOptions {
  uploads: number;
  seed: number;
  /** Sizes go from 0 to this, small ones more often. */
  largest: number;
  /** A third of the requests fails. */
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

/** Every effect, before and after the request has done its work, with `share` of all in sum. */
function faultRules(seed: number, share: number): FaultRule[] {
  const rules = EFFECTS.flatMap((effect) =>
    (['before', 'after'] as const).map((when) => ({ ...effect, when })),
  );
  const probability = 1 - (1 - share) ** (1 / rules.length);
  return rules.map((rule, index) => ({ ...rule, probability, seed: seed * 1000 + index }));
}

/** Uploads files of random sizes, in every mode, while everything goes wrong that can. */
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
      // Each time that the service denies what it has, one more file may be made; and with content_hash
      // the file may exist although the answer to createFile was lost: that is 'unknown'.
      const most =
        1 +
        pds.log.filter(
          (entry) => isDenial(entry) || isLyingCompletion(entry) || isLostRapid(entry, mode),
        ).length;
      if (items.length > most) tally.wrong.push(`${name}: ${items.length} files, not ${most}`);
      for (const { fileId } of items) {
        const other = await pds.content(fileId);
        if (Buffer.compare(other!, content) !== 0) tally.wrong.push(`${name}: a file is another`);
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
      operation === 'completeFile' && tookEffect && !(fault && isLie(fault)),
  );
  const isClaim = error instanceof PdsError && error.outcome !== 'unknown';
  if (isDone && isClaim && !pds.log.some(isDenial)) {
    tally.wrong.push(`${name}: completed, but reported as ${error.outcome}: ${error.message}`);
  }
}

type Entry = Pick<LogEntry, 'operation' | 'fault' | 'tookEffect'>;

/** The service denies a file that it has. */
const isDenial = ({ operation, fault }: Entry) =>
  operation === 'getFile' && fault?.effect === 'status' && fault.status === 404;

/** The service calls a completion refused that it has done. */
const isLyingCompletion = ({ operation, fault, tookEffect }: Entry) =>
  operation === 'completeFile' && tookEffect && fault !== undefined && isLie(fault);

const isLostRapid = ({ operation, fault, tookEffect }: Entry, mode: string) =>
  mode === 'rapid' && operation === 'createFile' && tookEffect && fault !== undefined;

/** A service that says that it refused what it did cannot be seen through. */
const isLie = (fault: FaultRule) =>
  fault.when === 'after' && fault.effect === 'status' && fault.status < 500;

const PART_ATTEMPTS = 5;
/** The client's attempts, and how often an upload repeats a call at least. */
const ATTEMPTS = 4;
const ROUNDS = 3;

/**
 * Whether the faults that one call of uploadFile met leave it a way to succeed: no refusal among
 * them, and never so many in a row that the attempts allowed are used up.
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
    // Parts of a parallel upload take turns on the wire: there all of them count together.
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
    // A refusal stays one where the body with its code is lost on the way.
    const isCut = /^(reset-body|wrong-length|truncated-json)$/.test(effect!);
    if (isCut && meant >= 400 && meant < 500) return false;
    if (count >= (isPut ? PART_ATTEMPTS : ROUNDS)) return false;
    // A new token serves one attempt.
    const isAgain = isToken && /token/.test(entries[index - 1]?.fault?.effect ?? '');
    if (isAgain) return false;
    if (operation === 'completeFile') {
      completions++;
      if (status === 408 || completions >= ATTEMPTS) return false;
    }
    // With content_hash it is not created once more, and what completeUpload looks up it asks by the
    // client's rules alone: an answer that cannot be read is not asked for again.
    const isLookUp = operation === 'getFile' || completions > 0;
    const isOnce = isLookUp || (operation === 'createFile' && mode === 'rapid');
    const isRepeated = isLookUp ? [429, 500, 502, 503, 504] : [429, 503];
    const isLost = /^(reset|reset-body|hang|stall|wrong-length|gateway)$/.test(effect!);
    const passes =
      isToken || effect === 'clock' || isRepeated.includes(status) || (isLookUp && isLost);
    if (isOnce && operation !== 'completeFile' && !passes) return false;
  }
  // An answer that came too late although nobody held it back: a busy machine.
  return lateAnswers <= 0;
}

const countTimeouts = (error: unknown): number =>
  error instanceof PdsError
    ? [...error.attempts, error].filter((one) => one instanceof PdsTimeoutError).length
    : 0;
