// A page that uploads straight to PDS. It holds no secret: your own server gives it an access token.
// Browsers need the `Access-Control-Allow-Origin` of the service for the page's origin.
import { bearer, createClient, PdsError } from 'pds-fetch';
import { uploadFile } from 'pds-fetch/upload';

interface Session {
  endpoint: string;
  driveId: string;
  token: string;
  /** When the token expires, as an ISO date. */
  expiresAt: string;
}

const newSession = async () => (await fetch('/session')).json() as Promise<Session>;
const { endpoint, driveId } = await newSession();
const client = createClient({
  endpoint,
  // Asked again shortly before the token expires.
  auth: bearer(async () => {
    const { token, expiresAt } = await newSession();
    return { token, expiresAt: new Date(expiresAt) };
  }),
});

const element = <T extends Element>(selector: string) => document.querySelector<T>(selector)!;
const input = element<HTMLInputElement>('input');
const cancel = element<HTMLButtonElement>('button');
const progress = element<HTMLProgressElement>('progress');
const status = element<HTMLOutputElement>('output');

input.addEventListener('change', async () => {
  const [file] = input.files ?? [];
  if (!file) return;
  const abort = new AbortController();
  cancel.onclick = () => abort.abort();
  input.disabled = true;
  cancel.disabled = false;
  try {
    const stored = await uploadFile(
      client,
      file,
      {
        drive_id: driveId,
        parent_file_id: 'root',
        name: file.name,
        check_name_mode: 'auto_rename',
      },
      {
        signal: abort.signal,
        onProgress: ({ bytesSent, size }) => {
          if (size) progress.value = bytesSent / size;
        },
      },
    );
    status.value = `${stored.name}: ${stored.size} bytes, CRC-64 ${stored.crc64_hash}`;
  } catch (error) {
    if (abort.signal.aborted) status.value = 'Cancelled.';
    else if (error instanceof PdsError) status.value = error.message;
    else throw error;
  } finally {
    input.disabled = false;
    cancel.disabled = true;
  }
});
