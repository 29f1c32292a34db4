/**
 * A PDS to embed: the operations of an upload, the PUT of a part, authentication, errors and faults.
 *
 * It follows the PDS developer reference (2022-03-01), the OSS documentation for the PUT, and what
 * the official clients rely on. Where none of them says what the service does, this one does what is
 * harder for a client:
 *
 * - A wrong size, crc64_hash or content_hash at CompleteFile: 400 InvalidParameter.Size, .Crc64Hash
 *   or .ContentHash. The upload ends and the file does not appear.
 * - A parallel_sha1_ctx that is not the state of the bytes: 400 InvalidParameter.ParallelSha1Ctx at
 *   CompleteFile, and the upload ends. A part without a parallel_sha1_ctx is accepted.
 * - At CompleteFile a part is missing or too small, or there is no part at all: 400
 *   InvalidResource.PartList; the upload continues. An empty file therefore needs one empty part.
 * - A second CompleteFile, and any request for an upload that is completed, ended, ten days old, or
 *   of another file or drive: 404 NotFound.UploadId.
 * - part_info_list at CompleteFile is ignored: half of the official clients do not send it.
 * - A new name is compared with the names of completed files only; two uploads may end with the same
 *   name. A name with a backslash is refused, which was observed.
 * - `refuse` at UpdateFile and MoveFile changes nothing; the answer describes the existing item.
 * - Moving a folder into itself: 400 InvalidParameter.ToParentFileId. A folder is copied at once, and
 *   the answer is 201; a copy keeps its hashes.
 * - An item in the bin, or inside a folder in the bin: 403 ForbiddenFileInTheRecycleBin for every
 *   operation except TrashFile (which succeeds again) and DeleteFile. DeleteFile also deletes items
 *   that are not in the bin.
 * - A download URL gives the bytes that the file has at the time of the GET, and 404 after it is
 *   deleted.
 * - An upload to an existing file_id keeps the folder of that file, takes the new name, and replaces
 *   the bytes at its completion; check_name_mode is ignored.
 * - A wrong signature, key or security token, or a Date that differs by more than 15 minutes: 403,
 *   with the codes that other Alibaba Cloud services use. Content-MD5 is verified where it is sent,
 *   but not required. Nonces are not remembered. No credentials: 401 AccessTokenInvalid.
 * - A wrong assertion at the token operation: 400 InvalidParameter.Assertion.
 * - Every drive_id is a drive, and 1 is the default drive of every user. An authenticated caller may
 *   do everything.
 * - Null and an empty text for an optional member count as absent. JSON may come without a
 *   Content-Type. A text with half a surrogate pair: 400 InvalidParameter.
 * - A body is read only after its sender is authenticated. More than 16 MiB (64 KiB without
 *   authentication): 413. More than 30 seconds, or a part with less than 1 KiB a second: 408. More
 *   than 1,000 bodies at the same time: 503.
 * - pre_hash and content_hash are compared with those of the completed files of all drives; if the
 *   size is sent, it must be equal too.
 * @module
 */
import { md5, sha1 } from '@noble/hashes/legacy.js';
import { checkArgument, isObject } from '../arguments.js';
import { concat, createBodyReader } from './bodies.js';
import { allowedOrigins } from './cors.js';
import { createFaultList } from './faults.js';
import { createHandler } from './handle.js';
import { checkOptions, type LocalPds, type LocalPdsOptions } from './local-pds-options.js';
import {
  createLocks,
  type LocalToken,
  type LogEntry,
  type ReceivedRequest,
  type Service,
} from './service.js';
import { createMemoryStore } from './memory-store.js';
import { deliver, unlessAborted } from './wire.js';

/** The access key of a local PDS that was made without `accessKeys` and `tokens`. */
export const localAccessKey = Object.freeze({
  accessKeyId: 'LocalAccessKeyId',
  accessKeySecret: 'LocalAccessKeySecret',
});

/** The access token of a local PDS that was made without `accessKeys` and `tokens`. */
export const localToken = 'local-access-token';

