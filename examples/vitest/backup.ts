import type { PdsClient, PdsFile } from 'pds-fetch';
import { uploadFile } from 'pds-fetch/upload';

/** The code under test: stores a text under a name that contains the day. */
export function backup(client: PdsClient, driveId: string, text: string): Promise<PdsFile> {
  const day = new Date().toISOString().slice(0, 10);
  const bytes = new TextEncoder().encode(text);
  const target = { drive_id: driveId, parent_file_id: 'root', name: `backup ${day}.txt` };
  return uploadFile(client, bytes, target);
}
