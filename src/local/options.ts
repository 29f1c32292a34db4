import type { CorsOption } from './cors.js';
import { checkRule, type FaultRule } from './faults.js';
import type { LogEntry } from './log.js';
import type { LocalAccessKey, LocalHash, LocalShareToken, LocalToken } from './service.js';
import type { Store } from './store.js';

export interface LocalPdsOptions {
  /** @default 'local1' */
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
  /** @default a memory store of its own */
  store?: Store;
  /** The service's clock: the window of signatures, expiry of URLs and tokens, times of files. */
  now?: () => Date;
  /** What goes wrong at first; see also `faults` of the local PDS. */
  faults?: readonly FaultRule[];
  /**
   * Who may call from a web page.
   * @default true, every page
   */
  cors?: CorsOption;
  /** @default `https://{domainId}.pds.invalid` */
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
  /** For a client that is given `fetch`; nothing listens there. */
  readonly endpoint: string;
  readonly domainId: string;
  /** The rules in force: push to it, splice it, empty it. */
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
  'domainId' | 'endpoint' | 'now' | 'accessKeys' | 'tokens' | 'minPartSize' | 'logLimit';

/** An option that cannot be meant would show only later, as an answer that nobody understands. */
export function checkOptions(options: Required<Pick<LocalPdsOptions, Checked | 'faults'>>): void {
  const { domainId, endpoint, now, accessKeys, tokens, minPartSize, logLimit, faults } = options;
  const refuse = (name: string, expected: string, got: unknown) =>
    new TypeError(`${name}: expected ${expected}, got ${JSON.stringify(got)}`);
  if (!/^[a-z0-9A-Z]+$/.test(domainId)) throw refuse('domainId', 'letters and digits', domainId);
  if (!URL.canParse(endpoint)) throw refuse('endpoint', 'an absolute URL', endpoint);
  if (typeof now !== 'function') throw refuse('now', 'a function', now);
  for (const { accessKeyId, accessKeySecret } of accessKeys) {
    if (!accessKeyId || !accessKeySecret) {
      throw new TypeError('accessKeys: expected accessKeyId and accessKeySecret, not empty');
    }
  }
  const names: readonly unknown[] = Array.isArray(tokens) ? tokens : Object.keys(tokens);
  if (names.some((token) => typeof token !== 'string' || !/^\S+$/.test(token))) {
    throw new TypeError('tokens: expected texts without spaces, not empty');
  }
  if (!(minPartSize >= 0)) throw refuse('minPartSize', 'bytes, from 0 on', minPartSize);
  if (!(logLimit >= 1)) throw refuse('logLimit', 'a number from 1 on', logLimit);
  faults.forEach(checkRule);
}
