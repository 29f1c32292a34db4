import { partsOf, textOf, type PartInfo } from './answers.js';
import { isDeadUpload } from './complete-upload.js';
import { MAX_PARTS } from './plan.js';
import { repeat } from '../call/repeat.js';
import { RestartUpload, type Session, type UploadId } from './session.js';

/**
 * Lists the parts that the service has stored, from the part after number `after` on, in order.
 *
 * @throws RestartUpload if the upload is gone
 */
export async function listParts(
  { client, callPolicy, signal }: Session,
  id: UploadId,
  after = 0,
): Promise<PartInfo[]> {
  const parts: PartInfo[] = [];
  for (let marker = after; ;) {
    const body: ListRequest = { ...id, part_number_marker: marker };
    const asked = repeat(() => client.listUploadedParts(body, { signal }), callPolicy);
    const { uploaded_parts, next_part_number_marker } = await orRestart(asked);
    // Each page must have new parts: otherwise a marker that never ends would be followed for ever.
    const page = partsOf(uploaded_parts).filter(({ part_number }) => part_number > last());
    parts.push(...page.sort((a, b) => a.part_number - b.part_number));
    const next = Number(textOf(next_part_number_marker) ?? NaN);
    if (page.length === 0 || !(next > marker && next < MAX_PARTS)) return parts;
    marker = next;
  }

  function last(): number {
    return parts.at(-1)?.part_number ?? after;
  }
}

type ListRequest = Parameters<Session['client']['listUploadedParts']>[0];

/** Turns NotFound.UploadId into RestartUpload. */
export async function orRestart<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    throw isDeadUpload(error) ? new RestartUpload(error) : error;
  }
}
