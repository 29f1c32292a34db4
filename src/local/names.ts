import type { Store, StoredItem } from './store.js';

/** The item of that name in a folder, if there is one. */
export async function itemNamed(
  store: Store,
  driveId: string,
  parentFileId: string,
  name: string,
): Promise<StoredItem | undefined> {
  for (const item of await store.items()) {
    const { file } = item;
    if (file.name === name && file.parent_file_id === parentFileId && item.driveId === driveId) {
      return item;
    }
  }
  return undefined;
}

/** `photo.jpg` with a timestamp, as auto_rename makes it: `photo_20060102_150405.jpg`, UTC. */
export async function freeName(
  store: Store,
  driveId: string,
  parentFileId: string,
  name: string,
  now: Date,
): Promise<string> {
  const dot = name.lastIndexOf('.');
  const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  // A second file in the same second takes the next second that is free.
  for (let time = now.getTime(); ; time += 1000) {
    const digits = new Date(time).toISOString().replace(/\D/g, '');
    const candidate = `${stem}_${digits.slice(0, 8)}_${digits.slice(8, 14)}${extension}`;
    if (!(await itemNamed(store, driveId, parentFileId, candidate))) return candidate;
  }
}
