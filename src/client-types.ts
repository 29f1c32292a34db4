import type { servers } from '../generated/operations.js';
import type { Hooks } from './call/observe.js';
import type { Params } from './call/serialize.js';
import type { Auth, Fetch, Limits, RetryOptions } from './call/types.js';

/** Options of `createClient` and `createFetch`: where the service is, and how it is called. */
export type ClientOptions = CommonOptions & (DomainOptions | EndpointOptions);

/** The service by the id of a domain. */
export interface DomainOptions {
  /** Your PDS domain, such as `bj1`: the first label of its API host. */
  domainId: string;
  /** Must be absent where `domainId` is given. */
  endpoint?: undefined;
  /**
   * Which of the domain's hosts: the public one, or the one inside an Alibaba Cloud VPC.
   * @default 'public'
   */
  network?: keyof typeof servers | undefined;
}

/** The service by its URL. */
export interface EndpointOptions {
  /** Base URL of the service: of an enterprise domain, a proxy, a local PDS. */
  endpoint: string;
  /** Must be absent where `endpoint` is given. */
  domainId?: undefined;
  /** Must be absent where `endpoint` is given. */
  network?: undefined;
}

/** Options that do not say where the service is. */
export interface CommonOptions extends Hooks {
  /** What authenticates the calls: `bearer()`, `accessKey()`, `jwtApp()`, `anonymous()` or your own. */
  auth: Auth;
  /**
   * What sends a Request: `nodeFetch()`, a local PDS's `fetch`, your own.
   * @default the global fetch
   */
  fetch?: Fetch | undefined;
  /** When and how often failed attempts are repeated; `false` for never. */
  retry?: RetryOptions | false | undefined;
  /**
   * Milliseconds for one attempt, credentials and body included. `AbortSignal.timeout(ms)` as
   * `signal` bounds a whole call.
   * @default 30_000
   */
  timeout?: number | undefined;
  /** Headers for every call. */
  headers?: Record<string, string> | Headers | undefined;
  /**
   * The clock, for signatures and the life of credentials.
   * @default () => new Date()
   */
  now?: (() => Date) | undefined;
  /**
   * Numbers from 0 to 1 for the jitter of waits.
   * @default Math.random
   */
  random?: (() => number) | undefined;
  /**
   * Unique texts for signatures.
   * @default random ones
   */
  nonce?: (() => string) | undefined;
}

/** What can be set for one call. */
export interface CallInit extends Limits {
  /** Added to the client's headers. */
  headers?: Record<string, string> | Headers | undefined;
  /** Parameters in the path, the query and the headers, of an operation that takes a body. */
  params?: Params | undefined;
}

/** What a client sends with, for bytes that go beside the API: the PUT of a part. */
export interface Transport {
  readonly fetch: Fetch;
  readonly now: () => Date;
  readonly random: () => number;
  readonly retry: Required<RetryOptions> | false;
}
