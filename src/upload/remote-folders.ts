import type { CallInit } from '../client-types.js';
import { PdsError } from '../errors/index.js';
import { EntryError } from './entries.js';
import type { PdsFile } from '../../generated/types.js';
import type { UploadFilesClient } from './files-types.js';
import { createListings } from './remote-listings.js';

/** A folder at the service. */
export interface RemoteFolder {
  /** undefined in a dry run, if the folder would be created. */
  readonly file_id: string | undefined;
  /** Whether this run created it, so that nothing can be in it yet. */
  readonly isNew: boolean;
  readonly file?: PdsFile;
}

/** The folders that the files go into. Each one is found or created once. */
export interface RemoteFolders {
  /** @throws EntryError if a file has the name of the folder */
  get(names: readonly string[]): Promise<RemoteFolder>;
  /**
   * Calls `act` with the files of this name in a folder, oldest first. A second call for the same name
   * waits until `act` has ended, and sees the files that it made.
   */
  withNamed<T>(
    folder: RemoteFolder,
    name: string,
    act: (found: readonly PdsFile[]) => Promise<T>,
  ): Promise<T>;
}

interface Options {
  client: UploadFilesClient;
  /** `drive_id` or `share_id`. */
  owner: { drive_id?: string | undefined; share_id?: string | undefined };
  /** file_id of the folder that the names start from. */
  root: string;
  /** Whether a missing folder is created. Otherwise a missing folder is an error. */
  mayCreate: (depth: number) => boolean;
  dryRun: boolean;
  init: CallInit;
}

/** Creating a folder again is safe with `refuse`: the answer is the folder that exists. */
const ATTEMPTS = 3;

export function createRemoteFolders(options: Options): RemoteFolders {
  const { client, owner, init, dryRun, mayCreate } = options;
  const root: RemoteFolder = { file_id: options.root, isNew: false };
  const folders = new Map<string, Promise<RemoteFolder>>();
  const listings = createListings({ client, owner, init });
  const turns = new Map<string, Promise<unknown>>();

  function get(names: readonly string[]): Promise<RemoteFolder> {
    if (names.length === 0) return Promise.resolve(root);
    const key = names.join('/');
    const known = folders.get(key);
    if (known) return known;
    const asked = open(names);
    folders.set(key, asked);
    // After a transient error, the next file tries again.
    asked.catch((error: unknown) => {
      if (!(error instanceof PdsError && error.outcome === 'refused')) folders.delete(key);
    });
    return asked;
  }

  async function open(names: readonly string[]): Promise<RemoteFolder> {
    const parent = await get(names.slice(0, -1));
    const name = names.at(-1)!;
    const path = names.join('/');
    if (dryRun || !mayCreate(names.length)) {
      const found = await named(parent, name, (files) => files);
      const folder = found.find(({ type }) => type === 'folder');
      if (folder) return { file_id: folder.file_id, isNew: false, file: folder };
      if (found.length > 0) throw taken(path);
      if (!mayCreate(names.length)) {
        throw new EntryError(
          'taken',
          `there is no folder ${path}: create it, or use createMissing`,
        );
      }
      return { file_id: undefined, isNew: true };
    }
    return create(parent.file_id!, name, path);
  }

  async function create(parent: string, name: string, path: string): Promise<RemoteFolder> {
    const body = {
      ...owner,
      parent_file_id: parent,
      name,
      type: 'folder',
      check_name_mode: 'refuse',
    } as Parameters<UploadFilesClient['createFile']>[0];
    for (let attempt = 1; ; attempt++) {
      try {
        const answer = await client.createFile(body, init);
        const { file_id, exist, type } = answer;
        const file = { name, parent_file_id: parent, type: 'folder', ...answer } as PdsFile;
        // The folder may exist because an earlier attempt made it, whose answer was lost: then it counts
        // as old, and is listed.
        if (!exist) return { file_id, isNew: true, file };
        const there = type ? file : await client.getFile({ ...owner, file_id } as never, init);
        if (there.type !== 'folder') throw taken(path);
        return { file_id, isNew: false, file: there };
      } catch (error) {
        const isOpen = error instanceof PdsError && error.outcome === 'unknown';
        if (!isOpen || attempt === ATTEMPTS) throw error;
      }
    }
  }

  /** Calls `act` with the files of this name in the folder. */
  async function named<T>(
    { file_id, isNew }: RemoteFolder,
    name: string,
    act: (found: readonly PdsFile[]) => T | Promise<T>,
  ): Promise<T> {
    if (file_id === undefined) return act([]);
    try {
      return await act(await listings.take(file_id, name, isNew));
    } finally {
      listings.release(file_id, name);
    }
  }

  function withNamed<T>(
    folder: RemoteFolder,
    name: string,
    act: (found: readonly PdsFile[]) => Promise<T>,
  ): Promise<T> {
    const key = `${folder.file_id}/${name}`;
    const work = () => named(folder, name, act);
    const turn = (turns.get(key) ?? Promise.resolve()).then(work, work);
    turns.set(key, turn);
    const end = () => void (turns.get(key) === turn && turns.delete(key));
    turn.then(end, end);
    return turn;
  }

  return { get, withNamed };
}

const taken = (path: string) =>
  new EntryError('taken', `${path}: a file has the name of the folder`);
