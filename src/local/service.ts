import { serviceError } from './answers.js';
import type { BodyReader } from './bodies.js';
import type { FaultRule } from './fault-rules.js';
import type { Sha1States } from './sha1-contexts.js';
import type { Store, StoredUpload } from './store.js';

/** An access key that a local PDS accepts; with `securityToken` it is a temporary key of STS. */
export interface LocalAccessKey {
  /** Id of the access key, which a signature names. */
  accessKeyId: string;
  /** Secret of the access key, with which signatures are verified. */
  accessKeySecret: string;
  /** Token that a request with a temporary key must contain. */
  securityToken?: string | undefined;
  /** The time from which on the key is refused. */
  expiresAt?: Date | undefined;
}

/** What a local PDS knows about an access token. */
export interface LocalToken {
  /** The user of the token: `creator_id` of the files that are created with it. */
  userId?: string | undefined;
  /** The time from which on the answer is 401 TokenExpired. */
  expiresAt?: Date | undefined;
}

/** What a local PDS knows about a share token. */
export interface LocalShareToken {
  shareId: string;
  driveId: string;
  expiresAt?: Date | undefined;
}

/** A hash that takes its data in pieces, such as those of node:crypto and @noble/hashes. */
export interface LocalHash {
  update(data: Uint8Array): unknown;
  digest(): Uint8Array;
}

/** The log entry of one request. Every request has an entry, also a refused one. */
export interface LogEntry {
  /** operationId, `putPart`, `getContent`, `preflight` or `unknown`. */
  readonly operation: string;
  readonly method: string;
  /** Path of the URL, percent-encoded; without the query, which may contain a signature. */
  readonly path: string;
  /** The x-ca-request-id of the answer. */
  readonly requestId: string;
  /** When the request arrived, by the clock of the service. */
  readonly date: Date;
  /**
   * True as soon as the request has taken effect, also if its answer is lost. For an operation that
   * only reads: true when it found the item.
   */
  tookEffect: boolean;
  /**
   * Status of the answer before a fault replaced or dropped that answer. Absent if a fault prevented
   * the request from being processed, and if the body of the request broke off.
   */
  status?: number;
  /** The error code of the answer, if it is an error. */
  code?: string;
  /** The fault rule that was applied to the request. */
  fault?: FaultRule;
  fileId?: string;
  uploadId?: string;
  partNumber?: number;
  /** How the answer differs from the description of the API (`validateResponses`). */
  violation?: string;
}

/** Runs tasks with the same key one after the other, and tasks with different keys concurrently. */
export interface Locks {
  run<T>(key: string, task: () => Promise<T>): Promise<T>;
}

export function createLocks(): Locks {
  const tails = new Map<string, Promise<unknown>>();
  return {
    run(key, task) {
      const result = (tails.get(key) ?? Promise.resolve()).then(task);
      const tail = result.then(
        () => {},
        () => {},
      );
      tails.set(key, tail);
      void tail.then(() => {
        if (tails.get(key) === tail) tails.delete(key);
      });
      return result;
    },
  };
}

/** The state that all requests share. */
export interface Service {
  readonly domainId: string;
  readonly store: Store;
  readonly startedAt: Date;
  /**
   * The keys are `upload:ID` for the parts and the end of an upload, `tree:DRIVE` for the folders and
   * names of the items of a drive, and `file:DRIVE/ID` for one item. A call that needs several takes
   * them in this order, so that no two calls wait for each other.
   */
  readonly locks: Locks;
  readonly bodies: BodyReader;
  /** Milliseconds for the body of a request. */
  readonly bodyTimeout: number;
  readonly accessKeys: Map<string, LocalAccessKey>;
  readonly tokens: Map<string, LocalToken>;
  readonly shareTokens: Map<string, LocalShareToken>;
  readonly refreshTokens: Map<string, LocalToken>;
  /** Public keys (PEM) of the JWT applications, by client id. */
  readonly apps: ReadonlyMap<string, string>;
  readonly createHash: (algorithm: 'md5' | 'sha1') => LocalHash;
  /** The SHA-1 states of the parallel uploads, by upload id. */
  readonly sha1States: Map<string, Sha1States>;
  readonly minPartSize: number;
  readonly parallelUpload: boolean;
}

/** A request as it was received, before any check. */
export interface ReceivedRequest {
  readonly method: string;
  /** The absolute URL. It may be one that `Request` refuses. */
  readonly url: string;
  readonly headers: Headers;
  /** The body; it is read only after its sender is authenticated. */
  readonly body: ReadableStream<Uint8Array> | null;
  /** Aborted when the client no longer waits for the answer. */
  readonly signal: AbortSignal;
  /** Set by a server that refuses the request itself: the answer to log and to send. */
  readonly refusal?: { readonly status: number; readonly code: string; readonly message: string };
}

/** The sender of a request. */
export interface Principal {
  readonly userId?: string | undefined;
  /** Whether the sender is a user of the domain; false if the request has only a share token. */
  readonly member: boolean;
  readonly share?: LocalShareToken | undefined;
}

/** What an operation gets for one call. */
export interface CallContext {
  readonly service: Service;
  readonly principal: Principal;
  /** Origin of the request's URL. Upload and download URLs have the same origin. */
  readonly origin: string;
  readonly now: Date;
  readonly entry: LogEntry;
}

/** The drive of a request: that of the share if the request names one, otherwise its drive_id. */
export function driveOf(
  { principal }: CallContext,
  body: { drive_id?: string | null | undefined; share_id?: string | null | undefined },
): string {
  if (body.share_id) {
    if (principal.share?.shareId !== body.share_id) throw serviceError('ShareLinkTokenInvalid');
    return principal.share.driveId;
  }
  if (!body.drive_id) throw serviceError('InvalidParameterMissing.DriveId', 'drive_id');
  if (!principal.member) throw serviceError('ForbiddenNoPermission.drive', 'drive');
  return body.drive_id;
}

/** The service keeps the parts of an unfinished upload for ten days. */
const uploadLife = 10 * 24 * 3_600_000;

/** The upload, if it exists and is not older than ten days; an older one is deleted here. */
export async function findUpload(
  { store, sha1States }: Service,
  uploadId: string,
  now: Date,
): Promise<StoredUpload | undefined> {
  const upload = await store.upload(uploadId);
  if (!upload || now.getTime() - upload.createdAt <= uploadLife) return upload;
  await store.dropUpload(uploadId);
  sha1States.delete(uploadId);
  return undefined;
}

/**
 * The upload that a request names; throws unless it belongs to the file and drive of the request.
 */
export async function requireUpload(
  context: CallContext,
  body: {
    drive_id?: string | undefined;
    share_id?: string | undefined;
    file_id: string;
    upload_id: string;
  },
): Promise<StoredUpload> {
  const driveId = driveOf(context, body);
  const upload = await findUpload(context.service, body.upload_id, context.now);
  if (!upload || upload.driveId !== driveId || upload.fileId !== body.file_id) {
    throw serviceError('NotFound.UploadId');
  }
  return upload;
}
