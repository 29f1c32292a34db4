import { checkArgument, isObject, isSize, isWithin } from '../arguments.js';
import { checkPartSize } from './plan.js';
import type { Reader } from './source.js';
import type { UploadOptions } from './types.js';

const MOST_PARALLEL = 100;

/**
 * Checks the options of `uploadFile`.
 *
 * @throws TypeError that names the option that is wrong, or does not fit the source
 */
export function checkOptions(options: UploadOptions, reader: Reader): void {
  const { partSize, parallel, rapid, sha1, idleTimeout } = options;
  checkPartSize(partSize, reader.size);
  checkArgument(
    parallel === undefined || isWithin(parallel, 1, MOST_PARALLEL),
    'parallel',
    `an integer from 1 to ${MOST_PARALLEL} (parts at a time)`,
    parallel,
  );
  const isRapid = rapid === undefined || typeof rapid === 'boolean' || isObject(rapid);
  checkArgument(isRapid, 'rapid', 'true, false or an object', rapid);
  const { preHashFrom } = typeof rapid === 'object' ? rapid : {};
  const isLength = preHashFrom === undefined || preHashFrom === Infinity || isSize(preHashFrom);
  checkArgument(isLength, 'rapid.preHashFrom', 'a number of bytes', preHashFrom);
  checkArgument(sha1 === undefined || typeof sha1 === 'function', 'sha1', 'a function', sha1);
  checkArgument(
    idleTimeout === undefined || (typeof idleTimeout === 'number' && idleTimeout > 0),
    'idleTimeout',
    'a positive number of milliseconds',
    idleTimeout,
  );
  for (const name of ['onProgress', 'onCheckpoint', 'fetch'] as const) {
    const value = options[name];
    checkArgument(value === undefined || typeof value === 'function', name, 'a function', value);
  }
  if (rapid && !reader.isRereadable) {
    throw new TypeError('source must be one that can be read twice if rapid is set, got a stream');
  }
  if (parallel === undefined) return;
  if (reader.size === undefined)
    throw new TypeError('size must be a number of bytes if parallel is set, got undefined');
  const isBlocks = partSize === undefined || partSize % 64 === 0;
  checkArgument(isBlocks, 'partSize', 'a multiple of 64 if parallel is set', partSize);
}
