import { expect, test, vi } from 'vitest';
import { startPds } from '../support/pds.js';
import { post } from './api.js';

// As if the API's description had one more operation.
vi.mock('../../generated/operations.js', async (original) => {
  const module = await original<typeof import('../../generated/operations.js')>();
  const moved = { ...module.operations.getFile, id: 'moveFile', path: '/v2/file/move' };
  return { ...module, operations: { ...module.operations, moveFile: moved } };
});
vi.mock('../../generated/validators.js', async (original) => {
  const module = await original<typeof import('../../generated/validators.js')>();
  return { validators: { ...module.validators, moveFile: module.validators.getFile } };
});

test('an operation without a behaviour is known, checked, and answered with 501', async () => {
  const t = startPds();
  const missing = await post(t, '/v2/file/move', { drive_id: '1' });
  expect([missing.status, missing.body['code']]).toEqual([400, 'InvalidParameterMissing.FileId']);
  const denied = await post(t, '/v2/file/move', {}, { authorization: 'Bearer x' });
  expect(denied.status).toBe(401);
  const { status, body, headers } = await post(t, '/v2/file/move', { drive_id: '1', file_id: 'a' });
  expect(status).toBe(501);
  expect(body).toEqual({
    code: 'OperationNotSupport',
    message: 'This operation is not supported.',
  });
  expect(headers.get('x-ca-request-id')).toBe(t.pds.log.at(-1)!.requestId);
});
