/**
 * A PDS to embed: for the test suites of programs that talk to PDS, and for trying things out.
 *
 * It verifies signatures and tokens, checks requests against the API's description, hands out
 * upload URLs that expire, keeps the bytes, and fails on demand. `fetch` answers in-process, in any
 * runtime; `listen` of `pds-fetch/node` serves it over HTTP, `folderStore` keeps its files.
 *
 * @module
 *
 * @example
 * const pds = createLocalPds({ faults: [{ on: 'completeFile', nth: 1, effect: 'reset' }] });
 * const client = createClient({
 *   endpoint: pds.endpoint,
 *   fetch: pds.fetch,
 *   auth: bearer(localToken),
 * });
 * // ... what is to be tested
 * assert.deepEqual(pds.log.map(({ operation, tookEffect }) => [operation, tookEffect]), [
 *   ['completeFile', false],
 *   ['completeFile', true],
 * ]);
 */
export { createLocalPds, localAccessKey, localToken } from './local-pds.js';
export type { LocalPds, LocalPdsOptions } from './options.js';
export type { Answer } from './answers.js';
export type { CorsOption } from './cors.js';
export type { FaultEffect, FaultRule, FaultSchedule, FaultTarget } from './fault-rules.js';
export type {
  LocalAccessKey,
  LocalHash,
  LocalShareToken,
  LocalToken,
  LogEntry,
  ReceivedRequest,
} from './service.js';
export { createMemoryStore } from './memory-store.js';
export type { PartWriter, Store, StoredItem, StoredPart, StoredUpload } from './store.js';
export type { Exchange, Wire } from './wire.js';
