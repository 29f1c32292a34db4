import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FaultEffect, FaultRule } from '../../src/local/index.js';
import { startListeningPds, startPds, testToken, type TestPds } from '../support/pds.js';
import { bytes, create, get, parts, put, upload } from './api.js';

const folder = { type: 'folder', name: 'd' };

/** What a caller of fetch gets: the answer, or the name of the error. */
async function see({ endpoint, fetch }: TestPds, signal?: AbortSignal): Promise<unknown> {
  const request = new Request(`${endpoint}/v2/file/create`, {
    method: 'POST',
    headers: { authorization: `Bearer ${testToken}`, 'content-type': 'application/json' },
    body: JSON.stringify({ drive_id: '1', parent_file_id: 'root', ...folder }),
    redirect: 'manual',
    ...(signal ? { signal } : {}),
  });
  let response: Response;
  try {
    response = await fetch(request);
  } catch (error) {
    return { rejected: (error as Error).name };
  }
  const { status, headers } = response;
  try {
    return { status, headers: Object.fromEntries(headers), text: await response.text() };
  } catch (error) {
    return { status, broke: (error as Error).name };
  }
}

const created = expect.stringMatching(/^\{.*"file_id":"[0-9a-f]{40}".*\}$/);
const json = { 'content-type': 'application/json; charset=utf-8' };

