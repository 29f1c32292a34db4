import { servers } from '../../generated/operations.js';

interface Place {
  domainId?: string | undefined;
  endpoint?: string | undefined;
  network?: keyof typeof servers | undefined;
}

/**
 * The base URL of a client, without a slash at the end.
 *
 * @throws TypeError that names the option that is missing or wrong
 */
export function baseUrl({ domainId, endpoint, network = 'public' }: Place): string {
  if (endpoint !== undefined) return parseEndpoint(endpoint);
  if (typeof domainId !== 'string' || !/^[a-z0-9-]+$/i.test(domainId)) {
    const got = domainId === undefined ? 'neither it nor endpoint' : JSON.stringify(domainId);
    throw new TypeError(`domainId must be the id of your PDS domain, such as "bj1", got ${got}`);
  }
  if (!Object.hasOwn(servers, network)) {
    const known = Object.keys(servers).join(' or ');
    throw new TypeError(`network must be ${known}, got ${JSON.stringify(network)}`);
  }
  return servers[network].replace('{domain_id}', domainId);
}

function parseEndpoint(endpoint: string): string {
  const expected = 'endpoint must be an http or https URL without credentials, query and fragment';
  let url: URL;
  try {
    url = new URL(endpoint);
  } catch {
    throw new TypeError(`${expected}, got ${JSON.stringify(endpoint)}`);
  }
  const { protocol, username, password, search, hash } = url;
  if (!/^https?:$/.test(protocol) || username || password || search || hash) {
    throw new TypeError(expected);
  }
  return url.href.replace(/\/+$/, '');
}
