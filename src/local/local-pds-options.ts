import { checkArgument, isObject, isText, isWithin } from '../arguments.js';
import type { CorsOption } from './cors.js';
import type { FaultRule } from './fault-rules.js';
import type {
  LocalAccessKey,
  LocalHash,
  LocalShareToken,
  LocalToken,
  LogEntry,
  ReceivedRequest,
} from './service.js';
import type { Store } from './store.js';
import type { Exchange } from './wire.js';

export interface LocalPdsOptions {
  /**
   * Id of the domain; the default endpoint contains it.
   * @default 'local1'
   */
  domainId?: string;
  /**
   * The access keys that may sign requests.
   * @default `localAccessKey`, unless `tokens` is given
   */
  accessKeys?: readonly LocalAccessKey[];
  /**
   * The valid access tokens: a list, or a map from each token to its user and expiry.
   * @default `localToken`, unless `accessKeys` is given
   */
  tokens?: readonly string[] | Readonly<Record<string, LocalToken>>;
  /** The valid share tokens, with their shares. */
  shareTokens?: Readonly<Record<string, LocalShareToken>>;
  /** Public keys of the JWT applications (PEM, SPKI), by client id. Other clients get no token. */
  apps?: Readonly<Record<string, string>>;
  /**
   * Where files are kept: `createMemoryStore()`, `folderStore(path)` or your own store.
   * @default a new memory store
   */
  store?: Store;
  /**
   * The clock of the service: for the age of signatures, the expiry of URLs and tokens, times of
   * files.
   */
  now?: () => Date;
  /** The first fault rules; `faults` of the local PDS takes more later. */
  faults?: readonly FaultRule[];
  /**
   * The web pages that may call: one origin, several, or `true` for all. A request that a browser
   * sends for another page is answered 403; requests without an Origin are not affected.
   * @default false, none
   */
  cors?: CorsOption;
  /**
   * Base URL of the local PDS; upload and download URLs start with it.
   * @default `https://{domainId}.pds.invalid`
   */
  endpoint?: string;
  /**
   * Whether every answer is compared with the description of the API. An answer that differs becomes
   * a 500 and a `violation` in the log.
   * @default false
   */
  validateResponses?: boolean;
  /**
   * Makes the MD5 for ETags and the SHA-1 for content_hash. In Node, `createHash` of node:crypto is
   * several times as fast as the default.
   * @default @noble/hashes
   */
  createHash?: (algorithm: 'md5' | 'sha1') => LocalHash;
  /**
   * Minimum size in bytes of every part but the last. A lower value lets a test upload small files in
   * many parts.
   * @default 102_400
   */
  minPartSize?: number;
  /**
   * Whether parallel uploads are accepted. Without them CreateFile refuses, as in some domains.
   * @default true
   */
  parallelUpload?: boolean;
  /**
   * Milliseconds for the body of a request; after that time the answer is 408. The body of a part may
   * take longer if it arrives with at least 1 KiB a second.
   * @default 30_000
   */
  bodyTimeout?: number;
  /**
   * How many entries the log keeps at most. When there are more, the older half is dropped.
   * @default 100_000
   */
  logLimit?: number;
  /** Called with the entry of each request when its answer is ready. */
  onLog?: (entry: LogEntry) => void;
}

export interface LocalPds {
  /** Takes the arguments of the global `fetch` and answers like the service. */
  fetch: (input: Request | string | URL, init?: RequestInit) => Promise<Response>;
  /**
   * Handles one request; `fetch` and `listen` use it, and so can a server of your own. It takes a
   * request as it was received, also one that `Request` refuses. The result is the answer and, for a
   * fault, what happens to the connection. Rejects only if the body of the request breaks off.
   */
  handle: (request: ReceivedRequest) => Promise<Exchange>;
  /** The endpoint for a client that gets `fetch`; no server listens there. */
  readonly endpoint: string;
  readonly domainId: string;
  /**
   * The active fault rules: an array that you can push to, splice and empty. It refuses a rule that
   * names an unknown operation or option with a TypeError.
   */
  readonly faults: FaultRule[];
  /**
   * One entry for each request, oldest first, with whether it took effect. You can empty the array.
   */
  readonly log: LogEntry[];
  /** The access keys by id; you can add, delete and change keys. */
  readonly accessKeys: Map<string, LocalAccessKey>;
  /** The access tokens. Delete a token to revoke it; change its `expiresAt` to let it expire. */
  readonly tokens: Map<string, LocalToken>;
  readonly shareTokens: Map<string, LocalShareToken>;
  readonly store: Store;
  /** The bytes of a completed file; `undefined` if no file has that id. */
  content(fileId: string): Promise<Uint8Array | undefined>;
}

