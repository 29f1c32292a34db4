import type { CreateFileRequest, PdsFile } from '../../generated/types.js';
import type { CallContext } from './service.js';

/** "Default application/oct-stream" (CreateFile, content_type). */
const defaultContentType = 'application/oct-stream';

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
  const file: Partial<PdsFile> = { name: body.name };
  const { size, content_type, description, content_hash, content_hash_name, user_tags } = body;
  if (body.type === 'file') {
    if (size !== undefined) file.size = size;
    if (content_hash !== undefined) file.content_hash = content_hash;
    if (content_hash_name !== undefined) file.content_hash_name = content_hash_name;
    const extension = /[^.]\.([^.]+)$/.exec(body.name)?.[1]?.toLowerCase();
    if (extension !== undefined) file.file_extension = extension;
    const category = categoryOf(content_type);
    if (category !== undefined) file.category = category;
    if (content_type !== undefined && content_type !== '') file.content_type = content_type;
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

function categoryOf(contentType = ''): string | undefined {
  const main = contentType.split('/')[0]!;
  if (['image', 'audio', 'video'].includes(main)) return main;
  return main === 'text' || contentType === 'application/pdf' ? 'doc' : undefined;
}
