// Compiled by `tsc -p test`, never run. Each line that must not compile has `@ts-expect-error`, and
// tsc reports a line that has it but compiles.
import type { PdsClient } from '../../src/index.js';
import { downloadFile } from '../../src/download/index.js';
import { uploadFile, type UploadTarget } from '../../src/upload/index.js';

declare const client: PdsClient;
declare const bytes: Uint8Array<ArrayBuffer>;
const name = 'digits.txt';

export async function uploads(): Promise<void> {
  await uploadFile(client, bytes, { drive_id: '1', name });
  await uploadFile(client, bytes, { share_id: 's', parent_file_id: 'root', name });
  await uploadFile(
    client,
    new Blob([bytes]),
    { drive_id: '1', name },
    { parallel: 4, rapid: true },
  );
  // @ts-expect-error neither drive_id nor share_id
  await uploadFile(client, bytes, { name });
  // @ts-expect-error drive_id and share_id together
  await uploadFile(client, bytes, { drive_id: '1', share_id: 's', name });
  // @ts-expect-error the target is required
  await uploadFile(client, bytes);
  // @ts-expect-error a path is not a source
  await uploadFile(client, 'photo.jpg', { drive_id: '1', name });
  // @ts-expect-error a misspelt member
  await uploadFile(client, bytes, { drive_id: '1', name, parent_id: 'root' });
  // @ts-expect-error a promise of a client
  await uploadFile(Promise.resolve(client), bytes, { drive_id: '1', name });
  // @ts-expect-error a misspelt option
  await uploadFile(client, bytes, { drive_id: '1', name }, { paralel: 4 });
}

export async function downloads(): Promise<void> {
  const { file, stream } = await downloadFile(client, { drive_id: '1', file_id: 'a' });
  void [file.size satisfies number | undefined, stream satisfies ReadableStream];
  // @ts-expect-error neither drive_id nor share_id
  await downloadFile(client, { file_id: 'a' });
}

// A target names the drive or the share, not both.
export const target: UploadTarget = { drive_id: '1', name };
