import type { ListFileRequest, ListFileResponse, PdsFile } from '../../../generated/types.js';
import { parameterError } from '../answers.js';
import { requireFolder } from '../files.js';
import { inOrder, pageOf, type Keyed } from '../pages.js';
import { driveOf, type CallContext } from '../service.js';
import type { StoredItem } from '../store.js';

/** "1..100" (ListFile); a client that asks for 200 items also gets at most 100. */
const maxLimit = 100;

/** The sort keys, by the value of order_by. */
const orders: Readonly<Record<string, (file: PdsFile) => string | number>> = {
  created_at: ({ created_at = '' }) => created_at,
  updated_at: ({ updated_at = '' }) => updated_at,
  size: ({ size = 0 }) => size,
  name: ({ name = '' }) => name,
};

/**
 * Sorts by the current members of the items. An item that changes between two pages may therefore
 * appear twice or not at all.
 */
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
  const rows =
    status === 'uploading'
      ? sorted((await store.uploads()) as Iterable<Listed>, order_by)
      : remembered(await store.children(driveId, parent_file_id), order_by);
  const { values, next } = pageOf(rows, {
    limit: Math.min(limit, maxLimit),
    marker,
    isDescending: /^DESC$/i.test(order_direction),
    isWanted: ({ driveId: drive, file }) =>
      drive === driveId &&
      file.parent_file_id === parent_file_id &&
      !file.trashed &&
      (body.type === undefined || file.type === body.type) &&
      (body.category === undefined || file.category === body.category),
  });
  const answer: ListFileResponse = { items: values.map(({ file }) => file), next_marker: next };
  return { body: answer };
}

type Listed = Pick<StoredItem, 'driveId' | 'file'>;

const sorted = (items: Iterable<Listed>, order: string): Keyed<Listed>[] =>
  inOrder(
    Array.from(items, (item) => ({
      value: item,
      key: [orders[order]!(item.file), item.file.file_id],
    })),
  );

/**
 * Sorted rows by the array they were made from. Our stores give the same frozen array until an item of
 * the folder changes, so it is sorted once for all pages. An array that is not frozen may change at any
 * time and is sorted each time.
 */
const known = new WeakMap<Iterable<StoredItem>, Map<string, readonly Keyed<Listed>[]>>();

function remembered(items: Iterable<StoredItem>, order: string): readonly Keyed<Listed>[] {
  if (!Object.isFrozen(items)) return sorted(items, order);
  const byOrder = known.get(items) ?? new Map<string, readonly Keyed<Listed>[]>();
  known.set(items, byOrder);
  const rows = byOrder.get(order) ?? sorted(items, order);
  byOrder.set(order, rows);
  return rows;
}
