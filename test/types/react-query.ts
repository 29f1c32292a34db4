// Compiled by `tsc -p test`, never run: openapi-react-query
// takes the client as an openapi-fetch client.
import createQueryClient from 'openapi-react-query';
import type { PdsClient, PdsFile } from '../../src/index.js';

declare const client: PdsClient;

export function useFile(file_id: string): PdsFile | undefined {
  const api = createQueryClient(client);
  const { data } = api.useQuery('post', '/v2/file/get', { body: { drive_id: '1', file_id } });
  // @ts-expect-error no path has this name
  api.useQuery('post', '/v2/file/gets', { body: { drive_id: '1', file_id } });
  // @ts-expect-error file_id is required
  api.useQuery('post', '/v2/file/get', { body: { drive_id: '1' } });
  const complete = api.useMutation('post', '/v2/file/complete');
  complete.mutate({ body: { drive_id: '1', file_id, upload_id: 'u' } });
  return data;
}
