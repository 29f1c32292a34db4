// A user's program, type-checked under each compiler and resolution, declarations included.
import {
  accessKey,
  bearer,
  createClient,
  jwtApp,
  PdsApiError,
  PdsError,
  RefusedResponse,
  type Auth,
  type CompleteFileRequest,
  type PdsClient,
  type PdsFile,
} from 'pds-fetch';
import { Crc64, combineCrc64, crc64, crc64Hash, formatCrc64 } from 'pds-fetch/crc64';
import { createLocalPds, localToken } from 'pds-fetch/local';
import { crc64File, credentialsFromEnv, fileSource, listen, nodeFetch } from 'pds-fetch/node';
import { signV1, signV4 } from 'pds-fetch/signing';
import { completeUpload, uploadFile, type Checkpoint } from 'pds-fetch/upload';

const auths: Auth[] = [
  bearer('token'),
  bearer(async () => ({ token: 'token', expiresAt: new Date() })),
  accessKey({ accessKeyId: 'id', accessKeySecret: 'secret' }, { signature: 'v4' }),
  jwtApp({
    domainId: 'bj1',
    clientId: 'app',
    privateKey: 'pem',
    subject: 'user',
    subjectType: 'user',
  }),
  credentialsFromEnv(),
];

export async function complete(body: CompleteFileRequest): Promise<PdsFile> {
  const client: PdsClient = createClient({ domainId: 'bj1', auth: auths[0]!, fetch: nodeFetch() });
  const { data, response } = await client.POST('/v2/file/complete', { body });
  if (data) return data;
  if (!(response instanceof RefusedResponse)) throw new Error(`status ${response.status}`);
  if (response.error instanceof PdsApiError && response.error.status === 404) throw response.error;
  const error: PdsError = response.error;
  const outcome: 'not-sent' | 'refused' | 'unknown' = error.outcome;
  // @ts-expect-error there is no such path
  void client.POST('/v2/file/completed', { body });
  // @ts-expect-error file_id is required
  void client.completeFile({ upload_id: outcome });
  const file = await client.getFile({ drive_id: '1', file_id: body.file_id });
  const status: string | undefined = file.status;
  const size: number | undefined = file.size;
  // @ts-expect-error crc64_hash is text: a number cannot hold it
  const hash: number | undefined = file.crc64_hash;
  return { file_id: `${status} ${size} ${hash}` };
}

export async function upload(path: string): Promise<PdsFile> {
  const pds = createLocalPds();
  const { url, close } = await listen(pds);
  const client = createClient({ endpoint: url, auth: bearer(localToken) });
  let saved: Checkpoint | undefined;
  const file = await uploadFile(
    client,
    await fileSource(path),
    { drive_id: '1', parent_file_id: 'root', name: 'a' },
    {
      onCheckpoint: (checkpoint) => void (saved = checkpoint),
      rapid: true,
      parallel: 2,
    },
  );
  await close();
  if (saved === undefined) return file;
  const { file_id, upload_id, size } = saved;
  const crc64_hash = await crc64File(path);
  return completeUpload(client, { drive_id: '1', file_id, upload_id, crc64_hash, size });
}

export async function hash(bytes: Uint8Array): Promise<string[]> {
  const whole: bigint = new Crc64().update(bytes).digest();
  const text = await crc64Hash(new Blob([]));
  return [formatCrc64(combineCrc64(crc64(bytes), whole, bytes.length)), text];
}

const request = { method: 'POST', url: 'https://bj1.api.aliyunpds.com/v2/file/get', body: '{}' };
const credentials = { accessKeyId: 'id', accessKeySecret: 'secret' };
export const authorizations: (string | undefined)[] = [
  signV1(request, credentials).headers['authorization'],
  signV4(request, credentials, { region: 'cn-beijing' }).headers['authorization'],
];
