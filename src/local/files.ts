/**
 * Files and folders: what they become when they are made, and where they stand under which name.
 * @module
 */
import type { CreateFileRequest, PdsFile } from '../../generated/types.js';
import { parameterError, serviceError } from './answers.js';
import type { CallContext } from './service.js';
import type { Store, StoredItem } from './store.js';

/** "Default application/oct-stream" (CreateFile, content_type). */
const defaultContentType = 'application/oct-stream';

/** The folder that every drive has; it is no item of its own. */
const root = 'root';

/** The File that a request to create one describes. */
export function newFile(
  { service, principal, now }: CallContext,
  driveId: string,
  fileId: string,
  body: CreateFileRequest,
): PdsFile {
  const { type, parent_file_id, hidden = false } = body;
  const file: PdsFile = {
    domain_id: service.domainId,
    drive_id: driveId,
    file_id: fileId,
    parent_file_id,
    type,
    hidden,
    starred: false,
    trashed: false,
    punish_flag: 0,
    status: 'available',
    created_at: now.toISOString(),
    updated_at: now.toISOString(),
    ...(type === 'file' ? { content_type: defaultContentType } : {}),
    ...described(body),
  };
  if (principal.userId !== undefined) {
    file.creator_type = file.last_modifier_type = 'User';
    file.creator_id = file.last_modifier_id = principal.userId;
  }
  return file;
}

/** The File that follows an existing one: it keeps its place and its age, not its bytes. */
export function newRevision(existing: PdsFile, body: CreateFileRequest): PdsFile {
  const { size: _size, crc64_hash: _crc, content_hash: _sha1, ...kept } = existing;
  return { ...kept, ...described(body) };
}

/** The members that go into the File as they are, and what follows from them. */
function described(body: CreateFileRequest): Partial<PdsFile> {
  const { size, content_type, description, content_hash, content_hash_name, user_tags } = body;
  const file: Partial<PdsFile> = body.type === 'file' ? named(body.name) : { name: body.name };
  if (body.type === 'file') {
    if (size !== undefined) file.size = size;
    if (content_hash !== undefined) file.content_hash = content_hash;
    if (content_hash_name !== undefined) file.content_hash_name = content_hash_name;
    const category = categoryOf(content_type);
    if (category !== undefined) file.category = category;
    if (content_type !== undefined) file.content_type = content_type;
  }
  if (description !== undefined) file.description = description;
  if (body.local_created_at !== undefined) file.local_created_at = body.local_created_at;
  if (body.local_modified_at !== undefined) file.local_modified_at = body.local_modified_at;
  // A list of pairs in the request, a map in the answer.
  if (user_tags) {
    file.user_tags = Object.fromEntries(user_tags.map(({ key = '', value = '' }) => [key, value]));
  }
  return file;
}

/** A file's name and what follows from it. */
export function named(name: string): Partial<PdsFile> {
  const extension = /[^.]\.([^.]+)$/.exec(name)?.[1]?.toLowerCase();
  return extension === undefined ? { name } : { name, file_extension: extension };
}

function categoryOf(contentType = ''): string | undefined {
  const main = contentType.split('/')[0]!;
  if (['image', 'audio', 'video'].includes(main)) return main;
  return main === 'text' || contentType === 'application/pdf' ? 'doc' : undefined;
}

/** What the description of the request cannot say: "at most 1,024 bytes of UTF-8, no slash". */
const maxNameBytes = 1024;

/** Refuses a name that the service refuses; `\` is refused by what was observed, not by a page. */
export function checkName(name: string): void {
  if (name === '') throw parameterError('InvalidParameterEmpty', 'name');
  if (/[/\\]/.test(name) || new TextEncoder().encode(name).length > maxNameBytes) {
    throw parameterError('InvalidParameter', 'name');
  }
}

/** An item that can be used: there, and not in the bin, nor inside a folder that is. */
export async function findItem(store: Store, driveId: string, fileId: string): Promise<StoredItem> {
  const item = await store.item(driveId, fileId);
  if (!item) throw serviceError('NotFound.File', 'file');
  if (await isInBin(store, item)) throw serviceError('ForbiddenFileInTheRecycleBin');
  return item;
}

