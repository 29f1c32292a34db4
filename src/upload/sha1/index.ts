/**
 * The modes that need SHA-1: a chunk of its own, which `uploadFile` loads on first use.
 *
 * @module
 */
export { parallelMode } from './parallel.js';
export { rapidMode } from './rapid.js';
