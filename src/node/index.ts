/**
 * The parts of pds-fetch that need Node: files, sockets and environment variables.
 *
 * @module
 */
export { crc64File, type Crc64FileOptions } from './crc64/crc64-file.js';
export { credentialsFromEnv, type Environment } from './credentials-from-env.js';
export { downloadToFile, type DownloadToFileOptions } from './download-to-file.js';
export { fileSource } from './file-source.js';
export {
  folderEntries,
  type FolderEntriesEntry,
  type FolderEntriesOptions,
} from './folder-entries.js';
export { folderStore, type FolderStore } from './store/folder-store.js';
export { listen, type Listening, type ListenOptions } from './listen.js';
export { nodeFetch, type NodeFetch, type NodeFetchOptions } from './fetch/node-fetch.js';
