/**
 * Verifies the assertion of a JWT application: RS256 (RFC 7518, 3.3) over the claims of "Access
 * process for JWT applications" in the PDS user guide.
 * @module
 */
import { parameterError } from './errors.js';

interface Claims {
  sub: string;
}

interface Expected {
  issuer: string;
  audience: string;
  now: Date;
}

export async function verifyAssertion(
  assertion: string,
  publicKey: string,
  { issuer, audience, now }: Expected,
): Promise<Claims> {
  const refuse = (why: string) => parameterError('InvalidParameter', 'assertion', why);
  const [header = '', payload = '', signature = ''] = assertion.split('.');
  const { alg } = parseObject(header, refuse);
  if (alg !== 'RS256') throw refuse('alg must be RS256');
  if (!(await verifyRs256(publicKey, `${header}.${payload}`, signature))) {
    throw refuse('signature does not match');
  }

  const { iss, sub, sub_type, aud, jti, exp, iat, nbf } = parseObject(payload, refuse);
  const seconds = now.getTime() / 1000;
  if (iss !== issuer) throw refuse('iss must be the client_id');
  if (aud !== audience) throw refuse('aud must be the domain_id');
  if (sub_type !== 'user' && sub_type !== 'service') throw refuse('sub_type is not valid');
  if (typeof sub !== 'string' || sub === '') throw refuse('sub is missing');
  if (sub_type === 'service' && sub !== audience) throw refuse('sub must be the domain_id');
  if (typeof jti !== 'string' || jti === '') throw refuse('jti is missing');
  if (typeof exp !== 'number' || exp <= seconds) throw refuse('token is expired');
  for (const from of [iat, nbf]) {
    if (from !== undefined && !(typeof from === 'number' && from <= seconds)) {
      throw refuse('token is used before issued');
    }
  }
  return { sub };
}

async function verifyRs256(pem: string, text: string, signature: string): Promise<boolean> {
  const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
  const der = fromBase64(pem.replace(/-----[^-]+-----|\s/g, ''));
  const key = await crypto.subtle.importKey('spki', der, algorithm, false, ['verify']);
  try {
    const bytes = fromBase64(signature.replaceAll('-', '+').replaceAll('_', '/'));
    return await crypto.subtle.verify(algorithm, key, bytes, new TextEncoder().encode(text));
  } catch {
    return false;
  }
}

function parseObject(
  part: string,
  refuse: (why: string) => Error,
): Readonly<Record<string, unknown>> {
  try {
    const bytes = fromBase64(part.replaceAll('-', '+').replaceAll('_', '/'));
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch {
    // refused below
  }
  throw refuse('not a JSON Web Token');
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
}
