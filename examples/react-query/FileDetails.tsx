// A React component that shows a file. openapi-react-query takes the client as it is, for it is an
// openapi-fetch client: keys, types of bodies and of answers come from the paths of the document.
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
