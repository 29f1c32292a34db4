/**
 * The local PDS of the page.
 * @module
 */
import {
  createLocalPds,
  localAccessKey,
  localToken,
  type LocalPds,
} from '../../../src/local/index.js';

/** The faults that the form offers. */
export const FAULTS = {
  none: undefined,
  unavailable: { effect: 'status', status: 503 },
  failedAfter: { effect: 'status', status: 500, when: 'after' },
  reset: { effect: 'reset', when: 'after' },
} as const;

/** The local PDS, and the JWT application that it knows. */
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
    // A page over plain HTTP has no WebCrypto, and then no JWT application.
  }
  const pds = createLocalPds({ accessKeys: [localAccessKey], tokens: [localToken], apps });
  return { pds, clientId, privateKey };
}

function pem(name: string, key: ArrayBuffer): string {
  const text = btoa(String.fromCharCode(...new Uint8Array(key))).replaceAll(/.{64}/g, '$&\n');
  return `-----BEGIN ${name}-----\n${text.trim()}\n-----END ${name}-----\n`;
}
