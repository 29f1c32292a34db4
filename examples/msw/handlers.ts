// For programs that make their own client, so that a test cannot give them a `fetch`: Mock Service
// Worker catches the requests to your domain's host, and the local PDS answers them.
import { http, type HttpHandler } from 'msw';
import { createLocalPds, type LocalPds } from 'pds-fetch/local';

export function pdsHandlers(domainId: string): { pds: LocalPds; handlers: HttpHandler[] } {
  const endpoint = `https://${domainId}.api.aliyunpds.com`;
  const pds = createLocalPds({ domainId, endpoint });
  const handlers = [http.all(`${endpoint}/*`, ({ request }) => pds.fetch(request))];
  return { pds, handlers };
}
