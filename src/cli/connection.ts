import { createClient, type PdsClient } from '../index.js';
import { credentialsFromEnv, nodeFetch } from '../node/index.js';
import { formatError } from './format.js';
import { UsageError } from './usage-error.js';

/** Options that say where the service is, shared by several commands. */
export const connectionOptions = {
  'domain-id': { type: 'string' },
  endpoint: { type: 'string' },
  'drive-id': { type: 'string' },
} as const;

type Values = { [Name in keyof typeof connectionOptions]?: string | undefined };

/** A client by options and environment, and a name of where it calls that has no secret. */
export interface Connection {
  client: PdsClient;
  service: string;
  driveId: string;
}

/**
 * The service that options or the environment name: PDS_DOMAIN_ID or PDS_ENDPOINT, PDS_DRIVE_ID
 * and credentials.
 */
export function connect(values: Values, env = process.env): Connection {
  const endpoint = values.endpoint ?? nonEmpty(env['PDS_ENDPOINT']);
  const domainId = values['domain-id'] ?? nonEmpty(env['PDS_DOMAIN_ID']);
  if (endpoint === undefined && domainId === undefined) {
    throw new UsageError('no service: set PDS_DOMAIN_ID (or PDS_ENDPOINT), or give --domain-id');
  }
  const driveId = values['drive-id'] ?? nonEmpty(env['PDS_DRIVE_ID']);
  if (driveId === undefined) {
    throw new UsageError('no drive: set PDS_DRIVE_ID, or give --drive-id');
  }
  const client = asUsage(() =>
    createClient({
      ...(endpoint === undefined ? { domainId } : { endpoint }),
      auth: credentialsFromEnv(env),
      fetch: nodeFetch(),
    }),
  );
  return { client, service: endpoint ?? `domain ${domainId}`, driveId };
}

/** What is wrong with a domain, a URL or credentials is wrong with the environment. */
function asUsage<T>(make: () => T): T {
  try {
    return make();
  } catch (error) {
    throw new UsageError(formatError(error));
  }
}

const nonEmpty = (value: string | undefined) => value || undefined;
