import { describe, expect, it } from 'vitest';
import type { OperationObject } from '../../scripts/generate/document.js';
import { document } from './document.js';

const known: Record<string, [path: string, idempotent: boolean, successes: string[]]> = {
  completeFile: ['/v2/file/complete', false, ['200']],
  createFile: ['/v2/file/create', false, ['200', '201']],
  getFile: ['/v2/file/get', true, ['200']],
  getUploadUrl: ['/v2/file/get_upload_url', true, ['200']],
  listUploadedParts: ['/v2/file/list_uploaded_parts', true, ['200']],
  listFile: ['/v2/file/list', true, ['200']],
  searchFile: ['/v2/file/search', true, ['200']],
  updateFile: ['/v2/file/update', false, ['200']],
  moveFile: ['/v2/file/move', false, ['200']],
  copyFile: ['/v2/file/copy', false, ['200', '201', '202']],
  trashFile: ['/v2/recyclebin/trash', true, ['200', '202', '204']],
  deleteFile: ['/v2/file/delete', true, ['200', '202', '204']],
  getDownloadUrl: ['/v2/file/get_download_url', true, ['200']],
  getAsyncTask: ['/v2/async_task/get', true, ['200']],
  getDefaultDrive: ['/v2/drive/get_default_drive', true, ['200']],
  listMyDrives: ['/v2/drive/list_my_drives', true, ['200']],
  token: ['/v2/oauth/token', true, ['200']],
};

const operations = new Map(
  Object.entries(document.paths).map(([path, item]) => {
    const operation = item['post'] as OperationObject;
    return [operation.operationId, { path, operation }] as const;
  }),
);

describe('operations', () => {
  it('include those of an upload and of the management of files', () => {
    expect([...operations.keys()]).toEqual(expect.arrayContaining(Object.keys(known)));
  });

  it.each(Object.entries(known))(
    '%s has its path, its idempotence and its successful answers',
    (id, expected) => {
      const { path, operation } = operations.get(id)!;
      const successes = Object.keys(operation.responses).filter((status) => status < '300');
      expect([path, operation['x-pds-idempotent'], successes]).toEqual(expected);
      expect(operation.description!.length).toBeGreaterThan(200);
    },
  );

  it('only the token operation is anonymous, secret and a form', () => {
    for (const [id, { operation }] of operations) {
      const isToken = id === 'token';
      expect(operation.security).toEqual(isToken ? [] : undefined);
      expect(operation['x-pds-sensitive'] ?? false).toBe(isToken);
      expect(Object.keys(operation.requestBody!.content!)).toEqual([
        isToken ? 'application/x-www-form-urlencoded' : 'application/json',
      ]);
    }
  });

  it('have a public host and a VPC host', () => {
    expect(document.servers!.map((server) => [server['x-pds-network'], server.url])).toEqual([
      ['public', 'https://{domain_id}.api.aliyunpds.com'],
      ['vpc', 'https://{domain_id}.api-vpc.aliyunpds.com'],
    ]);
  });

  it('accept any of four kinds of credentials', () => {
    const schemes = Object.keys(document.components!['securitySchemes']!);
    expect(document.security!.flatMap((one) => Object.keys(one))).toEqual(schemes);
    expect(schemes).toEqual(['bearer', 'accessKeyV1', 'accessKeyV4', 'shareToken']);
  });
});
