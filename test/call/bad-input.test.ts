import { describe, expect, test } from 'vitest';
import {
  accessKey,
  bearer,
  createClient,
  paginate,
  PdsCredentialsError,
  type CallInit,
  type ClientOptions,
} from '../../src/index.js';

const body = { drive_id: '1', file_id: 'f', upload_id: 'u' };
const never = async (): Promise<Response> => {
  throw new Error('nothing may be sent');
};
const good: ClientOptions = { domainId: 'bj1', auth: bearer('t'), fetch: never };

describe('options', () => {
  test.each<[string, Record<string, unknown>, RegExp]>([
    [
      'no domainId',
      { domainId: undefined },
      /^domainId must be .* goes into endpoint\), got undefined$/,
    ],
    ['an empty domainId', { domainId: '' }, /domainId must be .* got an empty string/],
    ['a host as domainId', { domainId: 'bj1.api.aliyunpds.com' }, /domainId/],
    ['an endpoint that is not a URL', { domainId: undefined, endpoint: 'bj1' }, /endpoint must be/],
    ['an empty endpoint', { domainId: undefined, endpoint: '' }, /endpoint/],
    ['an endpoint of another protocol', { domainId: undefined, endpoint: 'ftp://a' }, /endpoint/],
    ...['http://u:p@a', 'http://:p@a', 'http://a?b=c', 'http://a/?', 'http://a/#'].map(
      (endpoint): [string, Record<string, unknown>, RegExp] => [
        `${endpoint} as endpoint`,
        { domainId: undefined, endpoint },
        /^endpoint must be .* without credentials, query and fragment, got a string$/,
      ],
    ),
    ['domainId and endpoint', { endpoint: 'http://a' }, /either domainId or endpoint, not both/],
    ['a URL as domainId', { domainId: 'https://a' }, /domainId .*a host or URL goes into endpoint/],
    ['an unknown network', { network: 'lan' }, /network must be 'public' or 'vpc', got "lan"/],
    [
      'an unknown network beside endpoint',
      { domainId: undefined, endpoint: 'http://a', network: 'lan' },
      /network must be 'public' or 'vpc', got "lan"/,
    ],
    ['no auth', { auth: undefined }, /auth must be what bearer\(\).* gives, got undefined/],
    ['a token as auth', { auth: 't' }, /auth must be .* a token goes into bearer\(token\)/],
    [
      'an auth that was not awaited',
      { auth: Promise.resolve(bearer('t')) },
      /auth .*await it first/,
    ],
    ['a fetch that is not a function', { fetch: 'x' }, /fetch must be a function/],
    ['a negative timeout', { timeout: -1 }, /timeout must be a positive number/],
    ['a timeout that is not a number', { timeout: NaN }, /timeout .* got NaN/],
    ['a timeout of 0', { timeout: 0 }, /timeout .* got 0/],
    ['no attempts', { retry: { attempts: 0 } }, /retry\.attempts must be an integer/],
    ['negative attempts', { retry: { attempts: -2 } }, /retry\.attempts/],
    ['half an attempt', { retry: { attempts: 1.5 } }, /retry\.attempts/],
    ['attempts that are not a number', { retry: { attempts: NaN } }, /retry\.attempts .* got NaN/],
    ['a negative delay', { retry: { minDelay: -1 } }, /retry\.minDelay/],
    ['a retry that is not an object', { retry: 3 }, /retry must be false or an object/],
    ['a header that HTTP forbids', { headers: { a: 'b\nc' } }, /headers must be/],
    ...['now', 'random', 'nonce', 'onRequest', 'onResponse', 'onRetry'].map(
      (name): [string, Record<string, unknown>, RegExp] => [
        `${name} that is not a function`,
        { [name]: 5 },
        new RegExp(`^${name} must be a function, got 5$`),
      ],
    ),
    [
      'an endpoint that is a symbol',
      { domainId: undefined, endpoint: Symbol('x') },
      /^endpoint must be .*, got a symbol$/,
    ],
  ])('%s', (_name, options, message) => {
    expect(() => createClient({ ...good, ...options } as ClientOptions)).toThrow(TypeError);
    expect(() => createClient({ ...good, ...options } as ClientOptions)).toThrow(message);
  });

  test.each<[string, unknown, RegExp]>([
    ['undefined', undefined, /^options must be an object with .*, got undefined$/],
    ['a promise of options', Promise.resolve(good), /^options must be .*await it first/],
    ['a text', 'bj1', /^options must be .*, got a string$/],
  ])('%s instead of options', (_name, options, message) => {
    expect(() => createClient(options as ClientOptions)).toThrow(TypeError);
    expect(() => createClient(options as ClientOptions)).toThrow(message);
  });

  test('the error does not quote a header that HTTP forbids, because it may be a secret', () => {
    expect(() =>
      createClient({ ...good, headers: { authorization: 'Bearer secret\n' + 'x' } }),
    ).toThrow(/^(?!.*secret)/s);
  });
});

