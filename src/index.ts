export { createClient, type PdsClient } from './client.js';
export { createFetch, type PdsFetch } from './fetch.js';
export { paginate, type PageInit, type PagedItem, type PagedOperation } from './paginate.js';
export type {
  CallInit,
  ClientOptions,
  CommonOptions,
  DomainOptions,
  EndpointOptions,
  Transport,
} from './client-types.js';
export { RefusedResponse } from './call/messages.js';
export type { Hooks, RequestEvent, ResponseEvent, RetryEvent } from './call/observe.js';
export type {
  Auth,
  AuthContext,
  Call,
  CallOptions,
  Fetch,
  FetchInit,
  Limits,
  Reply,
  RequestClass,
  RetryOptions,
} from './call/types.js';
export * from './auth/index.js';
export * from './errors/index.js';
export type { components, operations, paths } from '../generated/schema.js';
export type * from '../generated/types.js';
