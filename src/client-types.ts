import type { servers } from '../generated/operations.js';
import type { Methods, Operations } from '../generated/types.js';
import type { Auth } from './auth/types.js';
import type { Hooks } from './call/observe.js';
import type { Fetch, RetryOptions } from './call/types.js';
import type { PdsError } from './errors/index.js';

/** Options of `createClient`. Either `domainId` or `endpoint` says where the service is. */
export interface ClientOptions extends Hooks {
  /** Your PDS domain, such as `bj1`: the first label of its API host. */
  domainId?: string | undefined;
  /** Base URL to call instead of the one made of `domainId`: a proxy, a local PDS. */
  endpoint?: string | undefined;
  /**
   * Which of the domain's hosts: the public one, or the one inside an Alibaba Cloud VPC.
   * @default 'public'
   */
  network?: keyof typeof servers | undefined;
  /** What authenticates the calls: `bearer()`, `accessKey()`, `jwtApp()` or your own. */
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
export interface CallInit {
  /** Ends the call at once, waits included; it rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Milliseconds for one attempt, instead of the client's. */
  timeout?: number | undefined;
  /** Instead of the client's; members not given keep the client's value. */
  retry?: RetryOptions | false | undefined;
  /** Added to the client's headers. */
  headers?: Record<string, string> | Headers | undefined;
}

/** Status, headers and body of an answer, as far as it was read. */
export interface Answer {
  status: number;
  headers: Headers;
  /** As text. Of an answer that is not what the operation promises, its first characters. */
  body: string;
}

/** What `send` resolves to. */
export type Result<Data> =
  | {
      ok: true;
      data: Data;
      response: Answer;
      /** The service's id of the request. */
      requestId: string | undefined;
      error?: undefined;
    }
  | {
      ok: false;
      error: PdsError;
      /** What was answered, if anything was. */
      response: Answer | undefined;
      requestId: string | undefined;
      data?: undefined;
    };

/** A client: one method for each operation of the API, and `send`. */
export interface PdsClient extends Methods<CallInit> {
  /**
   * Calls an operation by its name. Does not reject for what the service or the network did: that
   * is in the result.
   *
   * @throws TypeError if the body lacks a required member or has one of the wrong type
   * @throws the signal's reason if that aborts
   *
   * @example
   * const result = await client.send('completeFile', { drive_id, file_id, upload_id });
   * if (result.ok) console.log(result.data.name, result.requestId);
   * else console.error(result.error.message, result.error.outcome);
   */
  send<Name extends keyof Operations>(
    operation: Name,
    body: Operations[Name]['request'],
    init?: CallInit,
  ): Promise<Result<Operations[Name]['response']>>;
  /** What the client sends with, for bytes that go beside the API: the PUT of a part. */
  readonly transport: {
    readonly fetch: Fetch;
    readonly now: () => Date;
    readonly random: () => number;
    readonly retry: Required<RetryOptions> | false;
  };
}
