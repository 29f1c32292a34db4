import { createClient, type PdsClient } from '../index.js';
import { credentialsFromEnv, nodeFetch } from '../node/index.js';
import { UsageError, type ConnectionOptions } from './options.js';
import { formatError } from './terminal.js';

/** A client by options and environment, and a name of where it calls that has no secret. */
export interface Connection {
  client: PdsClient;
  service: string;
  driveId: string;
}

/**
 * The service that options or the environment name: PDS_DOMAIN_ID or PDS_ENDPOINT, PDS_DRIVE_ID
 * and credentials.
 *
 * @throws UsageError that says what is missing
 */
export function connect(options: ConnectionOptions, env = process.env): Connection {
  serviceOf(options, env); // the first thing to say where several are missing
  const driveId = driveOf(options, env);
  if (driveId === undefined) {
    throw new UsageError(
      'no drive: set PDS_DRIVE_ID, or give --drive-id (pds whoami shows your default drive)',
    );
  }
  return { ...connectService(options, env), driveId };
}

/** The same without a drive. */
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

/** @throws UsageError where there is none */
export function serviceOf(options: ConnectionOptions, env = process.env): Service {
  if (options.endpoint !== undefined) return { endpoint: options.endpoint };
  if (options.domainId !== undefined) return { domainId: options.domainId };
  const { PDS_ENDPOINT: endpoint, PDS_DOMAIN_ID: domainId } = env;
  if (endpoint) return { endpoint };
  if (domainId) return { domainId };
  throw new UsageError('no service: set PDS_DOMAIN_ID (or PDS_ENDPOINT), or give --domain-id');
}

export const driveOf = (options: ConnectionOptions, env = process.env): string | undefined =>
  options.driveId ?? (env['PDS_DRIVE_ID'] || undefined);

/** A name of the service, without what a URL may hold of secrets. */
export const nameOf = (service: Service): string =>
  'endpoint' in service ? withoutPassword(service.endpoint) : `domain ${service.domainId}`;

function withoutPassword(endpoint: string): string {
  if (!URL.canParse(endpoint)) return endpoint;
  const { origin, pathname } = new URL(endpoint);
  return `${origin}${pathname}`.replace(/\/$/, '');
}

/** What is wrong with a domain, a URL or credentials is wrong with the environment. */
export function asUsage<T>(make: () => T): T {
  try {
    return make();
  } catch (error) {
    throw new UsageError(formatError(error), { cause: error });
  }
}
