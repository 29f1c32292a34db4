import { createHash, randomBytes } from 'node:crypto';
import {
  bearer,
  Crc64MismatchError,
  createClient,
  PdsError,
  type PdsFile,
} from '../../src/index.js';
import { createLocalPds, type FaultEffect, type FaultRule } from '../../src/local/index.js';
import { listen, nodeFetch } from '../../src/node/index.js';
import { uploadFile, type Checkpoint, type Source } from '../../src/upload/index.js';
import { createRandom } from './random.js';

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
    timeout: 150,
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
      try {
        file = await uploadFile(
          client,
          source,
          { drive_id: '1', name: `${index}.bin` },
          {
            partSize,
            checkpoint,
            onCheckpoint: (given) => void (checkpoint = JSON.parse(JSON.stringify(given))),
            idleTimeout: 150,
            retry: { minDelay: 1, maxDelay: 10, attempts: 5 },
            ...(mode === 'parallel' && { parallel: 3 }),
            ...(mode === 'rapid' && { rapid: true }),
          },
        );
      } catch (error) {
        judgeError(name, error, pds, tally);
        if (call < 30) continue;
        tally.wrong.push(`${name}: not completed after ${call} calls: ${String(error)}`);
        return;
      }
      const stored = await pds.content(file.file_id);
      if (!stored || Buffer.compare(stored, content) !== 0)
        tally.wrong.push(`${name}: other bytes`);
      if (file.size !== size) tally.wrong.push(`${name}: size ${file.size}`);
      const items = [...(await pds.store.items())].length;
      // With content_hash the file may exist although its answer was lost: that is 'unknown'.
      // And after a completion that was done and called refused, the upload begins again.
      const wasMisled = pds.log.some((entry) => isDenial(entry) || isLyingCompletion(entry));
      if (items !== 1 && mode !== 'rapid' && !wasMisled)
        tally.wrong.push(`${name}: ${items} files`);
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

/** Of a dead upload, a service that denies the file that it has asks for another one. */
const isDenial = ({ operation, fault }: { operation: string; fault?: FaultRule }) =>
  operation === 'getFile' && fault?.effect === 'status' && fault.status === 404;

const isLyingCompletion = ({ operation, fault }: { operation: string; fault?: FaultRule }) =>
  operation === 'completeFile' && fault !== undefined && isLie(fault);

/** A service that says that it refused what it did cannot be seen through. */
const isLie = (fault: FaultRule) =>
  fault.when === 'after' && fault.effect === 'status' && fault.status < 500;
