export { createClient } from './client.js';
export type { Answer, CallInit, ClientOptions, PdsClient, Result } from './client-types.js';
export type { Hooks, RequestEvent, ResponseEvent, RetryEvent } from './call/observe.js';
export type { Call, CallOptions, Fetch, Reply, RetryOptions, Send } from './call/types.js';
export * from './auth/index.js';
export * from './errors/index.js';
export type * from '../generated/types.js';
