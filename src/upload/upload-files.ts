import {
  checkArgument,
  checkClient,
  checkOneOf,
  isObject,
  isSize,
  isWithin,
} from '../arguments.js';
import { abortable, linkedController } from '../call/abort.js';
import { checkSignal } from '../call/options.js';
import { takeTurns } from '../crc64/turns.js';
import { createBudget, createCredentialWatch, createRetryBudget } from './budget.js';
import { checkName } from './entries.js';
import type {
  UploadEntry,
  UploadFilesClient,
  UploadFilesOptions,
  UploadFilesTarget,
  UploadOutcome,
} from './files-types.js';
import { createRemoteFolders } from './remote-folders.js';
import { checkOwner } from './session.js';
import { transferEntry, type Transfer } from './transfer-entry.js';

const FILES = 8;
const MOST_FILES = 256;
const MEMORY = 256 * 2 ** 20;
/** How many retries all files together may use. After that each call is tried only once. */
const RETRIES = 200;

/**
 * Uploads many files, several at a time, on any runtime. Folders are created when they are needed, each
 * one once; an existing folder is used.
 *
 * Each entry has one outcome, and they come in the order in which the uploads end. A failure is an
 * outcome with `error`, and does not stop the others. An entry is taken from the list only when its
 * upload can start, so the list may be of any length. Leaving the loop stops the running uploads.
 *
 * Names are compared exactly: two that differ in case or in their Unicode normal form are two files.
 *
 * @param entries what to upload: `folderEntries(path)` of `pds-fetch/node` lists a folder; a browser's
 * FileList works as it is
 * @param target `drive_id` (or `share_id`), `parent_file_id` (default `root`) or `parent_path`, and
 * members of `createFile` for every file
 * @throws TypeError that names the wrong argument; EntryError for a name in `parent_path` that the
 * service does not accept
 * @throws what `entries` throws, when the running uploads have ended
 * @throws the error of the credentials, if the service refuses them for good: then the running uploads
 * end, and no further one starts
 * @throws the signal's reason if it aborts
 *
 * @example
 * for await (const { entry, file, error } of uploadFiles(client, input.files, { drive_id: '1' })) {
 *   console.log(entry.name, file?.file_id ?? error);
 * }
 */
export async function* uploadFiles<Entry extends UploadEntry>(
  client: UploadFilesClient,
  entries: Iterable<Entry> | AsyncIterable<Entry>,
  target: UploadFilesTarget,
  options: UploadFilesOptions<Entry> = {},
): AsyncGenerator<UploadOutcome<Entry>, void, undefined> {
  checkArgument(isObjectLike(options), 'options', 'an object', options);
  checkSignal(options.signal);
  const { files = FILES } = options;
  checkClient(client);
  checkOptions(target, options);
  const iterator = iteratorOf(entries);
  const controller = linkedController(options.signal);
  const { signal } = controller;
  const transfer = prepare(client, target, { ...options, signal });
  const running = new Set<Promise<void>>();
  const outcomes: UploadOutcome<Entry>[] = [];
  let next: IteratorResult<Entry> | undefined;
  let failure: { error: unknown } | undefined;

  /** Takes the next entry. The list may be slow, or throw. */
  const pull = async () => {
    try {
      next = await iterator.next();
      const what = 'a File, or an object with path and source';
      checkArgument(next.done || isObject(next.value), 'an entry', what, next.value);
    } catch (error) {
      failure = { error };
      next = { done: true, value: undefined };
    }
  };
  const start = (entry: Entry) => {
    const work = transferEntry(transfer, entry).then((outcome) => {
      running.delete(work);
      outcomes.push(outcome);
    });
    running.add(work);
  };

  const takeTurn = takeTurns(); // many entries may end without waiting for anything, and would block the page
  let pulling = pull();
  try {
    for (;;) {
      await takeTurn();
      signal.throwIfAborted();
      for (let outcome; (outcome = outcomes.shift());) yield outcome;
      failure ??= transfer.credentials.failure;
      if (next && !next.done && !failure && running.size < files) {
        const { value } = next;
        next = undefined;
        pulling = pull();
        start(value);
        continue;
      }
      if ((failure || next?.done) && running.size === 0) break;
      if (outcomes.length === 0) {
        const wanted = next || failure ? [] : [pulling];
        await abortable(Promise.race([...running, ...wanted]), signal);
      }
    }
    if (failure) throw failure.error;
  } finally {
    controller.abort(new Error('the loop over the uploads was left'));
    controller.unlink();
    if (!next?.done) void Promise.resolve(iterator.return?.()).catch(() => {});
    await Promise.allSettled(running);
  }
}

