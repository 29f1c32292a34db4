/**
 * Files and folders: makes their records, and looks them up by id, folder and name.
 * @module
 */
import type { CreateFileRequest, PdsFile } from '../../generated/types.js';
import { parameterError, serviceError } from './answers.js';
import type { CallContext } from './service.js';
import type { Store, StoredItem } from './store.js';

/** "Default application/oct-stream" (CreateFile, content_type). */
const defaultContentType = 'application/oct-stream';

/** The id of the folder that every drive has; no item stands for it. */
const root = 'root';

/** The File that a create request describes. */
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

/**
 * The next revision of an existing File: it keeps folder and creation time, but not size and
 * hashes.
 */
export function newRevision(existing: PdsFile, body: CreateFileRequest): PdsFile {
  const { size: _size, crc64_hash: _crc, content_hash: _sha1, ...kept } = existing;
  return { ...kept, ...described(body) };
}

/** The members of the File that the request states, and those that follow from them. */
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
  // The request states the tags as a list of pairs, the answer as a map.
  if (user_tags) {
    file.user_tags = Object.fromEntries(user_tags.map(({ key = '', value = '' }) => [key, value]));
  }
  return file;
}

/** The members that follow from the name of a file. */
export function named(name: string): Partial<PdsFile> {
  const extension = /[^.]\.([^.]+)$/.exec(name)?.[1]?.toLowerCase();
  return extension === undefined ? { name } : { name, file_extension: extension };
}

function categoryOf(contentType = ''): string | undefined {
  const main = contentType.split('/')[0]!;
  if (['image', 'audio', 'video'].includes(main)) return main;
  return main === 'text' || contentType === 'application/pdf' ? 'doc' : undefined;
}

/** "At most 1,024 bytes of UTF-8, no slash": a rule that the schema cannot state. */
const maxNameBytes = 1024;

/** Refuses a name that the service refuses. That it refuses `\` was observed; no page says so. */
export function checkName(name: string): void {
  if (name === '') throw parameterError('InvalidParameterEmpty', 'name');
  if (/[/\\]/.test(name) || new TextEncoder().encode(name).length > maxNameBytes) {
    throw parameterError('InvalidParameter', 'name');
  }
}

/** The item; throws if it does not exist, or if it or a folder that contains it is in the bin. */
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

/** Throws if a folder does not exist or is in the bin. */
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

/** The items of a folder that are not in the bin; with `name` only those of that name. */
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

/** Tells whether a folder is an item itself, or is inside it at any depth. */
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
 * Changes one item. Holds the locks of the drive's tree and of the file, so that meanwhile no other
 * call changes this item, or moves or renames any item of the drive. `change` gets the current item.
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

/** The mode that a request asks for, by default `ignore`. */
export function nameMode(mode: string | undefined): NameMode {
  if (mode === undefined || mode === 'ignore') return 'ignore';
  if (mode === 'auto_rename' || mode === 'refuse') return mode;
  throw parameterError('InvalidParameter', 'check_name_mode');
}

/** The name that an item gets in a folder; with mode `refuse` also the item that already has it. */
export async function placeName(
  { service: { store }, now }: CallContext,
  place: { driveId: string; folderId: string; name: string; mode: NameMode; except?: string },
): Promise<{ name: string; existing?: StoredItem }> {
  const { driveId, folderId, name, mode, except } = place;
  if (mode === 'ignore') return { name };
  // If several items have the name, the latest one counts.
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
  // If the name for this second is taken, the next free second is used.
  for (let time = now.getTime(); ; time += 1000) {
    const digits = new Date(time).toISOString().replace(/\D/g, '');
    const candidate = `${stem}_${digits.slice(0, 8)}_${digits.slice(8, 14)}${extension}`;
    if (await isFree(candidate)) return candidate;
  }
}
