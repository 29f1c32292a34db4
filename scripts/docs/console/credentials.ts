/**
 * The values of the form, and the credentials that they mean.
 * @module
 */
import {
  accessKey,
  anonymous,
  bearer,
  jwtApp,
  type AccessKey,
  type Auth,
} from '../../../src/index.js';
import { localAccessKey, localToken } from '../../../src/local/index.js';
import type { SampleAuth } from '../samples.js';
import { label } from './labels.js';
import { local, type FAULTS } from './local-pds.js';

/** The values of the form. Secrets are kept here and nowhere else. */
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

/** An error for the person at the page. Its message contains no secret. */
export class ConsoleError extends Error {}

/** The endpoint of the form without slashes at its end. */
export function endpointOf({ endpoint }: Settings): string {
  const url = endpoint.trim().replace(/\/+$/, '');
  const parsed = /^https?:\/\//.test(url) && URL.canParse(url) ? new URL(url) : undefined;
  // A password in a URL would be shown with it.
  if (!parsed || parsed.username || parsed.password) {
    throw new ConsoleError(label('consoleBadEndpoint'));
  }
  return url;
}

/**
 * A value of the form. An empty one has a default where the call goes to the local PDS, which accepts
 * its own credentials.
 *
 * @throws ConsoleError if it is empty and has no default
 */
function given(settings: Settings, key: keyof Settings, name: string, localValue?: string): string {
  const value = settings[key].trim() || (settings.server === 'inPage' ? localValue : '');
  if (!value) throw new ConsoleError(label('consoleMissing', { name: label(name) }));
  return value;
}

/** The access key of the form. */
export function accessKeyOf(settings: Settings): AccessKey {
  const securityToken = settings.securityToken.trim();
  const { accessKeyId, accessKeySecret } = localAccessKey;
  return {
    accessKeyId: given(settings, 'accessKeyId', 'consoleKeyId', accessKeyId),
    accessKeySecret: given(settings, 'accessKeySecret', 'consoleKeySecret', accessKeySecret),
    ...(securityToken && { securityToken }),
  };
}

/** The authentication of the form; a share token replaces it, which the caller sends as a header. */
export async function authOf(settings: Settings): Promise<Auth> {
  if (settings.shareToken) return anonymous();
  switch (settings.auth) {
    case 'none':
      return anonymous();
    case 'bearer':
      return bearer(given(settings, 'token', 'consoleToken', localToken));
    case 'accessKey':
      return accessKey(accessKeyOf(settings), { signature: 'v4' });
    case 'jwtApp': {
      const { pds, clientId, privateKey } = await local;
      const domainId = given(settings, 'domainId', 'consoleDomainId', pds.domainId);
      return jwtApp({
        domainId,
        clientId: given(settings, 'clientId', 'consoleClientId', clientId),
        privateKey: given(settings, 'privateKey', 'consolePrivateKey', privateKey),
        subject: settings.subject.trim() || domainId,
        subjectType: settings.subjectType,
      });
    }
  }
}

/** The same authentication, for the code of the call. */
export async function sampleAuth(settings: Settings): Promise<SampleAuth> {
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
