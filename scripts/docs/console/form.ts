/**
 * The form for the service and the credentials. Nothing of it is stored.
 * @module
 */
import { element } from '../browser/element.js';
import type { Settings } from './credentials.js';
import { label } from './labels.js';

const values: Record<string, string> = {
  server: 'inPage',
  auth: 'bearer',
  subjectType: 'service',
  fault: 'none',
};

/** The current values of the form. */
export const settings = (): Settings =>
  new Proxy(values, {
    get: (all, key) => all[key as string] ?? '',
  }) as unknown as Settings;

interface Field {
  readonly key: string;
  readonly text: string;
  readonly options?: readonly (readonly [value: string, text: string])[];
  readonly secret?: boolean;
  readonly long?: boolean;
  readonly placeholder?: string;
  /** Tells whether it is shown. @default always */
  readonly when?: () => boolean;
}

const ofAuth = (auth: string) => () => values['auth'] === auth;

const FIELDS: readonly Field[] = [
  {
    key: 'server',
    text: 'consoleServer',
    options: [
      ['inPage', 'consoleInPage'],
      ['endpoint', 'consoleEndpoint'],
    ],
  },
  {
    key: 'endpoint',
    text: 'consoleEndpointUrl',
    placeholder: 'http://127.0.0.1:8080',
    when: () => values['server'] === 'endpoint',
  },
  {
    key: 'fault',
    text: 'consoleFault',
    options: [
      ['none', 'consoleFaultNone'],
      ['unavailable', 'consoleFault503'],
      ['failedAfter', 'consoleFault500After'],
      ['reset', 'consoleFaultReset'],
    ],
    when: () => values['server'] === 'inPage',
  },
  {
    key: 'auth',
    text: 'consoleAuth',
    options: [
      ['bearer', 'consoleAuthBearer'],
      ['accessKey', 'consoleAuthKey'],
      ['jwtApp', 'consoleAuthJwt'],
      ['none', 'consoleAuthNone'],
    ],
  },
  { key: 'token', text: 'consoleToken', secret: true, when: ofAuth('bearer') },
  { key: 'accessKeyId', text: 'consoleKeyId', when: ofAuth('accessKey') },
  { key: 'accessKeySecret', text: 'consoleKeySecret', secret: true, when: ofAuth('accessKey') },
  { key: 'securityToken', text: 'consoleSecurityToken', secret: true, when: ofAuth('accessKey') },
  { key: 'domainId', text: 'consoleDomainId', when: ofAuth('jwtApp') },
  { key: 'clientId', text: 'consoleClientId', when: ofAuth('jwtApp') },
  {
    key: 'privateKey',
    text: 'consolePrivateKey',
    secret: true,
    long: true,
    when: ofAuth('jwtApp'),
  },
  { key: 'subject', text: 'consoleSubject', when: ofAuth('jwtApp') },
  {
    key: 'subjectType',
    text: 'consoleSubjectType',
    options: [
      ['service', 'service'],
      ['user', 'user'],
    ],
    when: ofAuth('jwtApp'),
  },
  { key: 'shareToken', text: 'consoleShareToken', secret: true },
];

export function settingsForm(): HTMLElement {
  const form = element('form', { id: 'settings', class: 'settings', autocomplete: 'off' });
  form.addEventListener('submit', (event) => event.preventDefault());
  const shown: { row: HTMLElement; when: () => boolean }[] = [];
  const refresh = () => shown.forEach(({ row, when }) => (row.hidden = !when()));
  for (const { key, text, options, secret, long, placeholder, when = () => true } of FIELDS) {
    const id = `setting-${key}`;
    const input = options
      ? element(
          'select',
          { id },
          ...options.map(([value, name]) => element('option', { value }, label(name))),
        )
      : long
        ? element('textarea', { id, rows: '3', spellcheck: 'false', class: 'secret' })
        : element('input', {
            id,
            type: secret ? 'password' : 'text',
            autocomplete: secret ? 'new-password' : 'off',
            spellcheck: 'false',
            ...(placeholder && { placeholder }),
          });
    input.addEventListener('input', () => {
      values[key] = input.value;
      refresh();
    });
    const row = element(
      'div',
      { class: 'field' },
      element('label', { for: id }, label(text)),
      input,
    );
    shown.push({ row, when });
    form.append(row);
  }
  refresh();
  return form;
}

/** Takes the fault back, since it is for one call. */
export function resetFault(): void {
  values['fault'] = 'none';
  const select = document.getElementById('setting-fault');
  if (select instanceof HTMLSelectElement) select.value = 'none';
}
