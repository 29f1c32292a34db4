import { describe, expect, it } from 'vitest';
import { problems, without } from './document.js';

const complete = { drive_id: '1', file_id: 'f', upload_id: 'u' };
const urls = { ...complete, part_info_list: [{ part_number: 1 }] };
const create = { drive_id: '1', parent_file_id: 'root', name: 'a.txt', type: 'file' };
const token = { grant_type: 'refresh_token', client_id: 'c' };

const least: [string, object, string[]][] = [
  ['CompleteFileRequest', complete, ['file_id', 'upload_id']],
  ['CreateFileRequest', create, ['parent_file_id', 'name', 'type']],
  ['GetUploadUrlRequest', urls, ['file_id', 'upload_id', 'part_info_list']],
  ['ListUploadedPartsRequest', complete, ['file_id', 'upload_id']],
  ['GetFileRequest', { drive_id: '1', file_id: 'f' }, ['file_id']],
  ['TokenRequest', token, ['grant_type', 'client_id']],
];

describe.each(least)('%s', (type, request, required) => {
  it('accepts a request with only the required members', () => {
    expect(problems(type, request)).toBe('');
    expect(problems(type, { ...request, not_known: 1 })).toBe('');
  });

  it.each(required)('needs %s', (member) => {
    expect(problems(type, without(request, member))).toContain(`'${member}'`);
  });
});

const inDrive = least.filter(([, request]) => 'drive_id' in request);

describe.each(inDrive)('%s', (type, request) => {
  it('accepts share_id instead of drive_id, and requires one of them', () => {
    expect(problems(type, { ...without(request, 'drive_id'), share_id: 's' })).toBe('');
    expect(problems(type, without(request, 'drive_id'))).toContain('anyOf');
  });
});

describe('the limits of requests', () => {
  const hash = (crc64_hash: unknown) => ({ ...complete, crc64_hash });
  const named = (name: string) => ({ ...create, name });

  it.each<[string, object, boolean]>([
    ['CompleteFileRequest', hash('0'), true],
    ['CompleteFileRequest', hash('18446744073709551615'), true],
    ['CompleteFileRequest', hash('18446744073709551616'), false],
    ['CompleteFileRequest', hash('-1'), false],
    ['CompleteFileRequest', hash('007'), false],
    ['CompleteFileRequest', hash('0x1f'), false],
    ['CompleteFileRequest', hash(''), false],
    ['CompleteFileRequest', hash(42), false],
    ['CreateFileRequest', named('中文.txt'), true],
    ['CreateFileRequest', named('a/b'), false],
    ['CreateFileRequest', named(''), false],
    ['CreateFileRequest', named('a'.repeat(1025)), false],
    ['CreateFileRequest', { ...create, size: 0 }, true],
    ['CreateFileRequest', { ...create, size: -1 }, false],
    ['CreateFileRequest', { ...create, size: 1.5 }, false],
    ['CreateFileRequest', { ...create, check_name_mode: 'a_new_mode' }, true],
    ['CreateFileRequest', { ...create, part_info_list: [{ part_number: 10000 }] }, true],
    ['CreateFileRequest', { ...create, part_info_list: [{ part_number: 10001 }] }, false],
    ['CreateFileRequest', { ...create, part_info_list: [{ part_number: 0 }] }, false],
    ['CreateFileRequest', { ...create, user_tags: [{ key: 'a#b', value: '' }] }, false],
    ['GetUploadUrlRequest', { ...urls, part_info_list: [] }, false],
    ['ListUploadedPartsRequest', { ...complete, limit: 1000 }, true],
    ['ListUploadedPartsRequest', { ...complete, limit: 0 }, false],
    ['ListUploadedPartsRequest', { ...complete, part_number_marker: '4' }, false],
    ['GetFileRequest', { ...complete, url_expire_sec: 14400 }, true],
    ['GetFileRequest', { ...complete, url_expire_sec: 9 }, false],
  ])('%s %j: %s', (type, value, good) => {
    expect(problems(type, value) === '').toBe(good);
  });
});

describe('the required members of answers', () => {
  it.each([
    ['File', 'file_id'],
    ['CreateFileResponse', 'file_id'],
    ['GetUploadUrlResponse', 'part_info_list'],
    ['ListUploadedPartsResponse', 'upload_id'],
    ['Token', 'access_token'],
  ])('%s requires %s and nothing else', (type, member) => {
    expect(problems(type, {})).toContain(`'${member}'`);
    expect(problems(type, { [member]: member === 'part_info_list' ? [] : 'x' })).toBe('');
  });
});
