export { createLocalPds, localAccessKey, localToken } from './local-pds.js';
export type { LocalPds, LocalPdsOptions } from './options.js';
export type { CorsOption } from './cors.js';
export type { FaultEffect, FaultRule, FaultSchedule } from './faults.js';
export type { LogEntry } from './log.js';
export type { LocalAccessKey, LocalHash, LocalShareToken, LocalToken } from './service.js';
export { createMemoryStore } from './memory-store.js';
export type { PartWriter, Store, StoredItem, StoredPart, StoredUpload } from './store.js';
