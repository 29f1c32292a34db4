import { expect, test } from 'vitest';
import { startPds } from '../../support/pds.js';
import { bytes, create, parts, post, put, type Json } from '../api.js';

test('parts are listed in pages', async () => {
  const t = startPds({ minPartSize: 1 });
  const created = await create(t, {
    part_info_list: [1, 2, 3, 4, 5].map((part_number) => ({ part_number })),
  });
  for (const part of parts(created)) await put(t, part.upload_url, bytes(`${part.part_number}`));
  const { file_id, upload_id } = created.body;
  const pages = [];
  let part_number_marker = 0;
  do {
    const request = { drive_id: '1', file_id, upload_id, limit: 2, part_number_marker };
    const { body } = await post(t, '/v2/file/list_uploaded_parts', request);
    pages.push((body['uploaded_parts'] as Json[]).map((part) => part['part_number']));
    part_number_marker = Number(body['next_part_number_marker']);
  } while (part_number_marker > 0);
  expect(pages).toEqual([[1, 2], [3, 4], [5]]);
});
