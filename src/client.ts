import createOpenapiClient, { mergeHeaders, type Client, type Middleware } from 'openapi-fetch';
import { operations, type Operation } from '../generated/operations.js';
import type { paths } from '../generated/schema.js';
import type { Methods } from '../generated/types.js';
import { LightRequest, RefusedResponse, ReplyResponse, responseOf } from './call/messages.js';
import { checkedHeaders, checkInit } from './call/options.js';
import { isJson, serializeBody, type Params } from './call/serialize.js';
import { loaded } from './call/transport.js';
import type { CallInit, ClientOptions, Transport } from './client-types.js';
import { fetchOf, layersOf, loadForeign, settingsOf, type PdsFetch } from './fetch.js';

/**
 * A client: a method for each operation, which gives the data or throws, and openapi-fetch's own
 * (`POST`, `GET`, `use`, ...), which resolve to `{ data, error, response }`.
 *
 * `Paths` may be wider than the document's: `createClient<paths & MyPaths>()`.
 */
export interface PdsClient<Paths extends {} = paths> extends Client<Paths>, Methods<CallInit> {
  /** The fetch underneath: authenticated, repeated and bounded, for other clients to run over. */
  readonly fetch: PdsFetch;
  /** What the client sends with, for bytes that go beside the API. */
  readonly transport: Transport;
}

/**
 * Makes a client for one PDS domain.
 *
 * @throws TypeError that names the option that is missing or wrong
 *
 * @example
 * const client = createClient({ domainId: 'bj1', auth: bearer(token) });
 * const file = await client.completeFile({ drive_id: '1', file_id, upload_id, crc64_hash });
 * @example
 * const { data, error, response } = await client.POST('/v2/file/complete', { body });
 */
export function createClient<Paths extends {} = paths>(options: ClientOptions): PdsClient<Paths> {
  const settings = settingsOf(options);
  const { endpoint, headers: shared, now, random, defaults } = settings;
  const ask = layersOf(settings);
  const fetch = fetchOf(ask, settings);
  const core = createOpenapiClient<Record<string, never>>({ baseUrl: endpoint });
  const request = core.request as unknown as OpenapiRequest;
  let isWatched = false;

  async function call(method: string, path: string, init: Init = {}): Promise<Result> {
    checkInit(init);
    const { signal, timeout, retry, parseAs = 'json', ...rest } = init;
    const limits = { signal, timeout, retry };
    const operation = rows.get(`${method} ${path}`);
    const prepared = operation
      ? await prepare(operation, rest, shared)
      : { ...rest, headers: merged(shared, init.headers) };
    // Middlewares and options that see the Request, or change how it is made, get a standard one.
    const isLight =
      operation &&
      !isWatched &&
      parseAs === 'json' &&
      Object.keys(rest).every((name) => LIGHT_OPTIONS.includes(name));
    const { headers } = prepared as { headers: Record<string, string> };
    const result = await request(method, path, {
      fetch: (sent) => fetch(sent, limits),
      ...prepared,
      // The layers parse JSON, or we do.
      parseAs: parseAs === 'json' ? 'stream' : parseAs,
      ...(isLight && {
        Request: LightRequest,
        headers: undefined,
        fetch: ({ url, body }: LightRequest) =>
          responseOf(ask({ operation, method, path, url, headers, body }, limits), false),
      }),
    });
    const { response } = result;
    if (!isSuccess(response) || parseAs !== 'json') return result;
    if (operation && response instanceof ReplyResponse) return { data: response.data, response };
    const { readResponse } = await loadForeign();
    return { data: await readResponse({ operation, method, path }, response), response };
  }

  async function callFlat(
    operation: Operation,
    input: unknown,
    init: CallInit = {},
  ): Promise<unknown> {
    checkInit(init);
    const { method, path, contentType } = operation;
    const own = contentType
      ? { body: input }
      : { params: (await loadParameters()).splitParams(operation, input, init.params) };
    const { data, error, response } = await call(method, path, { ...init, ...own });
    if (isSuccess(response)) return data;
    if (response instanceof RefusedResponse) throw response.error;
    const { errorOf } = await loadForeign();
    throw errorOf({ operation, method, path }, response, error, now);
  }

  const flat = Object.values<Operation>(operations).map((operation) => [
    operation.id,
    (input?: unknown, init?: CallInit) => callFlat(operation, input, init),
  ]);
  const byMethod = Object.keys(core)
    .filter((name) => name === name.toUpperCase())
    .map((method) => [method, (path: string, init?: Init) => call(method, path, init)]);
  return {
    ...Object.fromEntries(flat),
    ...Object.fromEntries(byMethod),
    request: (method: string, path: string, init?: Init) => call(method.toUpperCase(), path, init),
    use(...middlewares: Middleware[]) {
      core.use(...middlewares);
      isWatched = true;
    },
    eject: core.eject,
    fetch,
    transport: {
      // Parts are sent with standard Requests, which globalFetch does not take.
      fetch: options.fetch ?? ((sent) => globalThis.fetch(sent)),
      now,
      random,
      retry: defaults.retry,
    },
  } as PdsClient<Paths>;
}