describe.each([
  ['in-process', async (rule: FaultRule) => startPds({ faults: [rule] })],
  ['over HTTP', (rule: FaultRule) => startListeningPds({ faults: [rule] })],
])('%s', (_, start) => {
  test.each<[string, FaultEffect, unknown]>([
    [
      'a status',
      { effect: 'status', status: 429, headers: { 'retry-after': '7' } },
      {
        status: 429,
        text: '{"code":"TooManyRequests","message":"injected"}',
        headers: { ...json, 'retry-after': '7' },
      },
    ],
    [
      'a status with a body',
      { effect: 'status', status: 418, body: 'tea', headers: { 'content-type': 'text/plain' } },
      { status: 418, text: 'tea', headers: { 'content-type': 'text/plain' } },
    ],
    ['a status without a body', { effect: 'status', status: 204 }, { status: 204, text: '' }],
    [
      'the gateway',
      { effect: 'gateway' },
      {
        status: 504,
        text: '',
        headers: { 'x-ca-error-code': 'D504TO', 'x-ca-error-message': 'timeout' },
      },
    ],
    ['a web page', { effect: 'html' }, { status: 502, text: expect.stringContaining('<h1>') }],
    ['broken JSON', { effect: 'broken-json' }, { status: 200, text: '{"file_id": "5d79' }],
    ['an empty body', { effect: 'empty' }, { status: 200, text: '' }],
    [
      'a redirect',
      { effect: 'redirect', location: 'http://127.0.0.1:1/' },
      { status: 302, headers: { location: 'http://127.0.0.1:1/' } },
    ],
    [
      'a huge body',
      { effect: 'huge', bytes: 300_000 },
      { status: 200, text: expect.objectContaining({ length: 300_000 }) },
    ],
    ['a reset', { effect: 'reset' }, { rejected: 'TypeError' }],
    ['a reset in the body', { effect: 'reset-body' }, { status: 200, broke: 'TypeError' }],
    ['a length too long', { effect: 'wrong-length', by: 5 }, { status: 200, broke: 'TypeError' }],
  ])('%s', async (_, effect, seen) => {
    const before = await start({ when: 'before', nth: 1, ...effect });
    expect(await see(before)).toMatchObject(seen as object);
    expect(before.pds.log[0]).toMatchObject({ operation: 'createFile', tookEffect: false });
    expect([...(await before.pds.store.items())]).toHaveLength(0);

    const after = await start({ when: 'after', nth: 1, ...effect });
    const answer = await see(after);
    // After the work, the status is that of createFile unless the fault sets one.
    const { status, ...rest } = seen as { status?: number };
    expect(answer).toMatchObject(rest);
    if ('status' in effect) expect(answer).toMatchObject({ status });
    expect(after.pds.log[0]).toMatchObject({ status: 201, tookEffect: true, fault: effect });
    expect([...(await after.pds.store.items())]).toHaveLength(1);

    expect(await see(after)).toMatchObject({ status: 201, text: created });
  });

  test('a truncated answer', async () => {
    const t = await start({ when: 'after', effect: 'truncated-json' });
    const { text } = (await see(t)) as { text: string };
    expect(text).toMatch(/^\{"domain_id"/);
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
  });

  test('a Content-Length that is too short truncates the answer', async () => {
    const t = await start({ when: 'after', effect: 'wrong-length', by: -5 });
    const seen = (await see(t)) as { text?: string; broke?: string };
    // Node's client may also report the bytes that follow as an error.
    if (seen.broke === undefined) expect(() => JSON.parse(seen.text!)).toThrow(SyntaxError);
  });

  test.each<[string, FaultEffect, object]>([
    ['no answer', { effect: 'hang' }, { rejected: 'TimeoutError' }],
    ['a body that stalls', { effect: 'stall', bytes: 3 }, { status: 201, broke: 'TimeoutError' }],
    ['a late answer', { effect: 'slow', ms: 60_000 }, { rejected: 'TimeoutError' }],
  ])('%s ends with the signal', async (_, effect, seen) => {
    const t = await start({ when: 'after', ...effect });
    expect(await see(t, AbortSignal.timeout(100))).toMatchObject(seen);
    expect(t.pds.log[0]).toMatchObject({ tookEffect: true });
  });

  test('a slow answer arrives after its delay', async () => {
    const t = await start({ effect: 'slow', ms: 50 });
    const started = performance.now();
    expect(await see(t)).toMatchObject({ status: 201 });
    expect(performance.now() - started).toBeGreaterThan(45);
  });

  test.each([
    [{ effect: 'expire-token' }, 'TokenExpired'],
    [{ effect: 'revoke-token' }, 'AccessTokenInvalid'],
  ] as const)('%o', async (effect, code) => {
    const t = await start({ nth: 2, ...effect });
    expect(await see(t)).toMatchObject({ status: 201 });
    const refused = { status: 401, text: expect.stringContaining(code) };
    expect(await see(t)).toMatchObject(refused);
    expect(await see(t)).toMatchObject(refused);
  });

  test('a clock fault changes the Date of one answer', async () => {
    const t = await start({ effect: 'clock', ms: -3_600_000, times: 1 });
    const at = async () => {
      const { headers } = (await see(t)) as { headers: Record<string, string> };
      return Math.round((Date.now() - Date.parse(headers['date']!)) / 60_000);
    };
    expect([await at(), await at()]).toEqual([60, 0]);
  });
});

test('over HTTP close() ends a request that hangs', async () => {
  const t = await startListeningPds({ faults: [{ effect: 'hang' }] });
  const seen = see(t);
  await expect.poll(() => t.pds.log.length, { timeout: 10_000 }).toBe(1);
  await t.close();
  expect(await seen).toEqual({ rejected: 'TypeError' });
});

test('a fault can also apply to the PUT of a part', async () => {
  const t = startPds({ faults: [{ on: 'putPart', nth: 1, when: 'after', effect: 'reset' }] });
  const { body, ...answered } = await create(t, {});
  const url = parts({ body, ...answered })[0]!.upload_url;
  await expect(put(t, url, bytes('x'))).rejects.toThrow(TypeError);
  expect((await put(t, url, bytes('x'))).status).toBe(409);
});

describe('rules', () => {
  const faulty = async (rules: FaultRule[], requests: number) => {
    const t = startPds({ faults: rules });
    for (let i = 0; i < requests; i++) await get(t, 'x').catch(() => {});
    return t.pds.log.flatMap(({ fault }, index) => (fault ? [index + 1] : []));
  };
  const reset = { effect: 'reset' } as const;

  test.each<[Omit<FaultRule, 'effect'>, number[]]>([
    [{}, [1, 2, 3, 4, 5, 6]],
    [{ on: 'getFile', times: 2 }, [1, 2]],
    [{ on: ['putPart', 'getFile'], nth: 3 }, [3]],
    [{ nth: [2, 5] }, [2, 5]],
    [{ every: 3 }, [3, 6]],
    [{ every: 2, times: 2 }, [2, 4]],
    [{ on: 'completeFile' }, []],
    [{ probability: 0 }, []],
    [{ probability: 1 }, [1, 2, 3, 4, 5, 6]],
  ])('%o applies to the requests %o', async (schedule, expected) => {
    expect(await faulty([{ ...schedule, ...reset }], 6)).toEqual(expected);
  });

  test('of two rules that are due, the first one applies, and both count the request', async () => {
    const rules: FaultRule[] = [
      { nth: 1, ...reset },
      { nth: [1, 2], ...reset },
    ];
    expect(await faulty(rules, 3)).toEqual([1, 2]);
  });

  test('the same seed gives the same choice, with about the given probability', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.constantFrom(0.2, 0.5, 0.8), async (seed, probability) => {
        const rule = { probability, seed, ...reset };
        const [one, two] = [await faulty([{ ...rule }], 200), await faulty([{ ...rule }], 200)];
        expect(one).toEqual(two);
        expect(Math.abs(one.length / 200 - probability)).toBeLessThan(0.2);
      }),
      { seed: 4, numRuns: 10 },
    );
  });

  test('can be added and removed while the local PDS runs', async () => {
    const t = startPds();
    t.pds.faults.push({ effect: 'reset' });
    await expect(create(t, folder)).rejects.toThrow('fetch failed');
    t.pds.faults.length = 0;
    expect((await create(t, folder)).status).toBe(201);
    expect(() => t.pds.faults.push({ effect: 'unheard-of' as never })).toThrow(/effect of a fault/);
    expect(t.pds.faults).toHaveLength(0);
    expect((await create(t, folder)).status).toBe(201);
  });
});

