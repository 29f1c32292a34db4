import { parseCrc64 } from '../crc64/index.js';
import { CheckpointError } from './checkpoint-error.js';
import { isPartSize, isWithin } from './plan.js';
import type { Reader } from './source.js';
import type { Checkpoint, PartRecord, UploadTarget } from './types.js';

/**
 * A stored checkpoint, checked: it may come from a file that anything has happened to.
 *
 * @throws CheckpointError that says what is wrong with it, or in what the source has changed
 */
export function readCheckpoint(given: unknown, source: Reader, target: UploadTarget): Checkpoint {
  if (typeof given !== 'object' || given === null) {
    throw new CheckpointError('checkpoint must be what onCheckpoint gave, an object');
  }
  const { version } = given as { version?: unknown };
  if (version !== 1) {
    throw new CheckpointError(`checkpoint must be of version 1, got ${String(version)}`);
  }
  const checkpoint = given as Checkpoint;
  const wrong = damage(checkpoint);
  if (wrong) throw new CheckpointError(`checkpoint is damaged: ${wrong}`);
  const { drive_id, share_id, file_id, size, lastModified } = checkpoint;
  if (!source.random) {
    throw new CheckpointError('checkpoint cannot be used with a stream: it is read only once');
  }
  const compared: [string, unknown, unknown][] = [
    ['size', size, source.size],
    ['lastModified', lastModified ?? source.lastModified, source.lastModified ?? lastModified],
    ['drive_id', drive_id, target.drive_id],
    ['share_id', share_id, target.share_id],
    ['file_id', file_id, target.file_id ?? file_id],
  ];
  for (const [name, then, now] of compared) {
    if (then !== now) {
      throw new CheckpointError(
        `checkpoint is of another source or target: ${name} was ${String(then)} and is ${String(now)}`,
      );
    }
  }
  return checkpoint;
}

const isText = (value: unknown) => typeof value === 'string' && value !== '';

function damage(checkpoint: Checkpoint): string | undefined {
  const { file_id, upload_id, size, partSize, parts } = checkpoint;
  if (!isText(file_id)) return 'file_id must be a string';
  if (!isText(upload_id)) return 'upload_id must be a string';
  if (!isWithin(size, 0, Number.MAX_SAFE_INTEGER)) return 'size must be a number of bytes';
  if (!isPartSize(partSize)) return 'partSize must be the size of a part in bytes';
  if (!Array.isArray(parts) || !parts.every(isPart)) return 'parts must be a list of parts';
  return undefined;
}

function isPart(part: unknown): part is PartRecord {
  const { part_number, size, crc64 } = (part ?? {}) as Partial<PartRecord>;
  return (
    isWithin(part_number, 1, 10_000) && isWithin(size, 0, Number.MAX_SAFE_INTEGER) && isCrc64(crc64)
  );
}

function isCrc64(value: unknown): value is string {
  try {
    parseCrc64(value as string);
    return true;
  } catch {
    return false;
  }
}
