import { createClient, type PdsClient } from '../index.js';
import { credentialsFromEnv, nodeFetch } from '../node/index.js';
import { UsageError, type ConnectionOptions } from './command-line.js';
import { formatError } from './terminal.js';

/** A client for the options and the environment, and a name of its service without secrets. */
export interface Connection {
  client: PdsClient;
  service: string;
  driveId: string;
}

/**
 * Connects to the service that the options or the environment name (PDS_DOMAIN_ID or PDS_ENDPOINT,
 * PDS_DRIVE_ID and credentials).
 *
 * @throws UsageError that says what is missing
 */
export function connect(options: ConnectionOptions, env = process.env): Connection {
  serviceOf(options, env); // if several settings are missing, the error names the service first
  const driveId = driveOf(options, env);
  if (driveId === undefined) {
    throw new UsageError(
      'no drive: set PDS_DRIVE_ID, or give --drive-id (pds whoami shows your default drive)',
    );
  }
  return { ...connectService(options, env), driveId };
}

/** The same as `connect`, but without a drive. */
export function connectService(
  options: ConnectionOptions,
  env = process.env,
): Omit<Connection, 'driveId'> {
  const at = serviceOf(options, env);
  const client = asUsage(() =>
    createClient({
      ...at,
      auth: credentialsFromEnv(env),
      fetch: nodeFetch(),
    }),
  );
  return { client, service: nameOf(at) };
}

type Service = { endpoint: string } | { domainId: string };

/** @throws UsageError if neither the options nor the environment name a service, or both options do */
export function serviceOf(options: ConnectionOptions, env = process.env): Service {
  const { endpoint: url, domainId: domain } = options;
  if (url !== undefined && domain !== undefined) {
    throw new UsageError('give either --domain-id or --endpoint, not both');
  }
  if (url !== undefined) return { endpoint: url };
  if (domain !== undefined) return { domainId: domain };
  const { PDS_ENDPOINT: endpoint, PDS_DOMAIN_ID: domainId } = env;
  if (endpoint) return { endpoint };
  if (domainId) return { domainId };
  throw new UsageError('no service: set PDS_DOMAIN_ID (or PDS_ENDPOINT), or give --domain-id');
}

export const driveOf = (options: ConnectionOptions, env = process.env): string | undefined =>
  options.driveId ?? (env['PDS_DRIVE_ID'] || undefined);

/** A name of the service, without the secrets that a URL may contain. */
export const nameOf = (service: Service): string =>
  'endpoint' in service ? withoutPassword(service.endpoint) : `domain ${service.domainId}`;

function withoutPassword(endpoint: string): string {
  if (!URL.canParse(endpoint)) return endpoint;
  const { origin, pathname } = new URL(endpoint);
  return `${origin}${pathname}`.replace(/\/$/, '');
}

/**
 * Turns an error about a domain, a URL or credentials into a UsageError: the user gave a wrong
 * value.
 */
export function asUsage<T>(make: () => T): T {
  try {
    return make();
  } catch (error) {
    throw new UsageError(formatError(error), { cause: error });
  }
}
