import { operations } from '../../generated/operations.js';

/** What a bundle of one use of the package may weigh, in bytes, and what must not be in it. */
export interface Budget {
  readonly name: string;
  /** The program that is bundled. */
  readonly code: string;
  /** At most, minified and compressed: what is loaded at first, without what is imported later. */
  readonly gzip: number;
  /** Folders, from the root of the repository, of which no byte may be loaded at first. */
  readonly without: readonly string[];
}

const KB = 1024;
const noble = 'node_modules/@noble/hashes';

/**
 * The table of operations is part of every client, so the API may grow: each operation that was
 * added since the budgets were set, when there were six, may add 60 bytes.
 */
const clientBudget = (kilobytes: number) =>
  kilobytes * KB + 60 * Math.max(0, Object.keys(operations).length - 6);

/** The one place where sizes are promised; the tests and `npm run size` read them from here. */
export const budgets: readonly Budget[] = [
  {
    name: 'client, bearer only',
    code: `export { bearer, createClient } from 'pds-fetch';`,
    gzip: clientBudget(12.7),
    without: ['src/signing', 'src/crc64', 'src/local', 'src/upload', 'src/node', noble],
  },
  {
    name: 'client, every auth',
    code: `export { accessKey, bearer, createClient, jwtApp } from 'pds-fetch'; export { signV1, signV4 } from 'pds-fetch/signing';`,
    gzip: clientBudget(19.5),
    without: ['src/crc64', 'src/local', 'src/upload', 'src/node'],
  },
  {
    name: 'pds-fetch/signing',
    code: `export { signV1, signV4 } from 'pds-fetch/signing';`,
    gzip: 8 * KB,
    without: ['src/call', 'src/crc64', 'src/local', 'src/upload', 'src/node', 'src/errors'],
  },
  {
    name: 'pds-fetch/crc64',
    code: `export * from 'pds-fetch/crc64';`,
    gzip: 4.5 * KB,
    without: ['src/call', 'src/signing', 'src/local', 'src/upload', 'src/node', noble],
  },
  {
    name: 'upload, client, bearer',
    code: `export { bearer, createClient } from 'pds-fetch'; export { uploadFile } from 'pds-fetch/upload';`,
    gzip: clientBudget(21),
    without: ['src/signing', 'src/local', 'src/node', noble],
  },
  {
    name: 'pds-fetch/local',
    code: `export * from 'pds-fetch/local';`,
    gzip: clientBudget(60),
    without: ['src/upload', 'src/node'],
  },
];
