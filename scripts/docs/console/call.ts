/**
 * One call of the console: through the client of pds-fetch, with a record of what went over the
 * wire.
 * @module
 */
import { operations, type Operation } from '../../../generated/operations.js';
import {
  accessKey,
  anonymous,
  bearer,
  createClient,
  jwtApp,
  type Auth,
} from '../../../src/index.js';
import {
  createLocalPds,
  localAccessKey,
  localToken,
  type LocalPds,
} from '../../../src/local/index.js';
import { signV4 } from '../../../src/signing/index.js';
import type { SampleAuth, SampleCall } from '../samples.js';
import type { Input } from './input.js';
import { label } from './labels.js';

/** What the form says; secrets live here and nowhere else. */
export interface Settings {
  readonly server: 'inPage' | 'endpoint';
  readonly endpoint: string;
  readonly auth: 'bearer' | 'accessKey' | 'jwtApp' | 'none';
  readonly token: string;
  readonly accessKeyId: string;
  readonly accessKeySecret: string;
  readonly securityToken: string;
  readonly domainId: string;
  readonly clientId: string;
  readonly privateKey: string;
  readonly subject: string;
  readonly subjectType: 'user' | 'service';
  readonly shareToken: string;
  readonly fault: keyof typeof FAULTS;
}

/** A request that went out, and what came back. */
export interface Exchange {
  readonly method: string;
  readonly url: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string;
  readonly canonicalRequest?: string;
  readonly stringToSign?: string;
  response?: { status: number; headers: readonly (readonly [string, string])[]; body: string };
}

/** A message for the person at the page; nothing of it is a secret. */
export class ConsoleError extends Error {}

export const FAULTS = {
  none: undefined,
  unavailable: { effect: 'status', status: 503 },
  failedAfter: { effect: 'status', status: 500, when: 'after' },
  reset: { effect: 'reset', when: 'after' },
} as const;

/** The local PDS of this page, and the JWT application that it knows. */
export const local: Promise<{ pds: LocalPds; clientId: string; privateKey: string }> = start();

async function start() {
  const clientId = 'localApp';
  let privateKey = '';
  const apps: Record<string, string> = {};
  try {
    const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', modulusLength: 2048 };
    const publicExponent = new Uint8Array([1, 0, 1]);
    const keys = await crypto.subtle.generateKey({ ...algorithm, publicExponent }, true, [
      'sign',
      'verify',
    ]);
    privateKey = pem('PRIVATE KEY', await crypto.subtle.exportKey('pkcs8', keys.privateKey));
    apps[clientId] = pem('PUBLIC KEY', await crypto.subtle.exportKey('spki', keys.publicKey));
  } catch {
    // Without WebCrypto (a page over plain HTTP) there is no JWT application.
  }
  const pds = createLocalPds({ accessKeys: [localAccessKey], tokens: [localToken], apps });
  return { pds, clientId, privateKey };
}

function pem(name: string, key: ArrayBuffer): string {
  const text = btoa(String.fromCharCode(...new Uint8Array(key))).replaceAll(/.{64}/g, '$&\n');
  return `-----BEGIN ${name}-----\n${text.trim()}\n-----END ${name}-----\n`;
}

/** A client of what the form says, which records every exchange. */
export async function clientOf(settings: Settings, record: (exchange: Exchange) => void) {
  const { pds } = await local;
  const inPage = settings.server === 'inPage';
  const endpoint = inPage ? pds.endpoint : endpointOf(settings);
  const send = async (request: Request): Promise<Response> => {
    const exchange = await seen(request, settings, endpoint);
    record(exchange);
    let response: Response;
    try {
      response = inPage ? await pds.fetch(request) : await fetch(request);
    } catch (error) {
      if (inPage) throw new ConsoleError(label('consoleReset'), { cause: error });
      throw new ConsoleError(await whyUnreachable(endpoint), { cause: error });
    }
    const text = await response.clone().text();
    exchange.response = { status: response.status, headers: [...response.headers], body: text };
    return response;
  };
  const { shareToken } = settings;
  return createClient({
    endpoint,
    auth: shareToken ? anonymous() : await authOf(settings),
    fetch: send,
    retry: false,
    ...(shareToken && { headers: { 'x-share-token': shareToken } }),
  });
}

function endpointOf({ endpoint }: Settings): string {
  const url = endpoint.trim().replace(/\/+$/, '');
  const parsed = /^https?:\/\//.test(url) && URL.canParse(url) ? new URL(url) : undefined;
  // A password in a URL would be shown with it.
  if (!parsed || parsed.username || parsed.password) {
    throw new ConsoleError(label('consoleBadEndpoint'));
  }
  return url;
}

