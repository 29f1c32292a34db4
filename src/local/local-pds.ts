/**
 * A PDS to embed: the upload's operations, the PUT of a part, authentication, errors and faults.
 *
 * It follows the PDS developer reference (2022-03-01), the OSS documentation for the PUT, and what
 * the official clients rely on. Where none of them says what the service does, this one takes the
 * choice that a client had better be prepared for:
 *
 * - A wrong size, crc64_hash or content_hash at CompleteFile: 400 InvalidParameter.Size, .Crc64Hash
 *   or .ContentHash; the upload is dead and the file does not appear.
 * - A parallel_sha1_ctx that is not the state of the bytes: 400 InvalidParameter.ParallelSha1Ctx at
 *   CompleteFile, and the upload is dead. One that was never given is not missed.
 * - Parts missing, too small or none at all at CompleteFile: 400 InvalidResource.PartList; the
 *   upload lives. An empty file therefore needs its one empty part.
 * - A second CompleteFile, and any use of an upload that is completed, dead, ten days old, or of
 *   another file or drive: 404 NotFound.UploadId.
 * - part_info_list at CompleteFile is not read: half of the official clients do not send it.
 * - Names are compared with those of completed files only; two uploads may end with the same name.
 *   A name with a backslash is refused, as it was observed.
 * - `refuse` at UpdateFile and MoveFile changes nothing; the answer is about the existing item.
 * - Moving a folder into itself: 400 InvalidParameter.ToParentFileId. Copying a folder is done at
 *   once, with 201; a copy keeps its hashes.
 * - An item in the bin, or in a folder that is: 403 ForbiddenFileInTheRecycleBin for every operation
 *   but TrashFile (done already) and DeleteFile. DeleteFile takes items that are not in the bin too.
 * - A download URL gives what the file holds when it is used, and 404 once it is deleted.
 * - An upload to an existing file_id keeps that file's folder, takes the new name, and replaces the
 *   bytes at its completion; check_name_mode is not looked at.
 * - A wrong signature, key, security token, or a Date off by more than 15 minutes: 403, with the
 *   codes that other Alibaba Cloud services use. Content-MD5 is verified where it is sent, and not
 *   required. Nonces are not remembered. No credentials at all: 401 AccessTokenInvalid.
 * - A wrong assertion at the token operation: 400 InvalidParameter.Assertion.
 * - Any drive_id is a drive, and 1 is everybody's default. Nothing is forbidden to who is
 *   authenticated.
 * - Null, and an empty text, for a member that may be absent count as absent. JSON may come without
 *   a Content-Type. A text with half a surrogate pair: 400 InvalidParameter.
 * - A body is read only after its sender is authenticated. More than 16 MiB (64 KiB without authentication): 413.
 *   More than 30 seconds, or a part with less than 1 KiB a second: 408. More than 1,000 bodies at
 *   the same time: 503.
 * - No pre_hash and content_hash but those of completed files of all drives match; the size must
 *   match too, if it is sent.
 * @module
 */
import { md5, sha1 } from '@noble/hashes/legacy.js';
import { concat, createBodyReader } from './bodies.js';
import { allowedOrigins } from './cors.js';
import { createFaultList } from './faults.js';
import { createHandler } from './handle.js';
import { checkOptions, type LocalPds, type LocalPdsOptions } from './options.js';
import {
  createLocks,
  type LocalToken,
  type LogEntry,
  type ReceivedRequest,
  type Service,
} from './service.js';
import { createMemoryStore } from './memory-store.js';
import { deliver, unlessAborted } from './wire.js';

/** The key that a local PDS knows when it is told neither of keys nor of tokens. */
export const localAccessKey = Object.freeze({
  accessKeyId: 'LocalAccessKeyId',
  accessKeySecret: 'LocalAccessKeySecret',
});

/** The access token that a local PDS knows when it is told neither of keys nor of tokens. */
export const localToken = 'local-access-token';

/**
 * An embedded PDS: behaves like the service, keeps everything in memory (or in the `store`), runs
 * wherever `fetch`'s types do. For tests of anything that talks to PDS, and for trying things out.
 *
 * @throws {TypeError} for an option that cannot be meant
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
 * // Known keys and tokens only, a clock of one's own, a fault.
 * const pds = createLocalPds({
 *   accessKeys: [{ accessKeyId: 'id', accessKeySecret: 'secret' }],
 *   tokens: { 'a-token': { userId: 'u1', expiresAt: new Date('2026-02-26T09:00:00Z') } },
 *   now: () => new Date('2026-02-26T08:00:00Z'),
 *   faults: [{ on: 'completeFile', nth: 1, when: 'after', effect: 'reset' }],
 * });
 */
export function createLocalPds(options: LocalPdsOptions = {}): LocalPds {
  const {
    domainId = 'local1',
    store = createMemoryStore(),
    now = () => new Date(),
    faults = [],
    cors = false,
    // Reserved by RFC 6761: a request that misses `fetch` goes nowhere, least of all to the service.
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
  } = options;
  const open = options.accessKeys === undefined && options.tokens === undefined;
  const { accessKeys = open ? [localAccessKey] : [], tokens = open ? [localToken] : [] } = options;
  checkOptions({
    ...{ domainId, endpoint, now, accessKeys, tokens, cors, faults },
    ...{ minPartSize, bodyTimeout, logLimit },
  });

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
    // A Map: a client id such as __proto__ is an unknown one.
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
      // What the caller gives up is not thereby undone: it may still take effect.
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
