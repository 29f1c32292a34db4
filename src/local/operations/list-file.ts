import type { ListFileRequest, ListFileResponse, PdsFile } from '../../../generated/types.js';
import { parameterError } from '../answers.js';
import { childrenOf, requireFolder } from '../files.js';
import { pageOf, type Keyed } from '../pages.js';
import { driveOf, type CallContext } from '../service.js';

/** "1..100" (ListFile); a client that sends 200 gets no more than this. */
const maxLimit = 100;

/** What the items can be sorted by. */
const orders: Readonly<Record<string, (file: PdsFile) => string | number>> = {
  created_at: ({ created_at = '' }) => created_at,
  updated_at: ({ updated_at = '' }) => updated_at,
  size: ({ size = 0 }) => size,
  name: ({ name = '' }) => name,
};

/** The order is that of the moment: an item that changes meanwhile may come twice, or not at all. */
export async function listFile(context: CallContext, body: ListFileRequest) {
  const { store } = context.service;
  const driveId = driveOf(context, body);
  const { parent_file_id, order_by = 'created_at', order_direction = 'ASC' } = body;
  const { status = 'available', limit = maxLimit, marker } = body;
  if (!Object.hasOwn(orders, order_by)) throw parameterError('InvalidParameter', 'order_by');
  if (!/^(ASC|DESC)$/i.test(order_direction)) {
    throw parameterError('InvalidParameter', 'order_direction');
  }
  await requireFolder(store, driveId, parent_file_id);
  const files =
    status === 'uploading'
      ? Array.from(await store.uploads())
          .filter((upload) => upload.driveId === driveId)
          .map(({ file }) => file)
          .filter((file) => file.parent_file_id === parent_file_id)
      : (await childrenOf(store, driveId, parent_file_id)).map(({ file }) => file);
  const rows = files
    .filter(({ type }) => body.type === undefined || type === body.type)
    .filter(({ category }) => body.category === undefined || category === body.category)
    .map((file): Keyed<PdsFile> => ({ value: file, key: [orders[order_by]!(file), file.file_id] }));
  const { values, next } = pageOf(rows, {
    limit: Math.min(limit, maxLimit),
    marker,
    isDescending: /^DESC$/i.test(order_direction),
  });
  const answer: ListFileResponse = { items: values, next_marker: next };
  return { body: answer };
}