async function isInBin(store: Store, item: StoredItem): Promise<boolean> {
  for (let at: StoredItem | undefined = item; at;) {
    if (at.file.trashed) return true;
    at = await store.item(at.driveId, at.file.parent_file_id ?? root);
  }
  return false;
}

/** Refuses what is not a folder that something can be put into. */
export async function requireFolder(
  store: Store,
  driveId: string,
  folderId: string,
  parameter = 'parent_file_id',
): Promise<void> {
  if (folderId === root) return;
  const folder = await store.item(driveId, folderId);
  if (folder?.file.type !== 'folder') throw serviceError('NotFound.ParentFileId', parameter);
  if (await isInBin(store, folder)) throw serviceError('ForbiddenFileInTheRecycleBin');
}

/** What a folder holds, without what is in the bin; with `name` only what is called so. */
export async function childrenOf(
  store: Store,
  driveId: string,
  folderId: string,
  name?: string,
): Promise<StoredItem[]> {
  return [...(await store.children(driveId, folderId, name))].filter(
    ({ file }) => !file.trashed && (name === undefined || file.name === name),
  );
}

/** Whether a folder is an item, or is somewhere inside of it. */
export async function isInside(
  store: Store,
  driveId: string,
  folderId: string,
  fileId: string,
): Promise<boolean> {
  for (let id: string | undefined = folderId; id !== undefined;) {
    if (id === fileId) return true;
    id = (await store.item(driveId, id))?.file.parent_file_id;
  }
  return false;
}

/**
 * Changes one item under the locks of its drive's tree and of the file, so that no other call changes
 * it, or moves or renames an item of the drive, at the same time. `change` gets the current item.
 */
export function changeItem<T>(
  { service: { locks, store }, entry }: CallContext,
  driveId: string,
  fileId: string,
  change: (item: StoredItem) => Promise<T>,
): Promise<T> {
  entry.fileId = fileId;
  return locks.run(`tree:${driveId}`, () =>
    locks.run(`file:${driveId}/${fileId}`, async () => {
      const result = await change(await findItem(store, driveId, fileId));
      entry.tookEffect = true;
      return result;
    }),
  );
}

export type NameMode = 'ignore' | 'auto_rename' | 'refuse';

/** `ignore` unless the request says something else. */
export function nameMode(mode: string | undefined): NameMode {
  if (mode === undefined || mode === 'ignore') return 'ignore';
  if (mode === 'auto_rename' || mode === 'refuse') return mode;
  throw parameterError('InvalidParameter', 'check_name_mode');
}

/** The name under which an item may be put into a folder, or the item that has the name already. */
export async function placeName(
  { service: { store }, now }: CallContext,
  place: { driveId: string; folderId: string; name: string; mode: NameMode; except?: string },
): Promise<{ name: string; existing?: StoredItem }> {
  const { driveId, folderId, name, mode, except } = place;
  if (mode === 'ignore') return { name };
  // Of several that have the name, the one that came last.
  const find = async (name: string) => (await childrenOf(store, driveId, folderId, name)).at(-1);
  const existing = await find(name);
  if (!existing || existing.fileId === except) return { name };
  if (mode === 'refuse') return { name, existing };
  return { name: await freeName(async (name) => !(await find(name)), name, now) };
}

/** `photo.jpg` with a timestamp, as auto_rename makes it: `photo_20060102_150405.jpg`, UTC. */
async function freeName(
  isFree: (name: string) => Promise<boolean>,
  name: string,
  now: Date,
): Promise<string> {
  const dot = name.lastIndexOf('.');
  const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  // A second file in the same second takes the next second that is free.
  for (let time = now.getTime(); ; time += 1000) {
    const digits = new Date(time).toISOString().replace(/\D/g, '');
    const candidate = `${stem}_${digits.slice(0, 8)}_${digits.slice(8, 14)}${extension}`;
    if (await isFree(candidate)) return candidate;
  }
}