/** Makes what all entries share. */
function prepare<Entry extends UploadEntry>(
  client: UploadFilesClient,
  target: UploadFilesTarget,
  options: UploadFilesOptions<Entry> & { signal: AbortSignal },
): Transfer<Entry> {
  const { parent_path = '', parent_file_id = 'root', ...members } = target;
  const { signal, files = FILES, parallel = 1, memory = MEMORY } = options;
  const { dryRun = false, createMissing = false } = options;
  const base = parent_path.split('/').filter((name) => name !== '');
  for (const name of base) checkName(name, `target.parent_path ${parent_path}`);
  const retries = createRetryBudget(RETRIES);
  const limited = limitRetries(client, retries);
  const { drive_id, share_id } = members;
  const owner = drive_id === undefined ? { share_id } : { drive_id };
  const folders = createRemoteFolders({
    client: limited,
    owner,
    root: parent_file_id,
    mayCreate: (depth) => createMissing || depth > base.length,
    dryRun,
    init: { signal },
  });
  return {
    client: limited,
    target: members,
    base,
    folders,
    budget: createBudget({ parts: Math.max(files, parallel), bytes: memory }),
    retries,
    credentials: createCredentialWatch(),
    options,
  };
}

/** The methods of the client, without retries once the shared budget is spent. */
function limitRetries(
  client: UploadFilesClient,
  retries: { readonly isSpent: boolean },
): UploadFilesClient {
  const limited =
    <Body, Init extends { retry?: unknown }, Result>(
      method: (body: Body, init?: Init) => Promise<Result>,
    ) =>
    (body: Body, init?: Init) =>
      method(body, retries.isSpent ? ({ ...init, retry: false } as Init) : init);
  return {
    transport: client.transport,
    createFile: limited(client.createFile),
    getUploadUrl: limited(client.getUploadUrl),
    listUploadedParts: limited(client.listUploadedParts),
    getFile: limited(client.getFile),
    listFile: limited(client.listFile),
    completeFile: limited(client.completeFile),
  };
}

function iteratorOf<Entry>(
  entries: Iterable<Entry> | AsyncIterable<Entry>,
): AsyncIterator<Entry> | Iterator<Entry> {
  const what = 'an iterable, such as an array, a FileList or folderEntries(path)';
  const isIterable =
    isObjectLike(entries) && (Symbol.asyncIterator in entries || Symbol.iterator in entries);
  checkArgument(isIterable, 'entries', what, entries);
  if (Symbol.asyncIterator in entries) return entries[Symbol.asyncIterator]();
  return entries[Symbol.iterator]();
}

const isObjectLike = (value: unknown): value is object =>
  typeof value === 'object' && value !== null;

function checkOptions<Entry extends UploadEntry>(
  target: UploadFilesTarget,
  { files = FILES, memory = MEMORY, skip = 'never' }: UploadFilesOptions<Entry>,
): void {
  checkArgument(isObjectLike(target), 'target', 'an object with drive_id', target);
  checkOwner(target, 'target');
  const { parent_path } = target;
  checkArgument(
    parent_path === undefined || typeof parent_path === 'string',
    'target.parent_path',
    'a path such as /a/b',
    parent_path,
  );
  checkArgument(
    isWithin(files, 1, MOST_FILES),
    'files',
    `an integer from 1 to ${MOST_FILES}`,
    files,
  );
  checkArgument(isSize(memory) && memory > 0, 'memory', 'a number of bytes', memory);
  checkOneOf(skip, ['same', 'exists', 'never'], 'skip');
}
