import type { Locks } from './locks.js';
import type { LogEntry } from './log.js';
import type { Store, StoredUpload } from './store.js';
import { serviceError } from './errors.js';
import type { Sha1States } from './sha1-contexts.js';

/** An access key that a local PDS knows; with `securityToken` a temporary one, as of STS. */
export interface LocalAccessKey {
  accessKeyId: string;
  accessKeySecret: string;
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

/** What all calls share. */
export interface Service {
  readonly domainId: string;
  readonly store: Store;
  readonly locks: Locks;
  readonly accessKeys: Map<string, LocalAccessKey>;
  readonly tokens: Map<string, LocalToken>;
  readonly shareTokens: Map<string, LocalShareToken>;
  readonly refreshTokens: Map<string, LocalToken>;
  /** Public keys (PEM) of the JWT applications, by client id. */
  readonly apps: Readonly<Record<string, string>>;
  readonly createHash: (algorithm: 'md5' | 'sha1') => LocalHash;
  /** Of the parallel uploads, by upload id. */
  readonly sha1States: Map<string, Sha1States>;
  readonly minPartSize: number;
  readonly parallelUpload: boolean;
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
  body: { drive_id?: string; share_id?: string },
): string {
  if (body.share_id !== undefined) {
    if (principal.share?.shareId !== body.share_id) throw serviceError('ShareLinkTokenInvalid');
    return principal.share.driveId;
  }
  if (body.drive_id === undefined) {
    throw serviceError('InvalidParameterMissing.DriveId', 'drive_id');
  }
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
  body: { drive_id?: string; share_id?: string; file_id: string; upload_id: string },
): Promise<StoredUpload> {
  const driveId = driveOf(context, body);
  const upload = await findUpload(context.service, body.upload_id, context.now);
  if (!upload || upload.driveId !== driveId || upload.fileId !== body.file_id) {
    throw serviceError('NotFound.UploadId');
  }
  return upload;
}
