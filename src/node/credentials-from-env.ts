import { accessKey, bearer, type AccessKeyOptions } from '../auth/index.js';
import type { Auth } from '../call/types.js';
import type { SigningCredentials } from '../signing/index.js';

/** Environment variables and their values, as in `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

const TOKEN = 'PDS_ACCESS_TOKEN';
const KEY_ID = 'ALIBABA_CLOUD_ACCESS_KEY_ID';
const KEY_SECRET = 'ALIBABA_CLOUD_ACCESS_KEY_SECRET';
const SECURITY_TOKEN = 'ALIBABA_CLOUD_SECURITY_TOKEN';

/**
 * Reads credentials from environment variables: the token in `PDS_ACCESS_TOKEN`; otherwise the access
 * key in `ALIBABA_CLOUD_ACCESS_KEY_ID` and `ALIBABA_CLOUD_ACCESS_KEY_SECRET`, as Alibaba Cloud's own
 * tools name them, with `ALIBABA_CLOUD_SECURITY_TOKEN` if the key is temporary. An empty variable
 * counts as absent.
 *
 * @param env the variables; `process.env` by default
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

/** Replaces the name of the argument in an error by the name of the variable. */
function named(names: Readonly<Record<string, string>>, make: () => Auth): Auth {
  try {
    return make();
  } catch (error) {
    const [argument, rest] = (error as Error).message.split(/ (.*)/s);
    throw new TypeError(`${names[argument!] ?? argument} ${rest}`);
  }
}
