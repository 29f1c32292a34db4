/**
 * Verifies the signature of a received request by computing it again.
 * @module
 */
import {
  normalizeHeaders,
  parseUrl,
  signedHeaderNames,
  type SigningRequest,
} from '../signing/canonical.js';
import { bodyMd5, signatureV1, stringToSignV1 } from '../signing/v1.js';
import {
  canonicalRequestV4,
  payloadHash,
  scopeDay,
  signatureV4,
  signingKey,
  stringToSignV4,
} from '../signing/v4.js';

/** The fields of an Authorization header. */
export type ParsedAuthorization =
  | { scheme: 'v1'; accessKeyId: string; signature: string }
  | {
      scheme: 'v4';
      accessKeyId: string;
      /** yyyyMMdd */
      day: string;
      region: string;
      signedHeaders: readonly string[];
      signature: string;
    };

/** What is wrong with a signed request. */
export type SignatureFault =
  /** The Authorization header is absent, or has the form of neither v1 nor v4. */
  | 'authorization'
  | 'access-key-unknown'
  /**
   * The Date (v1) or x-acs-date (v4) header is absent, invalid, or of another day than the scope.
   */
  | 'date'
  /** Content-MD5 (v1) or x-acs-content-sha256 (v4) is not the hash of the body. */
  | 'body'
  /** The list of signed headers does not match the received headers. */
  | 'signed-headers'
  | 'signature';

export type SignatureVerdict =
  | {
      ok: true;
      authorization: ParsedAuthorization;
      accessKeyId: string;
      /** Time that the request states. The caller decides whether it is recent enough. */
      date: Date;
    }
  | {
      ok: false;
      fault: SignatureFault;
      /** The text that should have been signed, if the fault is `signature`. */
      stringToSign?: string;
    };

/**
 * Parses an Authorization header of v1 or v4; `undefined` if it has neither form.
 *
 * @example
 * parseAuthorization('acs testid:c2lnbmF0dXJl')?.accessKeyId; // 'testid'
 */
export function parseAuthorization(value: string): ParsedAuthorization | undefined {
  const v1 = /^acs ([^:\s]+):([A-Za-z0-9+/]+=*)$/.exec(value);
  if (v1) return { scheme: 'v1', accessKeyId: v1[1]!, signature: v1[2]! };
  const v4 =
    /^ACS4-HMAC-SHA256 Credential=([^/,\s]+)\/(\d{8})\/([^/,\s]+)\/pds\/aliyun_v4_request, ?SignedHeaders=([^,\s]*), ?Signature=([0-9a-f]{64})$/.exec(
      value,
    );
  if (!v4) return undefined;
  return {
    scheme: 'v4',
    accessKeyId: v4[1]!,
    day: v4[2]!,
    region: v4[3]!,
    signedHeaders: v4[4]!.split(';'),
    signature: v4[5]!,
  };
}

/**
 * Verifies the signature (v1 or v4) of a received request, and that its body is the signed one.
 *
 * @param request method, absolute URL, all received headers and the received bytes
 * @param lookupSecret gives the secret for an access key id, `undefined` for an unknown id
 *
 * @example
 * const verdict = verifySignature({ method, url, headers, body }, (id) => secrets.get(id));
 * if (!verdict.ok) return new Response(verdict.fault, { status: 403 });
 */
export function verifySignature(
  request: SigningRequest,
  lookupSecret: (accessKeyId: string) => string | undefined,
): SignatureVerdict {
  const verdict = verifySignedHeaders(request, lookupSecret);
  if (!verdict.ok || isSignedBody(request.headers, request.body)) return verdict;
  return { ok: false, fault: 'body' };
}

/**
 * The same as `verifySignature` but without the body, which is read only for an authenticated
 * caller.
 */
export function verifySignedHeaders(
  request: SigningRequest,
  lookupSecret: (accessKeyId: string) => string | undefined,
): SignatureVerdict {
  const headers = normalizeHeaders(request.headers);
  const authorization = parseAuthorization(headers['authorization'] ?? '');
  if (!authorization) return { ok: false, fault: 'authorization' };
  const { accessKeyId, scheme } = authorization;
  const secret = lookupSecret(accessKeyId);
  if (secret === undefined) return { ok: false, fault: 'access-key-unknown' };

  const method = request.method.toUpperCase();
  const url = parseUrl(request.url);
  const sent = headers[scheme === 'v1' ? 'date' : 'x-acs-date'] ?? '';
  const date = new Date(sent);
  if (Number.isNaN(date.getTime())) return { ok: false, fault: 'date' };

  let stringToSign: string;
  let expected: string;
  if (scheme === 'v1') {
    stringToSign = stringToSignV1(method, url, headers);
    expected = signatureV1(secret, stringToSign);
  } else {
    const { day, region, signedHeaders } = authorization;
    const names = signedHeaderNames(headers);
    if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(sent) || scopeDay(sent) !== day) {
      return { ok: false, fault: 'date' };
    }
    if (signedHeaders.join(';') !== names.join(';')) return { ok: false, fault: 'signed-headers' };
    stringToSign = stringToSignV4(canonicalRequestV4(method, url, headers, names));
    expected = signatureV4(signingKey(secret, day, region), stringToSign);
  }
  if (!equalInConstantTime(authorization.signature, expected)) {
    return { ok: false, fault: 'signature', stringToSign };
  }
  return { ok: true, authorization, accessKeyId, date };
}

/**
 * Tells whether a body matches the hash in the signed headers; v1 without Content-MD5 has no hash.
 */
export function isSignedBody(
  received: SigningRequest['headers'],
  body: SigningRequest['body'],
): boolean {
  const headers = normalizeHeaders(received);
  if (parseAuthorization(headers['authorization'] ?? '')?.scheme === 'v4') {
    return headers['x-acs-content-sha256'] === payloadHash(body);
  }
  const given = headers['content-md5'];
  return !given || given === bodyMd5(body ?? '');
}

/** Compares in a time that does not depend on how many characters are equal. */
function equalInConstantTime(a: string, b: string): boolean {
  let difference = a.length ^ b.length;
  for (let i = 0; i < b.length; i++) difference |= (a.charCodeAt(i) || 0) ^ b.charCodeAt(i);
  return difference === 0;
}
