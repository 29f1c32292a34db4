import { isObject, isSize, isText, isWithin } from '../arguments.js';
import { CheckpointError } from './errors.js';
import { isPartSize, MAX_PARTS } from './plan.js';
import { isAbsent, type Session } from './session.js';
import type { Checkpoint, PartRecord, PlannedPart } from './types.js';

/** A checkpoint of either version. Version 1 has no target. */
export type ReadCheckpoint = Omit<Checkpoint, 'version' | 'target'>;

/**
 * Checks a stored checkpoint: it may come from a damaged file. Whether the source still has the same
 * bytes is checked later, when they are read again.
 *
 * @throws CheckpointError that says what is wrong, or what has changed
 */
export function readCheckpoint(
  given: unknown,
  { reader, target }: Pick<Session, 'reader' | 'target'>,
): ReadCheckpoint {
  const checkpoint = (isObject(given) ? given : {}) as unknown as Checkpoint;
  const { version, file_id, upload_id, size, partSize, parallel, parts, planned = [] } = checkpoint;
  const refuse = (what: string): never => {
    throw new CheckpointError(`checkpoint ${what}`);
  };
  const isFirst = (version as number) === 1;
  if (version !== 2 && !isFirst) refuse(`has version ${String(version)}, not 1 or 2`);
  const needsPartSize = isFirst || parallel;
  const isRight = {
    file_id: isText(file_id),
    upload_id: isText(upload_id),
    size: isSize(size),
    partSize: isPartSize(partSize) || (partSize === undefined && !needsPartSize),
    parallel: parallel === undefined || typeof parallel === 'boolean',
    parts: Array.isArray(parts) && parts.every(isRecord),
    planned: Array.isArray(planned) && planned.every(isPlanned),
    target: isFirst || isObject(checkpoint.target),
  };
  for (const [name, right] of Object.entries(isRight)) {
    if (!right) refuse(`is damaged: ${name}`);
  }
  if (!reader.isRereadable) refuse('needs a source that can be read again: this one is a stream');
  const then = { ...ownerIn(checkpoint), file_id, size };
  const now = { ...ownerIn(target), file_id: target['file_id'] ?? file_id, size: reader.size };
  for (const name of ['drive_id', 'share_id', 'file_id', 'size'] as const) {
    if (then[name] !== now[name])
      refuse(`has ${name} ${String(then[name])}, not ${String(now[name])}`);
  }
  if (!isFirst) checkTarget(checkpoint.target, target, refuse);
  return { ...checkpoint, planned };
}

const ownerIn = ({ drive_id, share_id }: { drive_id?: unknown; share_id?: unknown }) => ({
  drive_id: isAbsent(drive_id) ? undefined : drive_id,
  share_id: isAbsent(share_id) ? undefined : share_id,
});

/** The file was created for one target: continuing its upload cannot move it to another. */
function checkTarget(
  then: Checkpoint['target'],
  now: Session['target'],
  refuse: (what: string) => never,
): void {
  const isOwner = (name: string) => name === 'drive_id' || name === 'share_id';
  for (const name of new Set([...Object.keys(then), ...Object.keys(now)])) {
    if (!isOwner(name) && textOf(then[name]) !== textOf(now[name])) {
      refuse(`belongs to another target: ${name} has changed`);
    }
  }
}

/** The same text for the same JSON, whatever the order of its members. */
function textOf(value: unknown): string {
  return String(
    JSON.stringify(value, (_, member: unknown) =>
      isObject(member) ? Object.fromEntries(Object.entries(member).sort()) : member,
    ),
  );
}

const isPlanned = (part: unknown): part is PlannedPart =>
  isObject(part) && isWithin(part['part_number'], 1, MAX_PARTS) && isSize(part['size']);

function isRecord(part: unknown): part is PartRecord {
  if (!isPlanned(part)) return false;
  const { crc64 } = part as Partial<PartRecord>;
  return isText(crc64) && /^\d{1,20}$/.test(crc64) && BigInt(crc64) < 2n ** 64n;
}
