import { describe, expect, test } from 'vitest';
import { startPds } from '../support/pds.js';
import { create, post, root, type Json } from './api.js';

const now = new Date('2026-02-26T08:00:00Z');

describe('the gateway', () => {
  test.each([
    ['POST', '/v2/file/nothing', 404],
    ['GET', '/v2/file/get', 404],
    ['GET', '/', 404],
  ])('%s %s: %i', async (method, path, status) => {
    const t = startPds({ now: () => now });
    const response = await t.fetch(new Request(t.endpoint + path, { method }));
    expect(response.status).toBe(status);
    expect(await response.text()).toBe('');
    expect(response.headers.get('x-ca-error-code')).toBe('I404NF');
    expect(response.headers.get('x-ca-error-message')).toBe(
      `API not found with \`${method} ${path}\``,
    );
    expect(response.headers.get('date')).toBe('Thu, 26 Feb 2026 08:00:00 GMT');
    expect(response.headers.get('x-ca-request-id')).toBe(t.pds.log[0]!.requestId);
  });
});

describe('requests', () => {
  test.each<[string, string, string | Json, number, string, Record<string, string>?]>([
    ['a body that is not JSON', 'create', '{"drive_id":', 400, 'InvalidRequestJSONFormat'],
    ['a body that is not an object', 'create', '[]', 400, 'InvalidRequestJSONFormat'],
    [
      'a Content-Type that is not JSON',
      'create',
      '{}',
      400,
      'InvalidParameterNotSupported.ContentType',
      { 'content-type': 'text/plain' },
    ],
    ['no name', 'create', { ...root, type: 'file' }, 400, 'InvalidParameterMissing.Name'],
    [
      'size as text',
      'create',
      { ...root, type: 'file', name: 'a', size: '1' },
      400,
      'InvalidParameter.Size',
    ],
    [
      'empty name',
      'create',
      { ...root, type: 'file', name: '' },
      400,
      'InvalidParameterEmpty.Name',
    ],
    [
      'a name with a slash',
      'create',
      { ...root, type: 'file', name: 'a/b' },
      400,
      'InvalidParameter[A-Za-z]*.Name',
    ],
    [
      'name of 1,026 bytes',
      'create',
      { ...root, type: 'file', name: '\u00e9'.repeat(513) },
      400,
      'InvalidParameter.Name',
    ],
    [
      'part 0',
      'create',
      { ...root, type: 'file', name: 'a', part_info_list: [{ part_number: 0 }] },
      400,
      'InvalidParameterOutOfRange',
    ],
    [
      'part 10,001',
      'create',
      { ...root, type: 'file', name: 'a', part_info_list: [{ part_number: 10_001 }] },
      400,
      'InvalidParameterOutOfRange',
    ],
    [
      'the same part number twice',
      'create',
      { ...root, type: 'file', name: 'a', part_info_list: [1, 1].map((n) => ({ part_number: n })) },
      400,
      'InvalidParameter.PartInfoList',
    ],
    [
      'an unknown type',
      'create',
      { ...root, type: 'link', name: 'a' },
      400,
      'InvalidParameter.Type',
    ],
    [
      'an unknown check_name_mode',
      'create',
      { ...root, type: 'file', name: 'a', check_name_mode: 'overwrite' },
      400,
      'InvalidParameter.CheckNameMode',
    ],
    [
      'unknown folder',
      'create',
      { drive_id: '1', type: 'file', name: 'a', parent_file_id: 'b'.repeat(40) },
      404,
      'NotFound.ParentFileId',
    ],
    [
      'unknown file to overwrite',
      'create',
      { ...root, type: 'file', name: 'a', file_id: 'b'.repeat(40) },
      404,
      'NotFound.File',
    ],
    [
      'crc64_hash in hexadecimal',
      'complete',
      { drive_id: '1', file_id: 'a', upload_id: 'b', crc64_hash: '0x1f' },
      400,
      'InvalidParameterWrongFormat.Crc64Hash',
    ],
    [
      'crc64_hash as a number',
      'complete',
      { drive_id: '1', file_id: 'a', upload_id: 'b', crc64_hash: 1 },
      400,
      'InvalidParameter.Crc64Hash',
    ],
    [
      'unknown upload',
      'complete',
      { drive_id: '1', file_id: 'a', upload_id: 'b' },
      404,
      'NotFound.UploadId',
    ],
    [
      'neither drive nor share',
      'complete',
      { file_id: 'a', upload_id: 'b' },
      400,
      'InvalidParameterMissing.DriveId',
    ],
    ['unknown file', 'get', { drive_id: '1', file_id: 'a' }, 404, 'NotFound.File'],
  ])('%s: %s', async (_, operation, body, status, code, headers) => {
    const t = startPds();
    const answer = await post(t, `/v2/file/${operation}`, body, headers);
    expect(answer.body['code']).toMatch(new RegExp(`^${code}`));
    expect(answer.status).toBe(status);
    expect(Object.keys(answer.body)).toEqual(['code', 'message']);
    expect(t.pds.log[0]).toMatchObject({ status, code: answer.body['code'], tookEffect: false });
  });

  test('unknown members are ignored', async () => {
    const t = startPds();
    expect((await create(t, { donot_emit_error: true })).status).toBe(201);
  });
});
