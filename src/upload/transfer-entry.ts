import { abortable } from '../call/abort.js';
import { isStream } from '../crc64/chunks.js';
import { crc64Hash } from '../crc64/index.js';
import { PdsError } from '../errors/index.js';
import type { Budget, CredentialWatch, RetryBudget } from './budget.js';
import { compareFile } from './compare-file.js';
import { EntryError, parsePath, pathOf } from './entries.js';
import { CheckpointError } from './errors.js';
import type {
  FileEntry,
  UploadEntry,
  UploadFilesClient,
  UploadFilesOptions,
  UploadFilesTarget,
  UploadOutcome,
} from './files-types.js';
import type { RemoteFolder, RemoteFolders } from './remote-folders.js';
import { openSource, type Reader } from './source.js';
import type { PdsFile } from '../../generated/types.js';
import type { Uploadable, UploadOptions, UploadTarget } from './types.js';
import { uploadFile } from './upload-file.js';

/** What the entries of one call of `uploadFiles` share. */
export interface Transfer<Entry extends UploadEntry> {
  readonly client: UploadFilesClient;
  readonly target: Omit<UploadFilesTarget, 'parent_path' | 'parent_file_id'>;
  /** Names of the folders of `parent_path`. */
  readonly base: readonly string[];
  readonly folders: RemoteFolders;
  readonly budget: Budget;
  readonly retries: RetryBudget;
  readonly credentials: CredentialWatch;
  readonly options: UploadFilesOptions<Entry> & { readonly signal: AbortSignal };
}

/** Uploads one entry, unless the options say that it is left out. Never rejects. */
export async function transferEntry<Entry extends UploadEntry>(
  transfer: Transfer<Entry>,
  entry: Entry,
): Promise<UploadOutcome<Entry>> {
  const { retries, credentials } = transfer;
  if ('error' in entry) return { entry, action: 'failed', error: entry.error };
  const ended = credentials.started();
  try {
    const outcome = await (entry.type === 'folder'
      ? makeFolder(transfer, entry)
      : sendFile(transfer, entry));
    retries.succeeded();
    ended();
    return outcome;
  } catch (error) {
    ended(error);
    if (error instanceof PdsError) retries.failed(error.attempts.length);
    return { entry, action: 'failed', error };
  }
}

async function makeFolder<Entry extends UploadEntry>(
  { base, folders }: Transfer<Entry>,
  entry: Entry,
): Promise<UploadOutcome<Entry>> {
  const { folders: above, name } = parsePath(pathOf(entry));
  const { file, isNew } = await folders.get([...base, ...above, name]);
  if (!file) return { entry, action: 'would create' };
  return { entry, action: isNew ? 'created' : 'skipped', file };
}

async function sendFile<Entry extends UploadEntry>(
  transfer: Transfer<Entry>,
  entry: Entry,
): Promise<UploadOutcome<Entry>> {
  const { base, folders, options } = transfer;
  const { skip = 'never', update = false, dryRun = false } = options;
  const { folders: above, name } = parsePath(pathOf(entry));
  const folder = await folders.get([...base, ...above]);
  const act = async (found: readonly PdsFile[]): Promise<UploadOutcome<Entry>> => {
    const there = found.filter(({ type }) => type !== 'folder');
    if (skip === 'exists' && there[0]) return { entry, action: 'skipped', file: there[0] };
    const source = await abortable(open(entry), options.signal);
    if (skip === 'same') {
      const same = await findSame(there, source, options.signal);
      if (same) return { entry, action: 'skipped', file: same };
    }
    if (update && there.length > 1) {
      throw new EntryError('taken', `${name}: ${there.length} files have this name`);
    }
    const updated = update ? there[0]?.file_id : undefined;
    if (dryRun) {
      openSource(source).cancel(new Error('dry run: nothing is uploaded'));
      return { entry, action: updated ? 'would update' : 'would upload' };
    }
    const file = await send(transfer, entry, { source, folder, name, updated });
    return { entry, action: updated ? 'updated' : 'uploaded', file };
  };
  const isListed = skip !== 'never' || update;
  return isListed ? folders.withNamed(folder, name, act) : act([]);
}

