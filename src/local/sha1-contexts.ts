/**
 * The SHA-1 states that a parallel upload declares for the start of each part (CreateFile and
 * GetUploadUrl, parallel_sha1_ctx).
 * @module
 */
import { sha1 } from '@noble/hashes/legacy.js';
import type { Sha1Context } from '../../generated/types.js';
import { parameterError } from './answers.js';

/** SHA-1 states by part_offset: the state after all bytes before that offset. */
export type Sha1States = Map<number, readonly number[]>;

/**
 * SHA-1 works on blocks of 64 bytes; its five words are the whole state only between two blocks.
 */
const blockSize = 64;

/** Stores a declared state; throws if it cannot be one. */
export function keepSha1State(states: Sha1States, { h = [], part_offset = 0 }: Sha1Context): void {
  const areWords = h.every((word) => word >= 0 && word <= 0xffffffff);
  const length = part_offset === 0 && h.length === 0 ? 0 : 5;
  if (part_offset < 0 || part_offset % blockSize !== 0 || h.length !== length || !areWords) {
    throw parameterError('InvalidParameter', 'parallel_sha1_ctx');
  }
  // At offset 0 there is no state to compare.
  if (length > 0) states.set(part_offset, h);
}

/** Hashes the bytes and compares the hash with the declared states at their offsets. */
export function createSha1Check(states: Sha1States) {
  const hash = sha1.create();
  let offset = 0;
  let wrong: number | undefined;

  function compare(): void {
    const declared = states.get(offset);
    if (!declared || wrong !== undefined) return;
    // The hash has this method, but its public type does not declare it.
    const words = (hash as unknown as { get(): number[] }).get();
    if (declared.some((word, index) => word !== words[index]! >>> 0)) wrong = offset;
  }

  return {
    update(chunk: Uint8Array): void {
      const inside = [...states.keys()].filter((at) => at > offset && at <= offset + chunk.length);
      let from = 0;
      for (const at of inside.sort((a, b) => a - b)) {
        const to = from + (at - offset);
        hash.update(chunk.subarray(from, to));
        [from, offset] = [to, at];
        compare();
      }
      hash.update(chunk.subarray(from));
      offset += chunk.length - from;
    },
    /** Offset of the first declared state that differs from the hash; `undefined` if none does. */
    wrongAt: (): number | undefined => wrong,
  };
}
