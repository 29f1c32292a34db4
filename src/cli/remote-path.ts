import type { PdsFile } from '../index.js';
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
export async function* listFolder(
  { client, driveId }: Place,
  folder: string,
  signal: AbortSignal,
): AsyncGenerator<PdsFile> {
  const seen = new Set<string>();
  for (let marker = ''; ;) {
    const page = { limit: 100, order_by: 'name', ...(marker && { marker }) };
    const body = { drive_id: driveId, parent_file_id: folder, ...page };
    const { items, next_marker } = await client.listFile(body, { signal });
    yield* items ?? [];
    if (!next_marker || seen.has(next_marker)) return;
    seen.add(next_marker);
    marker = next_marker;
  }
}

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
