import { toHex } from '../encoding.js';
import { hasCode } from './complete-upload.js';
import { inPieces } from './hash-part.js';
import { readPart, recordOf, total, type Upload } from './session.js';
import { sha1 as nobleSha1, type Sha1 } from './sha1.js';
import type { RapidMode } from './types.js';

/** Options of `rapidUpload`. */
export interface RapidUploadOptions {
  /**
   * Length in bytes from which the service is asked by the first kilobyte alone before the whole
   * is hashed.
   * @default 8 MiB
   */
  preHashFrom?: number;
  /**
   * A new SHA-1. `() => createHash('sha1')` of node:crypto is faster than the default.
   * @default sha1 of this entry point
   */
  sha1?: () => Pick<Sha1, 'update' | 'digest'>;
}

// "CreateFile", pre_hash: SHA-1 of the first 1 KB.
const PRE_HASH_LENGTH = 1024;

/**
 * Sends nothing if the service has the same bytes already: `rapid` option of `uploadFile`. The
 * source is read once more, for its SHA-1; the file is compared by CRC-64 all the same.
 *
 * @example
 * const file = await uploadFile(client, source, target, { rapid: rapidUpload() });
 */
export function rapidUpload({
  preHashFrom = 8 * 2 ** 20,
  sha1 = nobleSha1,
}: RapidUploadOptions = {}): RapidMode {
  return {
    async create(session, create) {
      const { reader } = session;
      const size = reader.size!;
      if (size >= preHashFrom) {
        const hash = sha1();
        await hash.update(await reader.read(0, Math.min(PRE_HASH_LENGTH, size)));
        try {
          return { answer: await create({ pre_hash: hex(hash.digest()) }) };
        } catch (error) {
          if (!hasCode(error, 'PreHashMatched')) throw error;
        }
      }
      const hash = sha1();
      const records: Upload['records'] = new Map();
      for (let number = 1; ; number++) {
        session.signal?.throwIfAborted();
        const part = await readPart(session, number);
        if (!part) break;
        await inPieces(part.bytes, (piece) => hash.update(piece));
        records.set(number, recordOf(part));
        reader.recycle(part.bytes);
      }
      const content_hash = hex(hash.digest());
      const answer = await create({ content_hash, content_hash_name: 'sha1' });
      return { answer, found: total(records) };
    },
  };
}

// Upper case, as the official clients send it and the File shows it.
const hex = (bytes: Uint8Array) => toHex(bytes).toUpperCase();
