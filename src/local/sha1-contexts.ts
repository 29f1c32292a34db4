/**
 * The SHA-1 states that a parallel upload declares for the beginnings of its parts
 * (CreateFile and GetUploadUrl, parallel_sha1_ctx).
 * @module
 */
import { sha1 } from '@noble/hashes/legacy.js';
import type { Sha1Context } from '../../generated/types.js';
import { parameterError } from './answers.js';

/** State after all bytes before a part, by the number of those bytes. */
export type Sha1States = Map<number, readonly number[]>;

/** SHA-1 works on blocks of 64 bytes: only between them does a state say everything. */
const blockSize = 64;

/** Keeps a declared state, if it can be one. */
export function keepSha1State(states: Sha1States, { h = [], part_offset = 0 }: Sha1Context): void {
  const words = h.every((word) => word >= 0 && word <= 0xffffffff);
  const length = part_offset === 0 && h.length === 0 ? 0 : 5;
  if (part_offset < 0 || part_offset % blockSize !== 0 || h.length !== length || !words) {
    throw parameterError('InvalidParameter', 'parallel_sha1_ctx');
  }
  // None is needed before the first byte.
  if (length > 0) states.set(part_offset, h);
}

/** Follows the bytes and compares the states on the way. */
export function createSha1Check(states: Sha1States) {
  const hash = sha1.create();
  let offset = 0;
  let wrong: number | undefined;

  function compare(): void {
    const declared = states.get(offset);
    if (!declared || wrong !== undefined) return;
    // The words are there, but not in the hash's public type.
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
    /** Offset of the first state that is not that of the bytes; `undefined` if there is none. */
    wrongAt: (): number | undefined => wrong,
  };
}
