/**
 * The modes of an upload that need SHA-1, and a SHA-1 for them. An entry point of its own, so that
 * nobody else bundles it.
 *
 * @module
 */
import { _SHA1 } from '@noble/hashes/legacy.js';

/** A SHA-1 that tells its state on the way, which parallel mode sends along with each part. */
export interface Sha1 {
  /** May give a promise, for one that hashes elsewhere; the bytes are left alone until it resolves. */
  update(bytes: Uint8Array): unknown;
  /** The five words of the state, unsigned. Asked for after multiples of 64 bytes only. */
  state(): number[];
  digest(): Uint8Array;
}

/**
 * A new SHA-1, in JavaScript (@noble/hashes).
 *
 * @example
 * const hash = sha1();
 * hash.update(new Uint8Array(64));
 * hash.state(); // five words
 */
export const sha1 = (): Sha1 => new StatefulSha1();

class StatefulSha1 extends _SHA1 {
  state(): number[] {
    return this.get().map((word) => word >>> 0);
  }
}

export { parallelUpload, type ParallelUploadOptions } from './parallel.js';
export { rapidUpload, type RapidUploadOptions } from './rapid.js';
