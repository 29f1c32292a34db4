export { signV1, type SignedV1, type SignV1Options } from './v1.js';
export { signV4, type SignedV4, type SignV4Options } from './v4.js';
export type { SignedHeaders, SigningCredentials, SigningRequest } from './canonical.js';
