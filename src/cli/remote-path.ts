import { paginate, PdsApiError, type PdsFile } from '../index.js';
import type { Connection } from './connection.js';

/** The drive has no file or folder with this path. */
export class NotThereError extends Error {
  override name = 'NotThereError';

  constructor(path: string) {
    super(`${path} does not exist in the drive`);
  }
}

type Place = Pick<Connection, 'client' | 'driveId'>;

/** Lists the items of a folder in the order of their names; asks for one page at a time. */
export const listFolder = (
  { client, driveId }: Place,
  folder: string,
  signal: AbortSignal,
): AsyncIterable<PdsFile> =>
  paginate(
    client,
    'listFile',
    { drive_id: driveId, parent_file_id: folder, limit: 100, order_by: 'name' },
    { signal },
  );

/**
 * The file or folder with a path; undefined if there is none. If several items have the same name, the
 * first folder among them is taken, otherwise the last item listed.
 */
export async function findPath(
  place: Place,
  path: string,
  parent: string,
  signal: AbortSignal,
): Promise<PdsFile | undefined> {
  let found = { file_id: parent, type: 'folder' } as PdsFile;
  for (const name of path.split('/').filter((name) => name !== '')) {
    if (found.type !== 'folder') return undefined;
    let next: PdsFile | undefined;
    for await (const file of listFolder(place, found.file_id, signal)) {
      if (file.name === name && (next === undefined || next.type !== 'folder')) next = file;
    }
    if (next === undefined) return undefined;
    found = next;
  }
  return found;
}

const ID = /^[\da-f]{39,50}$/i; // "file_id": 40 to 50 hexadecimal digits

/**
 * The file or folder that an argument names by its path or its file_id.
 *
 * @throws NotThereError if there is none
 */
export async function findFile(
  place: Place,
  argument: string,
  parent: string,
  signal: AbortSignal,
): Promise<PdsFile> {
  if (ID.test(argument)) {
    try {
      return await place.client.getFile({ drive_id: place.driveId, file_id: argument }, { signal });
    } catch (error) {
      // The argument may also be the name of a file.
      if (!(error instanceof PdsApiError && error.status === 404)) throw error;
    }
  }
  const found = await findPath(place, argument, parent, signal);
  if (found === undefined) throw new NotThereError(argument);
  return found;
}

/** An item, and the folders between the starting folder and the item. */
export interface Walked {
  readonly file: PdsFile;
  readonly folders: readonly PdsFile[];
}

/** All items of a folder and of the folders below it; a folder comes before its items. */
export async function* walkFolder(
  place: Place,
  folder: string,
  signal: AbortSignal,
  folders: readonly PdsFile[] = [],
): AsyncGenerator<Walked, void, undefined> {
  for await (const file of listFolder(place, folder, signal)) {
    yield { file, folders };
    if (file.type !== 'folder') continue;
    yield* walkFolder(place, file.file_id, signal, [...folders, file]);
  }
}