async function authOf(settings: Settings): Promise<Auth> {
  const { auth } = settings;
  const inPage = settings.server === 'inPage';
  const given = (key: keyof Settings, text: string, otherwise?: string): string => {
    const value = settings[key].trim();
    if (value) return value;
    // The in-page service needs no credentials of anyone's.
    if (inPage && otherwise) return otherwise;
    throw new ConsoleError(label('consoleMissing', { name: label(text) }));
  };
  switch (auth) {
    case 'none':
      return anonymous();
    case 'bearer':
      return bearer(given('token', 'consoleToken', localToken));
    case 'accessKey': {
      const securityToken = settings.securityToken.trim();
      return accessKey(
        {
          accessKeyId: given('accessKeyId', 'consoleKeyId', localAccessKey.accessKeyId),
          accessKeySecret: given(
            'accessKeySecret',
            'consoleKeySecret',
            localAccessKey.accessKeySecret,
          ),
          ...(securityToken && { securityToken }),
        },
        { signature: 'v4' },
      );
    }
    case 'jwtApp': {
      const { pds, clientId, privateKey } = await local;
      const domainId = given('domainId', 'consoleDomainId', pds.domainId);
      return jwtApp({
        domainId,
        clientId: given('clientId', 'consoleClientId', clientId),
        privateKey: given('privateKey', 'consolePrivateKey', privateKey),
        subject: settings.subject.trim() || domainId,
        subjectType: settings.subjectType,
      });
    }
  }
}

/** How a call as this one is written in code. */
export async function sampleCall(
  row: Operation,
  input: Input,
  settings: Settings,
  service: SampleCall['service'],
): Promise<SampleCall> {
  return {
    id: row.id,
    method: row.method,
    path: row.path,
    service: settings.server === 'inPage' ? service : { url: endpointOf(settings) },
    ...(row.contentType && { contentType: row.contentType }),
    ...input,
    auth: row.anonymous ? { kind: 'anonymous' } : await sampleAuth(settings),
  };
}

async function sampleAuth(settings: Settings): Promise<SampleAuth> {
  if (settings.shareToken) return { kind: 'header', name: 'x-share-token' };
  if (settings.auth === 'accessKey') return { kind: 'accessKeyV4' };
  if (settings.auth === 'none') return { kind: 'anonymous' };
  if (settings.auth === 'bearer') return { kind: 'bearer' };
  const { pds, clientId } = await local;
  const domainId = settings.domainId || pds.domainId;
  return {
    kind: 'jwtApp',
    domainId,
    clientId: settings.clientId || clientId,
    subject: settings.subject || domainId,
    subjectType: settings.subjectType,
  };
}

/** The request as it goes out, with what its signature covers. */
async function seen(request: Request, settings: Settings, endpoint: string): Promise<Exchange> {
  const { method, url } = request;
  const isPart = !url.startsWith(`${endpoint}/`);
  const body = isPart ? '' : await request.clone().text();
  const headers = [...request.headers];
  const shown = {
    method,
    url: isPart ? url.replace(/\?.*/, '?***') : url,
    headers: headers.map(([name, value]) => [name, masked(name, value)] as const),
    body: isSecret(url) ? '***' : body,
  };
  if (!request.headers.get('authorization')?.startsWith('ACS4-')) return shown;
  const { accessKeyId, accessKeySecret, securityToken } = settings;
  const fallback =
    settings.server === 'inPage' ? localAccessKey : { accessKeyId: '', accessKeySecret: '' };
  const signed = signV4(
    {
      method,
      url,
      headers: Object.fromEntries(headers.filter(([name]) => name !== 'authorization')),
      body: body || null,
    },
    {
      accessKeyId: accessKeyId.trim() || fallback.accessKeyId,
      accessKeySecret: accessKeySecret.trim() || fallback.accessKeySecret,
      ...(securityToken.trim() && { securityToken: securityToken.trim() }),
    },
  );
  const hidden = (text: string) =>
    securityToken.trim() ? text.replaceAll(securityToken.trim(), '***') : text;
  return {
    ...shown,
    canonicalRequest: hidden(signed.canonicalRequest),
    stringToSign: signed.stringToSign,
  };
}

const isSecret = (url: string): boolean =>
  Object.values<Operation>(operations).some(
    ({ sensitive, path }) => sensitive && new URL(url).pathname.endsWith(path),
  );

function masked(name: string, value: string): string {
  if (name === 'authorization') return value.replace(/^(Bearer )\S+/i, '$1***');
  return /token/.test(name) ? '***' : value;
}

/** `fetch` tells a page nothing of why: a request whose answer stays unread shows which it was. */
async function whyUnreachable(endpoint: string): Promise<string> {
  try {
    await fetch(endpoint, {
      mode: 'no-cors',
      credentials: 'omit',
      signal: AbortSignal.timeout(5000),
    });
    // A page of a file has the origin "null", which nothing should allow.
    const isFile = location.protocol === 'file:';
    return label(isFile ? 'consoleCorsFile' : 'consoleCors', { endpoint, origin: location.origin });
  } catch {
    return label('consoleDown', { endpoint });
  }
}
