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
  if (endpoint !== undefined) return checkEndpoint(endpoint);
  if (typeof domainId !== 'string' || !/^[a-z0-9-]+$/i.test(domainId)) {
    throw new TypeError(
      `domainId must be the id of a PDS domain, such as "bj1", got ${JSON.stringify(domainId)}`,
    );
  }
  if (!Object.hasOwn(servers, network)) {
    throw new TypeError(`network must be ${Object.keys(servers).join(' or ')}, got "${network}"`);
  }
  return servers[network].replace('{domain_id}', domainId);
}

function checkEndpoint(endpoint: string): string {
  const { protocol, username, search, hash, href } = URL.canParse(endpoint)
    ? new URL(endpoint)
    : ({} as Partial<URL>);
  if (!href || !/^https?:$/.test(protocol!) || username || search || hash) {
    // Not quoted: a URL with credentials must not end up in a log.
    throw new TypeError('endpoint must be an http(s) URL without credentials and query');
  }
  return href.replace(/\/+$/, '');
}
