import type {
  Drive,
  GetDefaultDriveRequest,
  ListMyDrivesRequest,
  ListMyDrivesResponse,
} from '../../../generated/types.js';
import { inOrder, pageOf } from '../pages.js';
import type { CallContext } from '../service.js';

/** Every drive_id is a drive; this one exists from the start. */
const defaultDriveId = '1';

/** "default 100" (ListMyDrives, limit). */
const defaultLimit = 100;

/** Every user has the same default drive. */
export async function getDefaultDrive(context: CallContext, { user_id }: GetDefaultDriveRequest) {
  return { body: await describe(context, defaultDriveId, user_id) };
}

/** Lists the default drive and the drives that contain an item. */
export async function listMyDrives(context: CallContext, body: ListMyDrivesRequest) {
  const { limit = defaultLimit, marker } = body;
  const ids = new Set([defaultDriveId]);
  for (const { driveId } of await context.service.store.items()) ids.add(driveId);
  const rows = inOrder(Array.from(ids, (id) => ({ value: id, key: [id, id] as const })));
  const { values, next } = pageOf(rows, { limit, marker });
  const items = await Promise.all(values.map((id) => describe(context, id)));
  const answer: ListMyDrivesResponse = { items, next_marker: next };
  return { body: answer };
}

async function describe(
  { service, principal }: CallContext,
  driveId: string,
  owner = principal.userId,
): Promise<Drive> {
  let used = 0;
  for (const item of await service.store.items()) {
    if (item.driveId === driveId) used += item.file.size ?? 0;
  }
  return {
    domain_id: service.domainId,
    drive_id: driveId,
    drive_name: `drive ${driveId}`,
    drive_type: 'normal',
    status: 'enabled',
    owner_type: 'user',
    ...(owner === undefined ? {} : { owner }),
    // -1 means that there is no limit.
    total_size: -1,
    used_size: used,
    created_at: service.startedAt.toISOString(),
  };
}