type Checked =
  | ('domainId' | 'endpoint' | 'now' | 'accessKeys' | 'tokens' | 'minPartSize' | 'logLimit')
  | ('bodyTimeout' | 'cors' | 'faults' | 'store' | 'createHash');

/**
 * Checks the options. A wrong one would otherwise show only later, in an answer that does not name
 * it.
 */
export function checkOptions(
  options: Required<Pick<LocalPdsOptions, Checked>> & {
    onLog: LocalPdsOptions['onLog'] | undefined;
  },
): void {
  const { domainId, endpoint, store, now, accessKeys, tokens, cors, faults } = options;
  const { minPartSize, logLimit, bodyTimeout, createHash, onLog } = options;
  const isId = isText(domainId) && /^[a-z0-9]+$/i.test(domainId);
  checkArgument(isId, 'domainId', 'letters and digits', domainId);
  checkArgument(URL.canParse(endpoint), 'endpoint', 'an absolute URL', endpoint);
  const isStore = typeof (store as Partial<Store> | null)?.putUpload === 'function';
  checkArgument(isStore, 'store', 'what createMemoryStore() or await folderStore() gives', store);
  checkArgument(typeof now === 'function', 'now', 'a function that gives a Date', now);
  const isHash = typeof createHash === 'function';
  checkArgument(isHash, 'createHash', 'a function that gives a hash', createHash);
  const isListener = onLog === undefined || typeof onLog === 'function';
  checkArgument(isListener, 'onLog', 'a function', onLog);
  checkArgument(Array.isArray(accessKeys), 'accessKeys', 'an array', accessKeys);
  for (const [index, key] of accessKeys.entries()) {
    const name = `accessKeys[${index}]`;
    checkArgument(isObject(key), name, 'an object', key);
    checkArgument(isText(key.accessKeyId), `${name}.accessKeyId`, 'a text', key.accessKeyId);
    const { accessKeySecret } = key;
    checkArgument(isText(accessKeySecret), `${name}.accessKeySecret`, 'a text', accessKeySecret);
  }
  const isList = Array.isArray(tokens) || isObject(tokens);
  checkArgument(isList, 'tokens', 'an array, or an object by token', tokens);
  const names: readonly unknown[] = Array.isArray(tokens) ? tokens : Object.keys(tokens);
  for (const token of names) {
    checkArgument(isText(token) && !/\s/.test(token), 'tokens', 'texts without spaces', token);
  }
  const isCors = typeof cors === 'boolean' || originsOf(cors).every(isOrigin);
  checkArgument(isCors, 'cors', 'true, false, or origins such as http://localhost:5173', cors);
  const most = Number.MAX_SAFE_INTEGER;
  checkArgument(isWithin(minPartSize, 0, most), 'minPartSize', 'a number of bytes', minPartSize);
  checkArgument(isWithin(logLimit, 1, most), 'logLimit', 'an integer from 1', logLimit);
  const isTime = isWithin(bodyTimeout, 1, 2 ** 31 - 1);
  checkArgument(isTime, 'bodyTimeout', 'a number of milliseconds from 1', bodyTimeout);
  checkArgument(Array.isArray(faults), 'faults', 'an array of rules', faults);
}

function originsOf(cors: Exclude<CorsOption, boolean>): readonly unknown[] {
  if (typeof cors === 'string') return [cors];
  if (!isObject(cors)) return Array.isArray(cors) ? cors : [cors];
  return [(cors as { origin: unknown }).origin];
}

/**
 * Tells whether a text is an origin as a browser sends it: without a path and a slash at the end.
 */
const isOrigin = (value: unknown): boolean =>
  isText(value) && URL.canParse(value) && new URL(value).origin === value;
