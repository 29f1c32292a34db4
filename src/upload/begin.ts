import { differenceOf, ownerOf } from './complete-upload.js';
import { FileExistsError } from './file-exists-error.js';
import { createPartUrls, incomplete, type PartUrls } from './part-urls.js';
import { persist } from './persist.js';
import { unlessDead, type Session, type Upload } from './session.js';
import type { CreateFileRequest, CreateFileResponse, PdsFile, RapidMode } from './types.js';

/** What creating a file led to: an upload to carry out, or the file at once. */
export type Begun = Upload | PdsFile;

export const isUpload = (begun: Begun): begun is Upload => 'urls' in begun;

// As the official client has it: nothing before the first part.
const FIRST_CONTEXT = { h: [], part_offset: 0 };

// How many URLs are asked for at a time: they age, and most of a large file's would before use.
const URL_BATCH = 100;

/**
 * Creates the file at the service.
 *
 * @throws FileExistsError if there is one of its name, and that is refused
 */
export async function begin(
  session: Session,
  { parallel, rapid }: { parallel: boolean; rapid: RapidMode | undefined },
): Promise<Begun> {
  const { target, meter } = session;
  const create = creator(session, parallel);
  const { answer, found } = rapid
    ? await rapid.create(session, create)
    : { answer: await create() };
  const { file_id, upload_id, exist, rapid_upload, status, part_info_list } = answer;
  if (exist || rapid_upload || status === 'available') {
    const file = await getFile(session, file_id);
    if (exist) throw new FileExistsError(file);
    const difference = found && differenceOf(file, found);
    if (difference) throw difference;
    return file;
  }
  if (!upload_id) throw incomplete('createFile: no upload_id');
  meter.reset();
  const upload = openUpload(session, { ...ownerOf(target), file_id, upload_id }, parallel);
  upload.urls.add(part_info_list);
  return upload;
}

/** An upload of which the service has nothing yet. */
export function openUpload(session: Session, id: Upload['id'], parallel: boolean): Upload {
  const contexts: Upload['contexts'] = parallel ? new Map([[1, FIRST_CONTEXT]]) : undefined;
  const urls = urlsOf(session, id, contexts);
  return { id, contexts, records: new Map(), stored: new Set(), urls };
}

function creator({ client, target, reader, plan, signal, callHow }: Session, parallel: boolean) {
  const request = {
    parent_file_id: 'root',
    name: reader.name,
    ...target,
    type: 'file',
    ...(reader.size !== undefined && { size: reader.size }),
    ...(parallel && { parallel_upload: true }),
    part_info_list: parallel
      ? [{ part_number: 1, parallel_sha1_ctx: FIRST_CONTEXT }]
      : batch(1, plan.parts),
  };
  return (members: Partial<CreateFileRequest> = {}): Promise<CreateFileResponse> => {
    const body = { ...request, ...members } as CreateFileRequest;
    const sent = () => client.createFile(body, { signal });
    // Creating once more leaves an empty upload behind, which nobody sees and which expires. With
    // content_hash it could leave a second file.
    return body.content_hash === undefined ? persist(sent, callHow) : sent();
  };
}

const batch = (first: number, parts = first + URL_BATCH) =>
  Array.from({ length: Math.min(URL_BATCH, parts - first + 1) }, (_, index) => ({
    part_number: first + index,
  }));

function urlsOf(
  { client, plan, signal, callHow }: Session,
  id: Upload['id'],
  contexts: Upload['contexts'],
): PartUrls {
  type Request = Parameters<typeof client.getUploadUrl>[0];
  return createPartUrls(async (number) => {
    const part_info_list = contexts
      ? [{ part_number: number, parallel_sha1_ctx: contexts.get(number) }]
      : batch(number, plan.parts);
    const body = { ...id, part_info_list } as Request;
    const asked = persist(() => client.getUploadUrl(body, { signal }), callHow);
    return (await unlessDead(asked)).part_info_list;
  }, client.transport.now);
}

function getFile(session: Session, file_id: string): Promise<PdsFile> {
  const { client, target, signal, callHow } = session;
  const body = { ...ownerOf(target), file_id } as Parameters<typeof client.getFile>[0];
  return persist(() => client.getFile(body, { signal }), callHow);
}
