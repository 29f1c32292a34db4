import type { PdsFile, UpdateFileRequest } from '../../../generated/types.js';
import { changeItem, checkName, named, nameMode, placeName } from '../files.js';
import { driveOf, type CallContext } from '../service.js';

/** Renames an item or changes other members of its record, but never its bytes. */
export async function updateFile(context: CallContext, body: UpdateFileRequest) {
  const { service, now, principal } = context;
  const driveId = driveOf(context, body);
  const mode = nameMode(body.check_name_mode);
  if (body.name !== undefined) checkName(body.name);
  return changeItem(context, driveId, body.file_id, async (item) => {
    const { fileId, file } = item;
    const folderId = file.parent_file_id ?? 'root';
    const wanted = body.name ?? file.name ?? '';
    const place = { driveId, folderId, name: wanted, mode, except: fileId };
    const { name, existing } = await placeName(context, place);
    if (existing) return { body: existing.file };

    const { description, labels, hidden, starred, local_modified_at } = body;
    const { file_extension: _extension, ...kept } = file;
    const changed: PdsFile = {
      ...(name === file.name ? file : kept),
      ...(name === file.name ? {} : file.type === 'file' ? named(name) : { name }),
      ...(description === undefined ? {} : { description }),
      ...(labels === undefined ? {} : { labels }),
      ...(hidden === undefined ? {} : { hidden }),
      ...(starred === undefined ? {} : { starred }),
      ...(local_modified_at === undefined ? {} : { local_modified_at }),
      ...(principal.userId === undefined ? {} : { last_modifier_id: principal.userId }),
      updated_at: now.toISOString(),
    };
    await service.store.putItem({ ...item, file: changed }, item);
    return { body: changed };
  });
}
