import { expect, test, vi } from 'vitest';
import type { Operation } from '../../generated/operations.js';
import {
  argumentsOf,
  inputOf,
  operationOf,
  type Wanted,
} from '../../scripts/docs/console/input.js';
import { sampleOf, type SampleCall } from '../../scripts/docs/samples.js';

// The console reads its input from a request of Swagger UI. The document has no operation with
// parameters in the path or the query today, but the page must handle one that is added later.

const responses = { 200: { as: 'json' } } as const;
const getItem: Operation = {
  id: 'getItem',
  method: 'GET',
  path: '/v2/items/{item_id}',
  action: 'GetItem',
  parameters: [
    { name: 'item_id', in: 'path', required: true, check: { type: 'string' } },
    { name: 'limit', in: 'query', check: { type: 'integer' } },
    { name: 'deep', in: 'query', check: { type: 'boolean' } },
    { name: 'field', in: 'query', check: { type: 'array', items: { type: 'string' } } },
    {
      name: 'ids',
      in: 'query',
      explode: false,
      check: { type: 'array', items: { type: 'integer' } },
    },
    { name: 'x-trace', in: 'header', check: { type: 'string' } },
  ],
  responses,
};
const putItem: Operation = {
  ...getItem,
  id: 'putItem',
  method: 'PUT',
  contentType: 'application/json; charset=utf-8',
};
const getNewest: Operation = {
  id: 'getNewest',
  method: 'GET',
  path: '/v2/items/newest',
  action: '',
  responses,
};
const rows = [getItem, putItem, getNewest];

const base = 'https://console.invalid';
const inputFor = (path: string, wanted: Partial<Wanted> = {}, method = 'GET') => {
  const url = base + path;
  const row = operationOf(rows, method, new URL(url).pathname)!;
  return [row.id, argumentsOf(row, inputOf(row, { method, url, ...wanted }, JSON.parse))];
};

test.each<[string, string, Partial<Wanted>, string, [string, unknown[]]]>([
  ['a path', '/v2/items/a%2Fb%20c', {}, 'GET', ['getItem', [{ item_id: 'a/b c' }]]],
  [
    'a path without parameters before one with them',
    '/v2/items/newest',
    {},
    'get',
    ['getNewest', [{}]],
  ],
  [
    'numbers and booleans',
    '/v2/items/1?limit=20&deep=true',
    {},
    'GET',
    ['getItem', [{ item_id: '1', limit: 20, deep: true }]],
  ],
  [
    'texts that are not numbers, which the client refuses',
    '/v2/items/1?limit=x&deep=1',
    {},
    'GET',
    ['getItem', [{ item_id: '1', limit: 'x', deep: '1' }]],
  ],
  [
    'lists',
    '/v2/items/1?field=a&field=b&ids=1,2',
    {},
    'GET',
    ['getItem', [{ item_id: '1', field: ['a', 'b'], ids: [1, 2] }]],
  ],
  [
    'a header',
    '/v2/items/1',
    { headers: { 'X-Trace': 't' } },
    'GET',
    ['getItem', [{ item_id: '1' }, { params: { header: { 'x-trace': 't' } } }]],
  ],
  [
    'a body beside a path',
    '/v2/items/1?limit=2',
    { body: '{"a":1}' },
    'PUT',
    [
      'putItem',
      [{ a: 1 }, { params: { path: { item_id: '1' }, query: { limit: 2 }, header: {} } }],
    ],
  ],
])('%s', (_, path, wanted, method, want) => expect(inputFor(path, wanted, method)).toEqual(want));

test('operationOf gives undefined if no operation has the method and path', () => {
  expect(operationOf(rows, 'POST', '/v2/items/1')).toBeUndefined();
  expect(operationOf(rows, 'GET', '/v2/items/1/more')).toBeUndefined();
});

const call: SampleCall = {
  id: 'putItem',
  method: 'PUT',
  path: '/v2/items/{item_id}',
  service: { url: 'http://127.0.0.1:8080' },
  contentType: 'application/json',
  body: { a: 1 },
  params: {
    path: { item_id: 'a/b' },
    query: { limit: 2, field: ['a', 'b'] },
    header: { 'x-trace': 't' },
  },
  auth: { kind: 'anonymous' },
};
const { contentType: _, body: __, ...withoutBody } = call;

test.each<[string, SampleCall, string]>([
  [
    'a body and parameters',
    call,
    "client.putItem({ a: 1 }, {\n  params: {\n    path: { item_id: 'a/b' },",
  ],
  [
    'only parameters',
    withoutBody,
    "client.putItem({ item_id: 'a/b', limit: 2, field: ['a', 'b'] }, { params: { header: { 'x-trace': 't' } } })",
  ],
  ['no arguments', { ...withoutBody, params: {} }, 'client.putItem()'],
  [
    'no body although the operation has an optional one',
    { ...call, body: undefined, params: { query: { limit: 2 } } },
    'client.putItem(undefined, { params: { query: { limit: 2 } } })',
  ],
])('the code of a call with %s', (_, given, want) => {
  expect(sampleOf('TypeScript', given)).toContain(want);
});

test('the sample with fetch sends path, query, header and body', async () => {
  const sent: Request[] = [];
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    sent.push(new Request(url, init));
    return new Response('{}');
  });
  vi.spyOn(console, 'log').mockImplementation(() => {});
  try {
    const code = sampleOf('fetch', call);
    await new Function(`return (async () => {${code}})()`)();
  } finally {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  }
  const [request] = sent;
  expect(request!.url).toBe('http://127.0.0.1:8080/v2/items/a%2Fb?limit=2&field=a&field=b');
  expect(request!.method).toBe('PUT');
  expect(request!.headers.get('x-trace')).toBe('t');
  expect(await request!.json()).toEqual({ a: 1 });
});
