import type { StoredItem } from './store.js';

/** An item together with its bytes, or with what a store needs to find them. */
export interface IndexedItem<Content> {
  readonly item: StoredItem;
  readonly content: Content;
}

/** An index in memory of the items of a store: by id, by folder and by name. */
export interface ItemIndex<Content> {
  get(driveId: string, fileId: string): IndexedItem<Content> | undefined;
  values(): IterableIterator<IndexedItem<Content>>;
  items(): StoredItem[];
  /**
   * The items of a folder. Without `name` it is the same frozen array until an item of it changes.
   */
  children(driveId: string, parentFileId: string, name?: string): readonly StoredItem[];
  set(item: StoredItem, content: Content): void;
  delete(driveId: string, fileId: string): void;
}

interface Folder {
  readonly ids: Set<string>;
  readonly byName: Map<string, string[]>;
  /** All items of the folder: made on demand, and dropped when one of them changes. */
  items?: readonly StoredItem[] | undefined;
}

/**
 * Makes an index that stays fast with 100,000 files in a folder: no change and no lookup visits
 * all.
 */
export function createItemIndex<Content>(): ItemIndex<Content> {
  const byId = new Map<string, IndexedItem<Content>>();
  const folders = new Map<string, Folder>();
  const key = (driveId: string, id = '') => JSON.stringify([driveId, id]);
  const itemsOf = (ids: Iterable<string>) => Array.from(ids, (id) => byId.get(id)!.item);
  const folderOf = ({ driveId, file }: StoredItem) => key(driveId, file.parent_file_id);

  function add(id: string, item: StoredItem): void {
    const { name = '' } = item.file;
    const folder: Folder = folders.get(folderOf(item)) ?? { ids: new Set(), byName: new Map() };
    folders.set(folderOf(item), folder);
    folder.items = undefined;
    folder.ids.add(id);
    const named = folder.byName.get(name);
    if (named) named.push(id);
    else folder.byName.set(name, [id]);
  }

  function remove(id: string): void {
    const former = byId.get(id)?.item;
    if (!former) return;
    byId.delete(id);
    const { name = '' } = former.file;
    const folder = folders.get(folderOf(former))!;
    folder.items = undefined;
    folder.ids.delete(id);
    const left = folder.byName.get(name)!.filter((one) => one !== id);
    if (left.length > 0) folder.byName.set(name, left);
    else folder.byName.delete(name);
    if (folder.ids.size === 0) folders.delete(folderOf(former));
  }

  return {
    get: (driveId, fileId) => byId.get(key(driveId, fileId)),
    values: () => byId.values(),
    items: () => itemsOf(byId.keys()),
    children(driveId, parentFileId, name) {
      const folder = folders.get(key(driveId, parentFileId));
      if (!folder) return [];
      if (name !== undefined) return itemsOf(folder.byName.get(name) ?? []);
      return (folder.items ??= Object.freeze(itemsOf(folder.ids)));
    },
    set(item, content) {
      const id = key(item.driveId, item.fileId);
      remove(id);
      byId.set(id, { item, content });
      add(id, item);
    },
    delete: (driveId, fileId) => remove(key(driveId, fileId)),
  };
}
