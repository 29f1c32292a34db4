import fc from 'fast-check';
import { expect, test } from 'vitest';
import { validators } from '../../generated/validators.js';
import { formats } from '../../scripts/generate/formats.js';

const MAX = 2n ** 64n - 1n;

test('uint64 matches the unsigned numbers of 64 bits and nothing else', () => {
  const uint64 = formats['uint64']!;
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 2n ** 70n }), (value) => {
      expect(uint64.test(String(value))).toBe(value <= MAX);
    }),
    { seed: 64, numRuns: 2000 },
  );
  // Values near each power of ten and near the maximum.
  for (let digits = 0n; digits < 22n; digits++) {
    for (const value of [
      10n ** digits - 1n,
      10n ** digits,
      MAX - 10n ** digits,
      MAX + 10n ** digits,
    ]) {
      expect([value, uint64.test(String(value))]).toEqual([value, value >= 0n && value <= MAX]);
    }
  }
  for (const text of ['', '-1', '+1', '1.0', '0x1', ' 1', '1e3', '١']) {
    expect([text, uint64.test(text)]).toEqual([text, false]);
  }
});

test.for([
  ['2019-08-20T06:51:27.292Z', true],
  ['2019-08-20T06:51:27Z', true],
  ['2019-08-20T06:51:27+08:00', true],
  ['2006-01-02T15:04:05.000Z07:00', true],
  ['', true],
  ['2019-08-20', false],
  ['2019-13-20T06:51:27Z', false],
  ['2019-08-20T25:51:27Z', false],
  ['2019-08-20 06:51:27', false],
  ['2019-08-20T06:51:27', false],
] as const)('date-time with %j is %s', ([text, want]) => {
  expect(formats['date-time']!.test(text)).toBe(want);
});

const request = { drive_id: '1', file_id: 'f1', upload_id: 'u1' };
const { file_id } = request;

test.for([
  ['the required members', request, true],
  ['share_id instead of drive_id', { share_id: 's', file_id, upload_id: 'u1' }, true],
  ['neither drive_id nor share_id', { file_id, upload_id: 'u1' }, false],
  ['the largest hash', { ...request, crc64_hash: String(MAX) }, true],
  ['a hash beyond 64 bits', { ...request, crc64_hash: String(MAX + 1n) }, false],
  ['a hash that is a number', { ...request, crc64_hash: 5 }, false],
  ['a member that no schema knows', { ...request, donot_emit_error: true }, true],
  ['null instead of a string', { ...request, crc64_hash: null }, false],
] as const)('a request with %s is %s', ([, body, want]) => {
  expect(validators.completeFile.request(body)).toBe(want);
});

test.for([
  ['only its id', { file_id }, true],
  ['no id', {}, false],
  ['null for an id', { file_id: null }, false],
  ['null for optional members', { file_id, size: null, image_media_metadata: null }, true],
  ['empty strings', { file_id, crc64_hash: '', drive_id: '', created_at: '', url: '' }, true],
  ['an unknown status', { file_id, status: 'frozen' }, true],
  ['an unknown member', { file_id, encrypt_mode: 'none' }, true],
  ['a size that is a string', { file_id, size: '1' }, false],
  ['a hash that is not a number', { file_id, crc64_hash: 'abc' }, false],
  ['a tag that is a number', { file_id, image_media_metadata: { image_tags: [5] } }, false],
] as const)('an answer with %s is %s', ([, body, want]) => {
  expect(validators.getFile.responses['200']!(body)).toBe(want);
});

test('an error has the path and the reason', () => {
  const validate = validators.completeFile.request;
  validate({ ...request, crc64_hash: 5 });
  expect(validate.errors?.[0]).toMatchObject({ instancePath: '/crc64_hash', keyword: 'type' });
  validate(request);
  expect(validate.errors).toBe(null);
});
