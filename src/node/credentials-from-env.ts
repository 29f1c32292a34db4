import { accessKey, bearer, type AccessKeyOptions } from '../auth/index.js';
import type { Auth } from '../call/types.js';
import type { SigningCredentials } from '../signing/index.js';

/** Names and values, as `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

const TOKEN = 'PDS_ACCESS_TOKEN';
const KEY_ID = 'ALIBABA_CLOUD_ACCESS_KEY_ID';
const KEY_SECRET = 'ALIBABA_CLOUD_ACCESS_KEY_SECRET';
const SECURITY_TOKEN = 'ALIBABA_CLOUD_SECURITY_TOKEN';

/**
 * Takes credentials from the environment: `PDS_ACCESS_TOKEN`, else the access key that Alibaba
 * Cloud's own tools use, `ALIBABA_CLOUD_ACCESS_KEY_ID` and `ALIBABA_CLOUD_ACCESS_KEY_SECRET`, with
 * `ALIBABA_CLOUD_SECURITY_TOKEN` if it is temporary. An empty variable counts as absent.
 *
 * @param env where to look; `process.env` by default
 * @param options how to sign with an access key
 * @throws Error that names the variable that is missing
 *
 * @example
 * const client = createClient({ domainId: 'bj1', auth: credentialsFromEnv() });
 */
export function credentialsFromEnv(
  env: Environment = process.env,
  options: AccessKeyOptions = {},
): Auth {
  const credentials = readCredentials(env);
  if (typeof credentials === 'string') return named({ token: TOKEN }, () => bearer(credentials));
  const names = {
    'credentials.accessKeyId': KEY_ID,
    'credentials.accessKeySecret': KEY_SECRET,
    'credentials.securityToken': SECURITY_TOKEN,
  };
  return named(names, () => accessKey(credentials, options));
}

/**
 * An access token, or an access key.
 *
 * @throws Error that names the variable that is missing
 */
export function readCredentials(env: Environment): string | SigningCredentials {
  const token = env[TOKEN];
  if (token) return token;
  const accessKeyId = env[KEY_ID];
  const accessKeySecret = env[KEY_SECRET];
  const securityToken = env[SECURITY_TOKEN];
  if (accessKeyId && accessKeySecret) {
    return { accessKeyId, accessKeySecret, ...(securityToken && { securityToken }) };
  }
  if (accessKeyId) throw new Error(`${KEY_ID} is set, but ${KEY_SECRET} is not`);
  if (accessKeySecret) throw new Error(`${KEY_SECRET} is set, but ${KEY_ID} is not`);
  if (securityToken) {
    throw new Error(`${SECURITY_TOKEN} is set, but ${KEY_ID} and ${KEY_SECRET} are not`);
  }
  throw new Error(`no credentials: set ${TOKEN}, or ${KEY_ID} and ${KEY_SECRET}`);
}

/** Lets an error speak of the variable where it speaks of the argument. */
function named(names: Readonly<Record<string, string>>, make: () => Auth): Auth {
  try {
    return make();
  } catch (error) {
    const [argument, rest] = (error as Error).message.split(/ (.*)/s);
    throw new TypeError(`${names[argument!] ?? argument} ${rest}`);
  }
}
