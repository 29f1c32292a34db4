import fc from 'fast-check';
import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import {
  accessKey,
  bearer,
  createClient,
  PdsError,
  type Auth,
  type Fetch,
} from '../../src/index.js';

const body = { drive_id: '1', file_id: 'f', upload_id: 'u' };

// A hostile or careless server sends the secret back in every part of an answer.
const echoes: ((secret: string, request: Request) => Promise<Response> | Response)[] = [
  (secret) =>
    Response.json({ code: `Bad.${ascii(secret)}`, message: `no: ${secret}` }, { status: 400 }),
  (secret) => new Response(`<html>${secret}</html>`, { status: 502 }),
  (secret) => new Response(`{"file_id": ${JSON.stringify(secret)}`),
  (secret) =>
    new Response('', {
      status: 403,
      headers: {
        'x-ca-error-message': `denied for ${encodeURIComponent(secret)}`,
        'x-echo': encodeURIComponent(secret),
      },
    }),
  (secret) =>
    new Response(null, {
      status: 302,
      headers: { location: `https://elsewhere.example/?token=${encodeURIComponent(secret)}` },
    }),
  (secret, request) => {
    throw Object.assign(new TypeError(`failed with ${secret}`), {
      request,
      config: { headers: { authorization: `Bearer ${secret}` } },
      cause: Object.assign(new Error(secret), { code: 'ECONNRESET' }),
    });
  },
  (secret) => Promise.reject(`a text with ${secret}`),
  (secret) => Promise.reject({ secret }),
];

const ascii = (text: string) => text.replace(/[^\x21-\x7e]/g, '');

const auths: ((secret: string) => Auth)[] = [
  (secret) => bearer(secret),
  (secret) => bearer(async () => ({ token: secret, expiresAt: new Date(Date.now() + 3_600_000) })),
  (secret) => accessKey({ accessKeyId: 'id', accessKeySecret: secret }),
  (secret) => accessKey({ accessKeyId: 'id', accessKeySecret: 'other', securityToken: secret }),
  (secret) => accessKey({ accessKeyId: 'id', accessKeySecret: secret }, { signature: 'v4' }),
];

test('a secret appears nowhere in an error: message, members, JSON, inspect, causes, hooks', async () => {
  await fc.assert(
    fc.asyncProperty(
      // The characters that a header may contain.
      fc.string({
        unit: fc.integer({ min: 0x21, max: 0x7e }).map((c) => String.fromCharCode(c)),
        minLength: 8,
        maxLength: 60,
      }),
      fc.constantFrom(...echoes),
      fc.constantFrom(...auths),
      async (secret, echo, auth) => {
        const seen: unknown[] = [];
        const fetch: Fetch = async (request) => echo(secret, request);
        const client = createClient({
          domainId: 'bj1',
          auth: auth(secret),
          fetch,
          retry: { minDelay: 0, attempts: 2 },
          onRequest: (event) => seen.push(event),
          onResponse: (event) => seen.push(event),
          onRetry: (event) => seen.push(event),
        });
        const error = await client.getFile(body).catch((failure: unknown) => failure);
        expect(error).toBeInstanceOf(PdsError);
        const shown = texts([error, ...seen]);
        for (const form of [
          secret,
          JSON.stringify(secret).slice(1, -1),
          encodeURIComponent(secret),
        ]) {
          expect(shown).not.toContain(form);
        }
      },
    ),
    { seed: 20261123, numRuns: 400 },
  );
});

test('a letter that equals an ASCII letter in another case is masked percent-encoded too', async () => {
  const accessKeySecret = 'long\u017f-kelvin\u212a'; // ſ and the Kelvin sign fold to s and k
  const client = createClient({
    domainId: 'bj1',
    auth: accessKey({ accessKeyId: 'id', accessKeySecret }),
    fetch: async () =>
      Response.json({ message: encodeURIComponent(accessKeySecret) }, { status: 400 }),
  });
  const error = await client.getFile(body).catch((failure: unknown) => failure);
  expect((error as Error).message).toContain('400, ***');
});

test('an error of fetch that carries the request is redacted too', async () => {
  const token = 'a-token-that-leaks';
  const client = createClient({
    domainId: 'bj1',
    auth: bearer(token),
    fetch: async (request) => {
      throw Object.assign(new Error('no'), { request });
    },
  });
  const error = await client.completeFile(body).catch((failure: unknown) => failure);
  expect(texts([error])).not.toContain(token);
  expect(((error as Error).cause as Error).message).toBe('no');
});

test('the query of a URL is redacted, its path is not', async () => {
  const url = 'https://oss.example/a/b?Expires=1&Signature=abc%2F';
  const client = createClient({
    domainId: 'bj1',
    auth: bearer('token-1'),
    fetch: async () => new Response(`see ${url}!`, { status: 400 }),
  });
  const error = await client.completeFile(body).catch((failure: unknown) => failure);
  expect((error as Error).message).toContain('see https://oss.example/a/b?***');
  expect(texts([error])).not.toContain('Signature');
});

function texts(values: unknown[]): string {
  const parts = values.flatMap((value) => [
    inspect(value, { depth: Infinity, showHidden: true }),
    JSON.stringify(value),
    ...causes(value).flatMap((cause) => [
      String(cause),
      inspect(cause, { depth: Infinity, showHidden: true }),
    ]),
  ]);
  return parts.join('\n');
}

function causes(value: unknown): unknown[] {
  const chain: unknown[] = [];
  const error = (value as { error?: unknown } | undefined)?.error ?? value;
  for (let at = error; at instanceof Error && chain.length < 20; at = at.cause) chain.push(at);
  return chain;
}