async function open(entry: UploadEntry): Promise<Uploadable> {
  if (!('source' in entry)) return entry as File;
  const { source } = entry;
  return typeof source === 'function' ? source() : source;
}

/** The file with the same bytes. Size and CRC-64 are compared, times are not. */
async function findSame(
  there: readonly PdsFile[],
  source: Uploadable,
  signal: AbortSignal,
): Promise<PdsFile | undefined> {
  const reader = rereadable(source);
  if (!reader) return undefined;
  const size = reader.size!;
  if (!there.some((file) => file.size === size && file.crc64_hash)) return undefined;
  const crc64_hash = await crc64Hash(reader.pieces(0, size, signal), { signal });
  await reader.check(signal);
  return there.find((file) => {
    const expected = { size, crc64_hash, file_id: file.file_id };
    return file.size === size && compareFile(file, expected, 'listFile').is === 'same';
  });
}

/** The source, opened, if that does not use it up: a stream can be opened only once. */
const rereadable = (source: Uploadable): Reader | undefined =>
  isStream(source) && !('slice' in source) ? undefined : openSource(source);

interface Sent {
  source: Uploadable;
  folder: RemoteFolder;
  name: string;
  /** file_id of the file that gets a new revision. */
  updated: string | undefined;
}

async function send<Entry extends UploadEntry>(
  { client, target: members, budget, retries, options }: Transfer<Entry>,
  entry: Entry,
  { source, folder, name, updated }: Sent,
): Promise<PdsFile> {
  const { signal, checkpoints, onProgress, onRestart, partSize, parallel = 1 } = options;
  const target = {
    ...members,
    ...('target' in entry && (entry as FileEntry).target),
    parent_file_id: folder.file_id,
    name,
    ...(updated && { file_id: updated }),
  } as UploadTarget;
  const { size = Infinity, isRereadable = false } = rereadable(source) ?? {};
  const held = partSize ?? HELD_PART;
  const parts = Math.min(parallel, Math.max(1, Math.ceil(size / held)));
  const release = await budget.take({ parts, bytes: Math.min(size, (parts + 1) * held) });
  const each: UploadOptions = {
    ...uploadOptions(options),
    ...(retries.isSpent && { retry: false }),
    ...(onProgress && { onProgress: (progress) => onProgress(entry, progress) }),
  };
  const isKept = checkpoints !== undefined && isRereadable;
  const upload = (checkpoint: unknown) =>
    uploadFile(client, source, target, {
      ...each,
      ...(checkpoint !== undefined && { checkpoint }),
      ...(isKept && { onCheckpoint: (made) => checkpoints.save(entry, target, made) }),
    });
  try {
    signal.throwIfAborted();
    const loading = (async () => (isKept ? checkpoints.load(entry, target) : undefined))();
    const checkpoint = await abortable(loading, signal);
    let file: PdsFile;
    try {
      file = await upload(checkpoint);
    } catch (error) {
      if (!(error instanceof CheckpointError) || checkpoint === undefined) throw error;
      onRestart?.(entry, error);
      file = await upload(undefined);
    }
    // The file is uploaded: a checkpoint that cannot be removed does no harm.
    const removing = (async () => isKept && checkpoints.remove(entry, target))();
    await abortable(removing, signal).catch(() => {});
    return file;
  } finally {
    release();
  }
}

/** The part size that is assumed for the budget of memory, if part sizes adapt to the line. */
const HELD_PART = 8 * 2 ** 20;

/** The options that `uploadFile` also has. */
const uploadOptions = ({
  partSize,
  signal,
  idleTimeout,
  retry,
  fetch,
  parallel,
  rapid,
  sha1,
}: Omit<UploadOptions, 'onProgress'>): UploadOptions => ({
  ...(partSize !== undefined && { partSize }),
  ...(signal && { signal }),
  ...(idleTimeout !== undefined && { idleTimeout }),
  ...(retry !== undefined && { retry }),
  ...(fetch && { fetch }),
  ...(parallel !== undefined && { parallel }),
  ...(rapid !== undefined && { rapid }),
  ...(sha1 && { sha1 }),
});