test('the log says which requests took effect, and can be limited', async () => {
  const seen: string[] = [];
  const t = startPds({ logLimit: 4, onLog: ({ operation }) => seen.push(operation) });
  const { body, headers } = await upload(t, [bytes('x')]);
  expect(t.pds.log).toMatchObject([
    { operation: 'createFile', status: 201, tookEffect: true, fileId: body['file_id'] },
    { operation: 'putPart', status: 200, tookEffect: true, partNumber: 1 },
    {
      operation: 'completeFile',
      status: 200,
      tookEffect: true,
      fileId: body['file_id'],
      requestId: headers.get('x-ca-request-id'),
    },
  ]);
  await get(t, 'x');
  await get(t, 'x');
  expect(t.pds.log).toHaveLength(3);
  expect(seen).toEqual(['createFile', 'putPart', 'completeFile', 'getFile', 'getFile']);
});

describe('a rule with a mistake is refused when it is added', () => {
  test.each<[unknown, RegExp]>([
    [
      { on: 'completFile', effect: 'reset' },
      /^on of a fault rule must be one or several of .*got 'completFile'$/,
    ],
    [{ on: ['getFile', 'putParts'], effect: 'reset' }, /got 'putParts'$/],
    [{ on: '', effect: 'reset' }, /^on of/],
    [{ on: '__proto__', effect: 'reset' }, /^on of/],
    [{ on: 5, effect: 'reset' }, /^on of/],
    [{ effect: 'resett' }, /^effect of a fault rule must be 'status' or .*, got "resett"$/],
    [{ on: 'getFile' }, /^effect of a fault rule .* got undefined$/],
    [
      { effect: 'reset', nht: 2 },
      /^an option of a fault rule with effect 'reset' must be one of effect, .*, got 'nht'$/,
    ],
    [{ effect: 'reset', ms: 2 }, /^an option of .*, got 'ms'$/],
    [{ effect: 'status', status: 500, header: {} }, /^an option of .*, got 'header'$/],
    [{ effect: 'reset', toString: 1 }, /^an option of .*, got 'toString'$/],
    [{ effect: 'status' }, /^status of a fault rule with effect 'status' must be 200 to 599/],
    [{ effect: 'redirect' }, /^location of a fault rule with effect 'redirect' must be a text/],
    [{ effect: 'slow' }, /^ms of/],
    [{ effect: 'slow', ms: '5' }, /^ms of a fault rule must be a number of milliseconds, got '5'$/],
    [{ effect: 'slow', ms: -5 }, /^ms of/],
    [{ effect: 'huge' }, /^bytes of/],
    [{ effect: 'huge', bytes: 1.5 }, /^bytes of/],
    [{ effect: 'wrong-length' }, /^by of/],
    [{ effect: 'flip-bit', at: -1 }, /^at of/],
    [{ effect: 'status', status: 500, headers: { a: 1 } }, /^headers of/],
    [{ effect: 'reset', when: 'later' }, /^when of a fault rule must be 'before' or 'after'/],
    [{ effect: 'reset', nth: [1, 0] }, /^nth of/],
    [{ effect: 'reset', every: 0 }, /^every of/],
    [{ effect: 'reset', times: 1.5 }, /^times of/],
    [{ effect: 'reset', probability: 2 }, /^probability of/],
    [{ effect: 'reset', seed: 'x' }, /^seed of/],
    [null, /^a fault rule must be an object, got null$/],
    ['reset', /^a fault rule must be an object/],
  ])('%o', (rule, message) => {
    const wrong = rule as FaultRule;
    expect(() => startPds({ faults: [wrong] })).toThrow(message);
    const { pds } = startPds({ faults: [{ effect: 'reset' }] });
    expect(() => pds.faults.push(wrong)).toThrow(message);
    expect(() => pds.faults.unshift(wrong)).toThrow(message);
    expect(() => pds.faults.splice(0, 1, wrong)).toThrow(message);
    expect(() => (pds.faults[0] = wrong)).toThrow(message);
    expect(pds.faults.every(({ effect }) => effect === 'reset')).toBe(true);
  });

  test('the types refuse it too', () => {
    const rules: FaultRule[] = [
      { on: 'completeFile', nth: 1, effect: 'reset' },
      { on: ['putPart', 'getContent', 'unknown'], effect: 'stall', bytes: 3 },
      // @ts-expect-error this operation does not exist
      { on: 'completFile', effect: 'reset' },
      // @ts-expect-error one of these operations does not exist
      { on: ['putPart', 'putParts'], effect: 'reset' },
      // @ts-expect-error this option does not exist
      { effect: 'reset', nht: 2 },
      // @ts-expect-error this option belongs to another effect
      { effect: 'reset', ms: 2 },
      // @ts-expect-error a required option is missing
      { effect: 'slow' },
    ];
    expect(rules).toHaveLength(7);
  });

  test('a rule can apply to unknown requests', async () => {
    const t = startPds({ faults: [{ on: 'unknown', effect: 'status', status: 503 }] });
    const answer = await t.fetch(new Request(`${t.endpoint}/v2/no/such`));
    expect(answer.status).toBe(503);
    expect((await create(t, folder)).status).toBe(201);
  });
});
