export { anonymous } from './anonymous.js';
export { bearer, type BearerToken, type TokenProvider } from './bearer.js';
export {
  accessKey,
  type AccessKey,
  type AccessKeyOptions,
  type AccessKeyProvider,
} from './access-key.js';
export { jwtApp, type JwtAppOptions } from './jwt-app.js';
export type { Expiring, ProviderOptions } from './credentials-cache.js';
