import { expect, test, vi } from 'vitest';
import { startPds, testToken } from '../support/pds.js';
import { post } from './api.js';

// Imitates a description of the API with two more operations.
vi.mock('../../generated/operations.js', async (original) => {
  const module = await original<typeof import('../../generated/operations.js')>();
  const { getFile } = module.operations;
  const added = {
    frobFile: { ...getFile, id: 'frobFile', path: '/v2/file/frob' },
    viewFile: {
      id: 'viewFile',
      method: 'GET',
      path: '/v2/drive/{drive_id}/view',
      action: 'ViewFile',
      parameters: [
        { name: 'drive_id', in: 'path', required: true, check: { type: 'string' } },
        { name: 'size', in: 'query', required: true, check: { type: 'integer' } },
      ],
      responses: { '204': { as: 'none' } },
    },
  };
  return { ...module, operations: { ...module.operations, ...added } };
});
vi.mock('../../generated/validators.js', async (original) => {
  const module = await original<typeof import('../../generated/validators.js')>();
  return { validators: { ...module.validators, frobFile: module.validators.getFile } };
});

test('an operation without a body takes its parameters from path and query', async () => {
  const t = startPds();
  const view = async (path: string) => {
    const headers = { authorization: `Bearer ${testToken}` };
    const response = await t.fetch(new Request(t.endpoint + path, { headers }));
    return [response.status, ((await response.json()) as { code: string }).code];
  };
  expect(await view('/v2/drive/a%2Fb/view?size=1')).toEqual([501, 'OperationNotSupport']);
  expect(await view('/v2/drive/1/view')).toEqual([400, 'InvalidParameterMissing.Size']);
  expect(await view('/v2/drive/1/view?size=')).toEqual([400, 'InvalidParameterMissing.Size']);
  expect(await view('/v2/drive/1/view?size=x')).toEqual([400, 'InvalidParameterWrongFormat.Size']);
  expect(t.pds.log[0]).toMatchObject({ operation: 'viewFile', method: 'GET', status: 501 });
});

test('an operation without a behaviour is checked, and the answer is 501', async () => {
  const t = startPds();
  const missing = await post(t, '/v2/file/frob', { drive_id: '1' });
  expect([missing.status, missing.body['code']]).toEqual([400, 'InvalidParameterMissing.FileId']);
  const denied = await post(t, '/v2/file/frob', {}, { authorization: 'Bearer x' });
  expect(denied.status).toBe(401);
  const { status, body, headers } = await post(t, '/v2/file/frob', { drive_id: '1', file_id: 'a' });
  expect(status).toBe(501);
  expect(body).toEqual({
    code: 'OperationNotSupport',
    message: 'This operation is not supported.',
  });
  expect(headers.get('x-ca-request-id')).toBe(t.pds.log.at(-1)!.requestId);
});
