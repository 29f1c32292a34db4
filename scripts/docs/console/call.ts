/**
 * One call of the console. It goes through the client of pds-fetch; what is sent and received is
 * recorded.
 * @module
 */
import { operations, type Operation } from '../../../generated/operations.js';
import { createClient } from '../../../src/index.js';
import { signV4 } from '../../../src/signing/index.js';
import { accessKeyOf, authOf, ConsoleError, endpointOf, type Settings } from './credentials.js';
import { label } from './labels.js';
import { local } from './local-pds.js';

/** A request that was sent, and its response. */
export interface Exchange {
  readonly method: string;
  readonly url: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string;
  readonly canonicalRequest?: string;
  readonly stringToSign?: string;
  response?: { status: number; headers: readonly (readonly [string, string])[]; body: string };
}

/** A client with the settings of the form. It records every exchange. */
export async function clientOf(settings: Settings, record: (exchange: Exchange) => void) {
  const { pds } = await local;
  const inPage = settings.server === 'inPage';
  const endpoint = inPage ? pds.endpoint : endpointOf(settings);
  const send = async (request: Request): Promise<Response> => {
    const exchange = await seen(request, settings, endpoint);
    record(exchange);
    let response: Response;
    try {
      response = inPage ? await pds.fetch(request) : await fetch(request);
    } catch (error) {
      if (inPage) throw new ConsoleError(label('consoleReset'), { cause: error });
      throw new ConsoleError(await whyUnreachable(endpoint), { cause: error });
    }
    const text = await response.clone().text();
    exchange.response = { status: response.status, headers: [...response.headers], body: text };
    return response;
  };
  const { shareToken } = settings;
  return createClient({
    endpoint,
    auth: await authOf(settings),
    fetch: send,
    retry: false,
    ...(shareToken && { headers: { 'x-share-token': shareToken } }),
  });
}

/** The request as it is sent, with what its signature covers. */
async function seen(request: Request, settings: Settings, endpoint: string): Promise<Exchange> {
  const { method, url } = request;
  const isPart = !url.startsWith(`${endpoint}/`);
  const body = isPart ? '' : await request.clone().text();
  const headers = [...request.headers];
  const shown = {
    method,
    url: isPart ? url.replace(/\?.*/, '?***') : url,
    headers: headers.map(([name, value]) => [name, masked(name, value)] as const),
    body: isSecret(url) ? '***' : body,
  };
  if (!request.headers.get('authorization')?.startsWith('ACS4-')) return shown;
  const key = accessKeyOf(settings);
  const signed = signV4(
    {
      method,
      url,
      headers: Object.fromEntries(headers.filter(([name]) => name !== 'authorization')),
      body: body || null,
    },
    key,
  );
  const { canonicalRequest, stringToSign } = signed;
  return {
    ...shown,
    canonicalRequest: canonicalRequest.replaceAll(key.securityToken || '\0', '***'),
    stringToSign,
  };
}

const isSecret = (url: string): boolean =>
  Object.values<Operation>(operations).some(
    ({ sensitive, path }) => sensitive && new URL(url).pathname.endsWith(path),
  );

function masked(name: string, value: string): string {
  if (name === 'authorization') return value.replace(/^(Bearer )\S+/i, '$1***');
  return /token/.test(name) ? '***' : value;
}

/**
 * Why a request failed, which `fetch` does not tell a page: if a request whose answer the page cannot
 * read succeeds, the service is there, and CORS is the reason.
 */
async function whyUnreachable(endpoint: string): Promise<string> {
  try {
    await fetch(endpoint, {
      mode: 'no-cors',
      credentials: 'omit',
      signal: AbortSignal.timeout(5000),
    });
    // A page of a file has the origin "null", which nothing should allow.
    const isFile = location.protocol === 'file:';
    return label(isFile ? 'consoleCorsFile' : 'consoleCors', { endpoint, origin: location.origin });
  } catch {
    return label('consoleDown', { endpoint });
  }
}
