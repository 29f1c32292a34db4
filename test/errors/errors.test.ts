import { expect, test } from 'vitest';
import {
  Crc64MismatchError,
  PdsApiError,
  PdsConnectionError,
  PdsCredentialsError,
  PdsError,
  PdsResponseError,
  PdsTimeoutError,
} from '../../src/errors/index.js';
import { amend, historyOf, withHistory } from '../../src/errors/pds-error.js';

const headers = new Headers({ 'x-ca-request-id': 'R1' });
const cause = new Error('why');
const common = { outcome: 'refused', requestId: 'R1', cause } as const;
const ONE_OF_EACH = [
  new PdsError('m', common),
  new PdsApiError('m', { ...common, status: 404, code: 'c', headers, body: 'b', retryAfter: 5 }),
  new PdsResponseError('m', { ...common, status: 302, headers, snippet: 's' }),
  new PdsConnectionError('m', common),
  new PdsTimeoutError('m', { ...common, timeout: 7 }),
  new PdsCredentialsError('m', common),
];

test.each(ONE_OF_EACH)('amend() of a $name keeps its class and all its members', (error) => {
  const earlier = new PdsConnectionError('earlier', { outcome: 'unknown' });
  const amended = amend(error, { outcome: 'unknown', attempts: [earlier] });
  expect(amended).toBeInstanceOf(error.constructor);
  expect({ ...amended }).toEqual({ ...error, outcome: 'unknown', attempts: [earlier] });
  expect(amended.message).toBe('m');
  expect(amended.cause).toBe(cause);
  expect(error).toMatchObject({ outcome: 'refused', attempts: [] });
});

test('withHistory: outcome is unknown if it is for any attempt; attempts have no attempts', () => {
  const lost = new PdsTimeoutError('lost', { outcome: 'unknown', timeout: 1 });
  const refused = new PdsConnectionError('refused', { outcome: 'not-sent' });
  const first = withHistory([lost, refused]);
  expect(first).toMatchObject({ message: 'refused', outcome: 'unknown', attempts: [lost] });
  const last = withHistory([...historyOf(first), refused]);
  expect(last.attempts.map(({ message }) => message)).toEqual(['lost', 'refused']);
  expect(last.attempts.flatMap(({ attempts }) => attempts)).toEqual([]);
});

test('withHistory of a single failure gives the same object', () => {
  const [error] = ONE_OF_EACH;
  expect(withHistory([error!])).toBe(error);
});

test('Crc64MismatchError has both checksums', () => {
  expect(new Crc64MismatchError('1', '2')).toMatchObject({ expected: '1', actual: '2' });
});
