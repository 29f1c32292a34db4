import { paginate, type PdsFile } from '../index.js';
import type { Connection } from './connection.js';

/** There is nothing of that path in the drive. */
export class NotThereError extends Error {
  override name = 'NotThereError';

  constructor(path: string) {
    super(`${path} is not there`);
  }
}

type Place = Pick<Connection, 'client' | 'driveId'>;

/** What is in a folder, page by page, by name. */
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
 * The file or folder of a path; undefined if there is none. Of several that have one name, the last
 * one listed is taken at the end of the path, and a folder before.
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
