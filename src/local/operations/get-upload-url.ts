import type { GetUploadUrlRequest, GetUploadUrlResponse } from '../../../generated/types.js';
import { parameterError, serviceError } from '../answers.js';
import { driveOf, requireUpload, type CallContext } from '../service.js';
import { partInfo } from '../storage-urls.js';
import { isRapidUploadId } from '../ids.js';

export async function getUploadUrl(context: CallContext, body: GetUploadUrlRequest) {
  const { service, entry } = context;
  const { file_id, upload_id, part_info_list } = body;
  Object.assign(entry, { fileId: file_id, uploadId: upload_id });
  if (isRapidUploadId(upload_id)) {
    const item = await service.store.item(driveOf(context, body), file_id);
    if (item?.file.upload_id === upload_id) throw serviceError('AlreadyExist.File', 'file');
  }
  const upload = await requireUpload(context, body);
  if (!part_info_list?.length) {
    throw parameterError('InvalidParameter', 'part_info_list', 'part_info_list is required');
  }
  const answer: GetUploadUrlResponse = {
    domain_id: service.domainId,
    drive_id: upload.driveId,
    file_id,
    upload_id,
    create_at: new Date(upload.createdAt).toISOString(),
    part_info_list: part_info_list.map((part) => partInfo(context, upload, part)),
  };
  return { body: answer };
}
