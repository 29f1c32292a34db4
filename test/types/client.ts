// Compiled by `tsc -p test`, never run. Each line that must not compile has `@ts-expect-error`, and
// tsc reports a line that has it but compiles.
import createOpenapiClient from 'openapi-fetch';
import {
  anonymous,
  createClient,
  createFetch,
  paginate,
  RefusedResponse,
  type Auth,
  type ClientOptions,
  type CompleteFileRequest,
  type Operations,
  type paths,
  type PdsApiError,
  type PdsClient,
  type PdsFile,
} from '../../src/index.js';

declare const client: PdsClient;
const drive_id = '1';
const file_id = '5d79206586bb5dd69fb34c349282718146c55da7';
const upload_id = 'C9DCFE5A82644AC7A02DB74C30C934A6';
const ids = { drive_id, file_id, upload_id };

type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <Claim extends true>(..._: Claim[]) => undefined;

// The answer of completeFile is a PdsFile, and a PdsFile is such an answer.
type Completed = Awaited<ReturnType<PdsClient['completeFile']>>;
holds<Equal<Completed, PdsFile>>();
holds<Equal<Operations['completeFile']['response'], PdsFile>>();
holds<Equal<Operations['getFile']['response'], PdsFile>>();

export async function calls(): Promise<PdsFile> {
  const file: PdsFile = await client.completeFile({ ...ids, crc64_hash: '11051210869376104954' });
  const again: Completed = file;

  await client.completeFile(
    { share_id: 's1', file_id, upload_id },
    { timeout: 1000, retry: false },
  );
  // @ts-expect-error a number cannot hold a CRC-64
  await client.completeFile({ ...ids, crc64_hash: 11051210869376104954 });
  // @ts-expect-error JSON has no bigint
  await client.completeFile({ ...ids, crc64_hash: 11051210869376104954n });
  // @ts-expect-error upload_id is required
  await client.completeFile({ drive_id, file_id });
  // @ts-expect-error neither drive_id nor share_id
  await client.completeFile({ file_id, upload_id });
  // @ts-expect-error no member has this name
  await client.completeFile({ ...ids, crc64: '1' });
  // @ts-expect-error no operation has this name
  await client.completeFiles(ids);
  return again;
}

export async function results(): Promise<string | undefined> {
  const { data, error, response } = await client.POST('/v2/file/complete', { body: ids });
  // @ts-expect-error data is possibly undefined
  void data.file_id;
  if (response instanceof RefusedResponse) {
    holds<Equal<typeof response.error, PdsApiError>>();
    const code: string | undefined = error?.code;
    return response.error.requestId ?? code;
  }
  const name: string | undefined = data?.name;
  // @ts-expect-error no path has this name
  await client.POST('/v2/file/completed', { body: ids });
  // @ts-expect-error this path has no such method
  await client.GET('/v2/file/complete', { body: ids });
  // @ts-expect-error upload_id is required
  await client.POST('/v2/file/complete', { body: { drive_id, file_id } });
  // @ts-expect-error the request belongs to another operation
  await client.POST('/v2/file/complete', { body: { drive_id, file_id, fields: '*' } });
  return name;
}

interface Extra {
  '/v2/user/get': {
    post: {
      requestBody: { content: { 'application/json': { user_id: string } } };
      responses: { 200: { content: { 'application/json': { user_name: string } } } };
    };
  };
}

export async function extended(): Promise<string | undefined> {
  const wide = createClient<paths & Extra>({ domainId: 'bj1', auth: anonymous() });
  const { data } = await wide.POST('/v2/user/get', { body: { user_id: '1' } });
  holds<Equal<NonNullable<typeof data>['user_name'], string>>();
  // @ts-expect-error user_id is a text
  await wide.POST('/v2/user/get', { body: { user_id: 1 } });
  const file: PdsFile = await wide.getFile({ drive_id, file_id });
  return data?.user_name ?? file.name;
}

export async function foreign(): Promise<unknown> {
  const own = createOpenapiClient<paths>({ baseUrl: 'https://h', fetch: client.fetch });
  const standard: typeof globalThis.fetch = createFetch({ domainId: 'bj1', auth: anonymous() });
  const { data } = await own.POST('/v2/file/get', { body: { drive_id, file_id } });
  return data?.file_id ?? standard;
}

export function places(auth: Auth): unknown[] {
  const options: ClientOptions = { endpoint: 'https://h', auth };
  return [
    createClient(options),
    createClient({ domainId: 'bj1', network: 'vpc', auth }),
    // @ts-expect-error neither domainId nor endpoint
    createClient({ auth }),
    // @ts-expect-error domainId and endpoint together
    createClient({ domainId: 'bj1', endpoint: 'https://h', auth }),
    // @ts-expect-error network belongs to domainId
    createClient({ endpoint: 'https://h', network: 'vpc', auth }),
    // @ts-expect-error auth is required
    createClient({ domainId: 'bj1' }),
    // @ts-expect-error options are required
    createClient(),
    // @ts-expect-error a token is not an Auth
    createClient({ domainId: 'bj1', auth: 't' }),
    // @ts-expect-error a promise of options
    createClient(Promise.resolve(options)),
  ];
}

export async function pages(): Promise<void> {
  for await (const part of paginate(client, 'listUploadedParts', ids)) {
    const number: number = part.part_number;
    void number;
  }
  // @ts-expect-error this operation has no pages
  paginate(client, 'getFile', { drive_id, file_id });
  // @ts-expect-error upload_id is required
  paginate(client, 'listUploadedParts', { drive_id, file_id });
}

export function errors(error: PdsApiError): void {
  // @ts-expect-error errors do not change
  error.outcome = 'unknown';
  // @ts-expect-error errors do not change
  error.attempts = [];
}

export function files(file: PdsFile): string {
  // A value that is unknown today is allowed. A comparison with a known value narrows.
  const frozen: PdsFile = { file_id, status: 'frozen' };
  if (file.status === 'available') {
    // Here status is neither absent nor another known value, and may still be an unknown one.
    holds<Equal<typeof file.status, 'available' | (string & {})>>();
    return file.status.toUpperCase();
  }
  // @ts-expect-error a status is a string
  file.status = 5;
  // @ts-expect-error every member except file_id is optional
  const size: number = file.size;
  // @ts-expect-error a file must have file_id
  const empty: PdsFile = { name: 'a.txt' };
  // @ts-expect-error a misspelt member
  void file.crc64;
  holds<Equal<typeof file.crc64_hash, string | undefined>>();
  holds<Equal<typeof file.size, number | undefined>>();
  const tag = file.image_media_metadata?.image_tags?.[0];
  holds<Equal<NonNullable<typeof tag>['confidence'], number | undefined>>();
  return frozen.status ?? String(size ?? empty.name);
}

export const request: CompleteFileRequest = { ...ids };
