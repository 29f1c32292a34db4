import { CheckpointError } from './checkpoint-error.js';
import { isSize, isText, isWithin } from '../arguments.js';
import { isPartSize } from './plan.js';
import type { Reader } from './source.js';
import type { Checkpoint, PartRecord, UploadTarget } from './types.js';

/**
 * A stored checkpoint, checked: it may come from a file that anything has happened to.
 *
 * @throws CheckpointError that says what is wrong with it, or in what the source has changed
 */
export function readCheckpoint(given: unknown, source: Reader, target: UploadTarget): Checkpoint {
  const checkpoint = (given ?? {}) as Checkpoint;
  const { version, file_id, upload_id, size, lastModified, partSize, parts } = checkpoint;
  const refuse = (what: string): never => {
    throw new CheckpointError(`checkpoint ${what}`);
  };
  if (version !== 1) refuse(`has version ${version}, not 1`);
  const isRight = {
    file_id: isText(file_id),
    upload_id: isText(upload_id),
    size: isSize(size),
    partSize: isPartSize(partSize),
    parts: Array.isArray(parts) && parts.every((part) => isPart(part ?? {})),
  };
  for (const [name, right] of Object.entries(isRight)) {
    if (!right) refuse(`is damaged: ${name}`);
  }
  if (!source.random) refuse('needs a source that is no stream');
  const { drive_id, share_id } = checkpoint;
  const then = { drive_id, share_id, file_id, size, lastModified };
  const now = {
    drive_id: target.drive_id,
    share_id: target.share_id,
    file_id: target.file_id ?? file_id,
    size: source.size,
    lastModified: source.lastModified ?? lastModified,
  };
  for (const [name, before] of Object.entries(then)) {
    const after = now[name as keyof typeof now];
    if (before !== after) refuse(`has ${name} ${before}, not ${after}`);
  }
  return checkpoint;
}

const isPart = ({ part_number, size, crc64 }: Partial<PartRecord>) =>
  isWithin(part_number, 1, 10_000) &&
  isSize(size) &&
  isText(crc64) &&
  /^\d{1,20}$/.test(crc64) &&
  BigInt(crc64) < 2n ** 64n;
