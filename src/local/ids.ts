import { bytesToHex } from '@noble/hashes/utils.js';

function randomHex(bytes: number): string {
  return bytesToHex(crypto.getRandomValues(new Uint8Array(bytes)));
}

/** A file or revision id in PDS's form: 40 hexadecimal digits in lower case. */
export const createFileId = (): string => randomHex(20);

/** An upload id in PDS's form: 32 hexadecimal digits in upper case. */
export const createUploadId = (): string => randomHex(16).toUpperCase();

/** A request id in the API gateway's form: a UUID in upper case. */
export const createRequestId = (): string => crypto.randomUUID().toUpperCase();

/** A secret or token: 64 hexadecimal digits. */
export const createSecret = (): string => randomHex(32);

/** An upload id for a file that rapid upload created without an upload. */
export const createRapidUploadId = (): string => `rapid-${crypto.randomUUID()}`;

export const isRapidUploadId = (uploadId: string): boolean => uploadId.startsWith('rapid-');
