/**
 * A PDS to embed: for the test suites of programs that call PDS, and for experiments.
 *
 * It verifies signatures and tokens, checks requests against the description of the API, issues
 * upload URLs that expire, stores the bytes, and injects faults on demand. Its `fetch` answers
 * in-process, in any runtime. `listen` of `pds-fetch/node` serves it over HTTP, and `folderStore`
 * keeps its files in a folder.
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
 * // ... the code under test
 * assert.deepEqual(pds.log.map(({ operation, tookEffect }) => [operation, tookEffect]), [
 *   ['completeFile', false],
 *   ['completeFile', true],
 * ]);
 */
export { createLocalPds, localAccessKey, localToken } from './local-pds.js';
export type { LocalPds, LocalPdsOptions } from './local-pds-options.js';
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