describe('a body', () => {
  test.each<[string, unknown, string]>([
    ['no body', undefined, 'completeFile must be an object, got undefined'],
    ['null', null, 'completeFile must be an object, got null'],
    ['a list', [], 'completeFile must be an object, got an array'],
    [
      'a promise',
      Promise.resolve(body),
      'completeFile must be an object, got a Promise (await it first)',
    ],
    ['without upload_id', { drive_id: '1', file_id: 'f' }, 'completeFile: upload_id is required'],
    ['without file_id', { drive_id: '1', upload_id: 'u' }, 'completeFile: file_id is required'],
    ['an empty file_id', { ...body, file_id: '' }, 'completeFile: file_id is required'],
    [
      'without drive_id and share_id',
      { file_id: 'f', upload_id: 'u' },
      'completeFile: drive_id or share_id is required',
    ],
    [
      'a number as drive_id',
      { ...body, drive_id: 1 },
      'completeFile: drive_id must be a string, got a number',
    ],
    [
      'null as drive_id',
      { ...body, drive_id: null },
      'completeFile: drive_id or share_id is required',
    ],
    [
      'a number as crc64_hash',
      { ...body, crc64_hash: 1 },
      'completeFile: crc64_hash must be a string, got a number',
    ],
    [
      'a bigint as crc64_hash',
      { ...body, crc64_hash: 1n },
      'completeFile: crc64_hash must be a string, got a bigint',
    ],
    ...[
      '',
      '-1',
      '0x1f',
      '1.5',
      '00',
      ' 1',
      '18446744073709551616',
      '99999999999999999999',
      'abc',
    ].map((hash): [string, unknown, string] => [
      `${JSON.stringify(hash)} as crc64_hash`,
      { ...body, crc64_hash: hash },
      'completeFile: crc64_hash must be an unsigned 64-bit number in decimal as a string, such as "11051210869376104954"',
    ]),
    ...[
      ['crc64hash', 'crc64_hash'],
      ['crc64Hash', 'crc64_hash'],
      ['crc64_hahs', 'crc64_hash'],
      ['crc4_hash', 'crc64_hash'],
      ['part_info_lists', 'part_info_list'],
    ].map(([given, meant]): [string, unknown, string] => [
      `the misspelt ${given}`,
      { ...body, [given!]: '1' },
      `completeFile: ${given} is not known: did you mean ${meant}?`,
    ]),
    [
      'a part without its number',
      { ...body, part_info_list: [{ part_number: 1 }, {}] },
      'completeFile: part_info_list[1].part_number is required',
    ],
  ])('%s', async (_name, bad, message) => {
    const client = createClient(good);
    for (const call of [
      client.completeFile(bad as never),
      client.POST('/v2/file/complete', { body: bad as never }),
    ]) {
      await expect(call).rejects.toThrow(TypeError);
      await expect(call).rejects.toThrow(message);
    }
  });

  test.each(['0', '1', '18446744073709551615'])('%s is a crc64_hash', async (crc64_hash) => {
    const fetch = async () => Response.json({ file_id: 'f' });
    await createClient({ ...good, fetch }).completeFile({ ...body, crc64_hash });
  });

  test.each<[CallInit, RegExp]>([
    [{ timeout: -1 }, /timeout/],
    [{ retry: { attempts: NaN } }, /retry\.attempts/],
    [{ headers: { 'a b': 'c' } }, /headers/],
  ])('%j for one call', async (init, message) => {
    await expect(createClient(good).completeFile(body, init)).rejects.toThrow(message);
  });
});

describe('the options of one call', () => {
  test.each<[string, unknown, RegExp]>([
    ['null', null, /^init must be an object, got null$/],
    ['a text', 'x', /^init must be an object, got a string$/],
    ['a function', () => {}, /^init must be an object, got a function$/],
  ])('%s, whichever way the call is written', async (_name, init, message) => {
    const client = createClient(good);
    for (const call of [
      () => client.completeFile(body, init as never),
      () => client.POST('/v2/file/complete', init as never),
      () => client.fetch('https://bj1.api.aliyunpds.com/v2/x', init as never),
      () => paginate(client, 'listMyDrives', {}, init as never).next(),
    ]) {
      await expect(call()).rejects.toThrow(TypeError);
      await expect(call()).rejects.toThrow(message);
    }
  });

  test.each([undefined, null, 5])('%s in place of a Request', async (input) => {
    const call = createClient(good).fetch(input as never);
    await expect(call).rejects.toThrow(/^input must be a Request or a URL, got /);
  });
});

describe('a provider', () => {
  const cause = new Error('the vault is closed');
  test.each<[string, ClientOptions['auth'], RegExp]>([
    ['rejects', bearer(() => Promise.reject(cause)), /the vault is closed/],
    [
      'throws',
      bearer(() => {
        throw cause;
      }),
      /the vault is closed/,
    ],
    ['gives nothing', bearer(async () => undefined as unknown as string), /token/],
    ['gives an empty token', bearer(async () => ''), /token/],
    ['gives no credentials', accessKey(async () => undefined as never), /accessKeyId|credentials/],
    [
      'gives an empty secret',
      accessKey(async () => ({ accessKeyId: 'a', accessKeySecret: '' })),
      /accessKeySecret/,
    ],
    ['hangs', bearer(() => new Promise<string>(() => {})), /100 ms/],
    [
      'is an Auth and throws',
      {
        authenticate: () => {
          throw cause;
        },
      },
      /the vault is closed/,
    ],
    ['gives a header that HTTP forbids', bearer(async () => 'a\nb'), /./],
    [
      'is an Auth and gives nothing',
      { authenticate: async () => undefined as never },
      /headers must be what HTTP allows/,
    ],
    [
      'is an Auth and gives a secret that HTTP forbids, which is not quoted',
      { authenticate: async () => ({ authorization: 'Bearer se\ncret' }) as never },
      /^(?!.*se.cret).*headers must be/s,
    ],
  ])('that %s: one PdsCredentialsError, and nothing is sent', async (_name, auth, message) => {
    const call = createClient({ ...good, auth, timeout: 100 }).completeFile(body);
    await expect(call).rejects.toThrow(PdsCredentialsError);
    await expect(call).rejects.toMatchObject({ outcome: 'not-sent', attempts: [] });
    await expect(call).rejects.toThrow(message);
  });

  test('the error of the provider is the cause', async () => {
    const call = createClient({ ...good, auth: bearer(() => Promise.reject(cause)) }).completeFile(
      body,
    );
    await expect(call).rejects.toHaveProperty('cause', cause);
  });
});
