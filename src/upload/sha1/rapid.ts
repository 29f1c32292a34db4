import { builtin } from '../../builtin.js';
import { abortable } from '../../call/abort.js';
import { toHex } from '../../encoding.js';
import { Crc64, formatCrc64 } from '../../crc64/index.js';
import { takeTurns } from '../../crc64/turns.js';
import { hasCode } from '../complete-upload.js';
import type { RapidMode } from '../create-upload.js';
import type { Session, Whole } from '../session.js';
import type { Sha1 } from '../types.js';
import { startSha1 } from './sha1.js';

// "CreateFile", pre_hash: SHA-1 of the first 1 KB.
const PRE_HASH_LENGTH = 1024;

/**
 * Asks the service, by SHA-1, whether it already has the bytes.
 *
 * @param preHashFrom for a source of this length in bytes or more, the service is first asked about the
 * first kilobyte alone
 * @param sha1 the caller's SHA-1
 */
export function rapidMode(preHashFrom: number, sha1: (() => Sha1) | undefined): RapidMode {
  return async (session, create) => {
    const size = session.reader.size!;
    if (size >= preHashFrom) {
      const head = await hashed(session, Math.min(PRE_HASH_LENGTH, size), sha1);
      try {
        return { answer: await create({ pre_hash: head.content_hash }) };
      } catch (error) {
        if (!hasCode(error, 'PreHashMatched')) throw error;
      }
    }
    const whole = await hashed(session, size, sha1);
    const { content_hash } = whole;
    return { answer: await create({ content_hash, content_hash_name: 'sha1' }), whole };
  };
}

/** Hashes the first `size` bytes of the source. */
async function hashed(
  { reader, meter, signal }: Session,
  size: number,
  sha1: (() => Sha1) | undefined,
): Promise<Required<Whole>> {
  const crc64 = new Crc64();
  const hash = sha1 ? sha1() : (nodeSha1() ?? (await startSha1()));
  const turn = takeTurns();
  try {
    for await (const piece of reader.pieces(0, size, signal)) {
      crc64.update(piece);
      await abortable(Promise.resolve(hash.update(piece)), signal);
      meter.hashed(piece.length);
      await turn();
    }
    // Upper case, as the official clients send it and the File shows it.
    const digest = await abortable(Promise.resolve(hash.digest()), signal);
    const content_hash = toHex(new Uint8Array(digest)).toUpperCase();
    return { size, crc64_hash: formatCrc64(crc64.digest()), content_hash };
  } finally {
    (hash as { close?: () => void }).close?.();
  }
}

/** SHA-1 of node:crypto: faster than WebAssembly, but it does not give its state. */
const nodeSha1 = (): Sha1 | undefined =>
  builtin<{ createHash(name: string): Sha1 }>('node:crypto')?.createHash('sha1');
