// A React component that shows a file. The client is an openapi-fetch client, so
// openapi-react-query takes it as it is: keys and types come from the paths of the document.
import createQueryClient from 'openapi-react-query';
import type { PdsClient } from 'pds-fetch';

export function FileDetails({ client, fileId }: { client: PdsClient; fileId: string }) {
  const api = createQueryClient(client);
  const { data, error, isPending } = api.useQuery('post', '/v2/file/get', {
    body: { drive_id: '1', file_id: fileId },
  });
  if (isPending) return <p>Loading</p>;
  if (error) return <p role="alert">{error.code}</p>;
  return (
    <p>
      {data.name}: {data.size} bytes
    </p>
  );
}
