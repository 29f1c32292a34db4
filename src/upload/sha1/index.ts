/**
 * What needs SHA-1, a chunk of its own that `uploadFile` loads when it is asked for.
 *
 * @module
 */
export { parallelMode } from './parallel.js';
export { rapidMode } from './rapid.js';
