/** What a bundle of one use of the package may weigh, in bytes, and what must not be in it. */
export interface Budget {
  readonly name: string;
  /** The program that is bundled; the package's names resolve to src/. */
  readonly code: string;
  readonly platform: 'browser' | 'node';
  /** Minified and compressed, at most. */
  readonly gzip: number;
  /** Minified, at most. */
  readonly min?: number;
  /** Folders, from the root of the repository, of which no byte may be in the bundle. */
  readonly without: readonly string[];
}

const KB = 1024;
const noble = 'node_modules/@noble/hashes';

/** The one place where sizes are promised; README and the tests read them from here. */
export const budgets: readonly Budget[] = [
  {
    name: 'client, bearer only',
    code: `export { bearer, createClient } from 'pds-fetch';`,
    platform: 'browser',
    gzip: 7 * KB,
    min: 18 * KB,
    without: ['src/signing', 'src/crc64', 'src/local', 'src/upload', 'src/node', noble],
  },
  {
    name: 'client, every auth',
    code: `export { accessKey, bearer, createClient, jwtApp } from 'pds-fetch';`,
    platform: 'browser',
    gzip: 15 * KB,
    without: ['src/crc64', 'src/local', 'src/upload', 'src/node'],
  },
  {
    name: 'pds-fetch/signing',
    code: `export { signV1, signV4 } from 'pds-fetch/signing';`,
    platform: 'browser',
    gzip: 8 * KB,
    without: ['src/call', 'src/crc64', 'src/local', 'src/upload', 'src/node', 'src/errors'],
  },
  {
    name: 'pds-fetch/crc64',
    code: `export * from 'pds-fetch/crc64';`,
    platform: 'browser',
    gzip: 4 * KB,
    without: ['src/call', 'src/signing', 'src/local', 'src/upload', 'src/node', noble],
  },
  {
    name: 'upload, client, bearer',
    code: `export { bearer, createClient } from 'pds-fetch'; export { uploadFile } from 'pds-fetch/upload';`,
    platform: 'browser',
    gzip: 14 * KB,
    without: ['src/signing', 'src/local', 'src/node', noble],
  },
  {
    name: 'upload, every mode',
    code: `export { bearer, createClient } from 'pds-fetch'; export { uploadFile } from 'pds-fetch/upload'; export * from 'pds-fetch/upload/sha1';`,
    platform: 'browser',
    gzip: 18 * KB,
    without: ['src/signing', 'src/local', 'src/node'],
  },
  {
    name: 'pds-fetch/local',
    code: `export * from 'pds-fetch/local';`,
    platform: 'browser',
    gzip: 48 * KB,
    without: ['src/upload', 'src/node'],
  },
];