const rows = new Map(
  Object.values<Operation>(operations).map((row) => [`${row.method} ${row.path}`, row]),
);

/** With these options alone nobody but the client sees the Request. */
const LIGHT_OPTIONS = ['body', 'headers'];

/** What openapi-fetch is called with, and what we add to it. */
interface Init extends Omit<CallInit, 'headers'> {
  body?: unknown;
  headers?: Parameters<typeof mergeHeaders>[0];
  params?: Params | undefined;
  middleware?: Middleware[];
  parseAs?: string;
  bodySerializer?: (body: unknown) => unknown;
  [option: string]: unknown;
}

interface Result {
  data?: unknown;
  error?: unknown;
  response: Response;
}

type OpenapiRequest = (
  method: string,
  path: string,
  init: Init & { fetch: (request: Request & LightRequest) => Promise<Response> },
) => Promise<Result>;

const isSuccess = (response: Response) => response.ok || response instanceof ReplyResponse;

let parameterCode: typeof import('./call/parameters.js') | undefined; // see loadForeign

const loadParameters = async () => (parameterCode ??= await loaded(import('./call/parameters.js')));

/**
 * Checks a call by the row of its operation, and adds what the document says and openapi-fetch does
 * not know: content type, serialisation of body and query, the operation's own server.
 *
 * @throws TypeError that names the member or the parameter
 */
async function prepare(
  operation: Operation,
  init: Init,
  shared: Readonly<Record<string, string>>,
): Promise<Init> {
  const { contentType, server, responses, parameters } = operation;
  const { params = {}, bodySerializer, ...rest } = init;
  const isForm = contentType && !isJson(contentType);
  const { checkParams, serializeQuery, serializeForm } =
    parameters || isForm ? await loadParameters() : {};
  checkParams?.(operation, params);
  const body = serializeBody(operation, init.body, serializeForm);
  const isJsonAnswer = Object.values(responses).every(({ as }) => as === 'json' || as === 'none');
  const headers = {
    accept: isJsonAnswer ? 'application/json' : '*/*',
    ...(contentType && body !== undefined && { 'content-type': contentType }),
    ...shared,
  };
  const hasOwn = init.headers || params.header;
  return {
    ...(serializeQuery && {
      querySerializer: (query: Record<string, unknown>) => serializeQuery(operation, query),
    }),
    ...rest,
    params,
    ...(server && { baseUrl: server }),
    headers: hasOwn ? Object.fromEntries(merged(headers, init.headers, params.header)) : headers,
    body: bodySerializer ? init.body : body,
    bodySerializer: bodySerializer ?? ((text) => text),
  };
}

const merged = (...headers: (Init['headers'] | Params['header'])[]): Headers =>
  checkedHeaders(() => mergeHeaders(...(headers as Init['headers'][])));