/**
 * Makes an embedded PDS. It behaves like the service, keeps everything in memory (or in the `store`),
 * and runs in every runtime with `fetch`. It is for tests of code that calls PDS, and for experiments.
 *
 * @throws {TypeError} that names the wrong option
 *
 * @example
 * const pds = createLocalPds();
 * const client = createClient({
 *   endpoint: pds.endpoint,
 *   fetch: pds.fetch,
 *   auth: accessKey(localAccessKey),
 * });
 *
 * @example
 * // Only these keys and tokens, a fixed clock, and a fault.
 * const pds = createLocalPds({
 *   accessKeys: [{ accessKeyId: 'id', accessKeySecret: 'secret' }],
 *   tokens: { 'a-token': { userId: 'u1', expiresAt: new Date('2026-02-26T09:00:00Z') } },
 *   now: () => new Date('2026-02-26T08:00:00Z'),
 *   faults: [{ on: 'completeFile', nth: 1, when: 'after', effect: 'reset' }],
 * });
 */
export function createLocalPds(options: LocalPdsOptions = {}): LocalPds {
  checkArgument(isObject(options), 'options', 'an object', options);
  const {
    domainId = 'local1',
    store = createMemoryStore(),
    now = () => new Date(),
    faults = [],
    cors = false,
    // RFC 6761 reserves .invalid: a request by another `fetch` reaches no server, also not the
    // service.
    endpoint = `https://${domainId}.pds.invalid`,
    validateResponses = false,
    createHash = (algorithm) => (algorithm === 'md5' ? md5.create() : sha1.create()),
    minPartSize = 102_400,
    parallelUpload = true,
    bodyTimeout = 30_000,
    logLimit = 100_000,
    onLog,
    apps = {},
    shareTokens = {},
    accessKeys: ownKeys,
    tokens: ownTokens,
    ...unknown
  } = options;
  const isOpen = ownKeys === undefined && ownTokens === undefined;
  const accessKeys = ownKeys ?? (isOpen ? [localAccessKey] : []);
  const tokens = ownTokens ?? (isOpen ? [localToken] : []);
  checkOptions({
    ...{ domainId, endpoint, store, now, accessKeys, tokens, cors, faults },
    ...{ createHash, onLog, minPartSize, bodyTimeout, logLimit },
  });
  for (const name of Object.keys(unknown)) {
    throw new TypeError(`options must be those of createLocalPds, got '${name}'`);
  }

  const service: Service = {
    domainId,
    store,
    startedAt: now(),
    locks: createLocks(),
    bodies: createBodyReader(),
    bodyTimeout,
    accessKeys: new Map(accessKeys.map((key) => [key.accessKeyId, { ...key }])),
    tokens: new Map(tokenEntries(tokens)),
    shareTokens: new Map(Object.entries(shareTokens)),
    refreshTokens: new Map(),
    // In a Map a client id such as __proto__ is unknown.
    apps: new Map(Object.entries(apps)),
    createHash,
    sha1States: new Map(),
    minPartSize,
    parallelUpload,
  };
  const rules = createFaultList(faults);
  const log: LogEntry[] = [];
  const handle = createHandler({
    service,
    now,
    rules,
    validateResponses,
    origins: allowedOrigins(cors),
    record(entry) {
      log.push(entry);
      if (log.length > logLimit) log.splice(0, Math.ceil(logLimit / 2));
    },
    ...(onLog ? { onLog } : {}),
  });

  return {
    endpoint,
    domainId,
    faults: rules,
    log,
    accessKeys: service.accessKeys,
    tokens: service.tokens,
    shareTokens: service.shareTokens,
    store,
    handle,
    async fetch(input, init) {
      const request = input instanceof Request && !init ? input : new Request(input, init);
      const { signal } = request;
      signal.throwIfAborted();
      // An abort ends the waiting, not the request, which may still take effect.
      return deliver(await unlessAborted(handle(received(request)), signal), signal);
    },
    async content(fileId) {
      for (const item of await store.items()) {
        if (item.fileId === fileId) return collect(store.content(item));
      }
      return undefined;
    },
  };
}

function received(request: Request): ReceivedRequest {
  const { method, url, headers, signal } = request;
  // Some browsers have no Request.body.
  const body = request.body === undefined ? lazyBody(request) : request.body;
  return { method, url, headers, signal, body };
}

function lazyBody(request: Request): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      controller.enqueue(new Uint8Array(await request.arrayBuffer()));
      controller.close();
    },
  });
}

function tokenEntries(
  tokens: readonly string[] | Readonly<Record<string, LocalToken>>,
): [string, LocalToken][] {
  return Array.isArray(tokens)
    ? tokens.map((token: string) => [token, {}])
    : Object.entries(tokens).map(([token, info]) => [token, { ...info }]);
}

async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const list: Uint8Array[] = [];
  for await (const chunk of chunks) list.push(chunk);
  return concat(list);
}
