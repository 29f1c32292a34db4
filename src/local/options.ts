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
   * Id of the domain, which is part of the default endpoint.
   * @default 'local1'
   */
  domainId?: string;
  /**
   * The access keys that may sign.
   * @default `localAccessKey`, unless `tokens` is given
   */
  accessKeys?: readonly LocalAccessKey[];
  /**
   * The access tokens that are known: a list, or a map with what is known of each.
   * @default `localToken`, unless `accessKeys` is given
   */
  tokens?: readonly string[] | Readonly<Record<string, LocalToken>>;
  /** The share tokens that are known, with their shares. */
  shareTokens?: Readonly<Record<string, LocalShareToken>>;
  /** Public keys of the JWT applications (PEM, SPKI), by client id. Others get no token. */
  apps?: Readonly<Record<string, string>>;
  /**
   * Where files are kept: `createMemoryStore()`, `folderStore(path)` or your own.
   * @default a memory store of its own
   */
  store?: Store;
  /** The service's clock: the window of signatures, expiry of URLs and tokens, times of files. */
  now?: () => Date;
  /** What goes wrong at first; see also `faults` of the local PDS. */
  faults?: readonly FaultRule[];
  /**
   * The web pages that may call: their origin, several, or `true` for all. A request that a browser
   * sends from another page is answered 403; requests without an Origin are not affected.
   * @default false, none
   */
  cors?: CorsOption;
  /**
   * Base URL that the answers of upload and download URLs begin with.
   * @default `https://{domainId}.pds.invalid`
   */
  endpoint?: string;
  /**
   * Check every answer against the API's description; one that breaks it becomes a 500 and a
   * `violation` in the log.
   * @default false
   */
  validateResponses?: boolean;
  /**
   * MD5 for the ETags, SHA-1 for content_hash. In Node, `createHash` of node:crypto is several
   * times as fast as the default.
   * @default @noble/hashes
   */
  createHash?: (algorithm: 'md5' | 'sha1') => LocalHash;
  /**
   * Bytes below which a part other than the last cannot be completed. Smaller in a test, it lets
   * small files have many parts.
   * @default 102_400
   */
  minPartSize?: number;
  /**
   * Whether parallel uploads are accepted; if not, CreateFile refuses them as some domains do.
   * @default true
   */
  parallelUpload?: boolean;
  /**
   * Milliseconds for the body of a request, after which it is answered 408. A part's body may take
   * longer if it comes with at least 1 KiB a second.
   * @default 30_000
   */
  bodyTimeout?: number;
  /**
   * So many entries of the log are kept at most; beyond, the older half is dropped.
   * @default 100_000
   */
  logLimit?: number;
  /** Called when a request has been answered. */
  onLog?: (entry: LogEntry) => void;
}

export interface LocalPds {
  /** Takes what the global `fetch` takes; answers as the service would. */
  fetch: (input: Request | string | URL, init?: RequestInit) => Promise<Response>;
  /**
   * What `fetch` and `listen` stand on, for a server of your own: takes a request as it was
   * received, also one that `Request` refuses, and tells what to answer and what is to become of
   * the connection. Rejects only if the body of the request broke off.
   */
  handle: (request: ReceivedRequest) => Promise<Exchange>;
  /** For a client that is given `fetch`; nothing listens there. */
  readonly endpoint: string;
  readonly domainId: string;
  /**
   * The rules in force: push to it, splice it, empty it. A rule that names an unknown operation or
   * option is refused with a TypeError when it is put there.
   */
  readonly faults: FaultRule[];
  /** What was asked, and what of it was done; oldest first. Can be emptied. */
  readonly log: LogEntry[];
  /** The access keys, by id: add, delete, change. */
  readonly accessKeys: Map<string, LocalAccessKey>;
  /** The access tokens: delete one to revoke it, change its `expiresAt` to let it expire. */
  readonly tokens: Map<string, LocalToken>;
  readonly shareTokens: Map<string, LocalShareToken>;
  readonly store: Store;
  /** The bytes of a completed file; `undefined` if there is none of that id. */
  content(fileId: string): Promise<Uint8Array | undefined>;
}

type Checked =
  | ('domainId' | 'endpoint' | 'now' | 'accessKeys' | 'tokens' | 'minPartSize' | 'logLimit')
  | ('bodyTimeout' | 'cors' | 'faults');

/** Without these checks a wrong option would show only later, as an answer that does not explain itself. */
export function checkOptions(options: Required<Pick<LocalPdsOptions, Checked>>): void {
  const { domainId, endpoint, now, accessKeys, tokens, cors, faults } = options;
  const { minPartSize, logLimit, bodyTimeout } = options;
  const isId = isText(domainId) && /^[a-z0-9]+$/i.test(domainId);
  checkArgument(isId, 'domainId', 'letters and digits', domainId);
  checkArgument(URL.canParse(endpoint), 'endpoint', 'an absolute URL', endpoint);
  checkArgument(typeof now === 'function', 'now', 'a function that gives a Date', now);
  checkArgument(Array.isArray(accessKeys), 'accessKeys', 'an array', accessKeys);
  for (const [index, key] of accessKeys.entries()) {
    const name = `accessKeys[${index}]`;
    checkArgument(isObject(key), name, 'an object', key);
    checkArgument(isText(key.accessKeyId), `${name}.accessKeyId`, 'a text', key.accessKeyId);
    const { accessKeySecret } = key;
    checkArgument(isText(accessKeySecret), `${name}.accessKeySecret`, 'a text', accessKeySecret);
  }
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

/** As a browser sends it: no path, no slash at the end. */
const isOrigin = (value: unknown): boolean =>
  isText(value) && URL.canParse(value) && new URL(value).origin === value;
