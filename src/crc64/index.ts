/**
 * CRC-64/XZ, the checksum that PDS keeps of every file as `crc64_hash`.
 *
 * @module
 */
export type { Bytes } from './values.js';
export { combineCrc64 } from './combine.js';
export { Crc64, crc64 } from './crc64.js';
export { crc64Hash, type Crc64HashOptions, type Crc64Source } from './hash.js';
export { formatCrc64, parseCrc64 } from './values.js';
