import { serviceError } from './answers.js';
import type { BodyReader } from './bodies.js';
import type { FaultRule } from './fault-rules.js';
import type { Sha1States } from './sha1-contexts.js';
import type { Store, StoredUpload } from './store.js';

/** An access key that a local PDS knows; with `securityToken` a temporary one, as of STS. */
export interface LocalAccessKey {
  /** Id of the access key, as the signatures name it. */
  accessKeyId: string;
  /** Its secret, with which signatures are verified. */
  accessKeySecret: string;
  /** Token that must come with temporary (STS) keys. */
  securityToken?: string | undefined;
  /** From then on it is refused. */
  expiresAt?: Date | undefined;
}

/** What a local PDS knows of an access token. */
export interface LocalToken {
  /** Becomes `creator_id` of what is created with it. */
  userId?: string | undefined;
  /** From then on the answer is 401 TokenExpired. */
  expiresAt?: Date | undefined;
}

/** What a local PDS knows of a share token. */
export interface LocalShareToken {
  shareId: string;
  driveId: string;
  expiresAt?: Date | undefined;
}

/** A hash in the making: `createHash` of node:crypto gives one, so do @noble/hashes. */
export interface LocalHash {
  update(data: Uint8Array): unknown;
  digest(): Uint8Array;
}

/** What the service knows of one request; every request has an entry, also a refused one. */
export interface LogEntry {
  /** operationId, `putPart`, `getContent`, `preflight` or `unknown`. */
  readonly operation: string;
  readonly method: string;
  /** Of the URL, percent-encoded; without the query, which may hold a signature. */
  readonly path: string;
  /** The answer's x-ca-request-id. */
  readonly requestId: string;
  /** When it came, by the service's clock. */
  readonly date: Date;
  /**
   * True as soon as what was asked for has been done, whatever became of the answer. For an
   * operation that only reads: true when it found what it was asked for.
   */
  tookEffect: boolean;
  /**
   * Status of the answer, as the service meant it: a fault may have replaced or lost it. Absent
   * where a fault kept the request from being processed, and where its body broke off.
   */
  status?: number;
  /** `code` of the error, where it is one. */
  code?: string;
  /** The fault that this request met. */
  fault?: FaultRule;
  fileId?: string;
  uploadId?: string;
  partNumber?: number;
  /** What the answer breaks of the API's description (`validateResponses`). */
  violation?: string;
}

/** Runs what shares a key one after the other, and the rest side by side. */
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

/** What all calls share. */
export interface Service {
  readonly domainId: string;
  readonly store: Store;
  readonly startedAt: Date;
  /**
   * `upload:ID` for the parts and the end of an upload; `tree:DRIVE` for who is in which folder
   * under which name; `file:DRIVE/ID` for one item. Taken in this order.
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
  /** Of the parallel uploads, by upload id. */
  readonly sha1States: Map<string, Sha1States>;
  readonly minPartSize: number;
  readonly parallelUpload: boolean;
}

/** A request as it was received, before anything of it is judged. */
export interface ReceivedRequest {
  readonly method: string;
  /** Absolute. May be one that `Request` does not take. */
  readonly url: string;
  readonly headers: Headers;
  /** Not read before it is known who sends it. */
  readonly body: ReadableStream<Uint8Array> | null;
  /** Aborted when the client no longer waits for the answer. */
  readonly signal: AbortSignal;
  /** Set by a server that does not let the request through: the answer, which is logged too. */
  readonly refusal?: { readonly status: number; readonly code: string; readonly message: string };
}

/** Who calls. */
export interface Principal {
  readonly userId?: string | undefined;
  /** False if a share token is all there is. */
  readonly member: boolean;
  readonly share?: LocalShareToken | undefined;
}

/** What one call of an operation may need. */
export interface CallContext {
  readonly service: Service;
  readonly principal: Principal;
  /** Of the request's URL: upload URLs lead back the same way. */
  readonly origin: string;
  readonly now: Date;
  readonly entry: LogEntry;
}

/** The drive that a request means: the share's if it names a share, else its drive_id. */
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

/** The upload if it is alive; one that has outlived its ten days is forgotten here. */
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

/** As `findUpload`, for a request that names drive, file and upload; they must belong together. */
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
