/**
 * What needs Node: files, sockets, the environment.
 *
 * @module
 */
export { fileSource } from './file-source.js';
export { folderStore } from './folder-store.js';
export { listen, type Listening, type ListenOptions } from './listen.js';
