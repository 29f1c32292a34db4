import { expect, test } from 'vitest';
import { startPds } from '../support/pds.js';
import { bytes, complete, create, parts, put } from './api.js';

/** The SHA-1 state (FIPS 180-4, 6.1) after whole blocks, which the libraries do not give. */
function sha1State(data: Uint8Array): number[] {
  const rotate = (x: number, by: number) => (x << by) | (x >>> (32 - by));
  const view = new DataView(data.buffer, data.byteOffset, data.length);
  let h = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
  for (let block = 0; block < data.length; block += 64) {
    const w = Array.from({ length: 16 }, (_, i) => view.getInt32(block + i * 4));
    for (let i = 16; i < 80; i++) {
      w.push(rotate(w[i - 3]! ^ w[i - 8]! ^ w[i - 14]! ^ w[i - 16]!, 1));
    }
    let [a, b, c, d, e] = h as [number, number, number, number, number];
    for (let i = 0; i < 80; i++) {
      let f = b ^ c ^ d;
      if (i < 20) f = (b & c) | (~b & d);
      else if (i >= 40 && i < 60) f = (b & c) | (b & d) | (c & d);
      const k = [0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xca62c1d6][Math.floor(i / 20)]!;
      const next = (rotate(a, 5) + f + e + k + w[i]!) | 0;
      [a, b, c, d, e] = [next, a, rotate(b, 30), c, d];
    }
    h = [a, b, c, d, e].map((word, i) => (h[i]! + word) | 0);
  }
  return h.map((word) => word >>> 0);
}

const first = new Uint8Array(128).map((_, index) => index);
const state = sha1State(first);

async function uploadWith(h: number[], part_offset: number) {
  const t = startPds({ minPartSize: 1 });
  const created = await create(t, {
    parallel_upload: true,
    part_info_list: [
      { part_number: 1, parallel_sha1_ctx: { h: [], part_offset: 0 } },
      { part_number: 2, parallel_sha1_ctx: { h, part_offset } },
    ],
  });
  if (created.status !== 201) return created;
  const [url1, url2] = parts(created).map((part) => part.upload_url);
  await put(t, url2, bytes('and the rest'));
  await put(t, url1, first);
  const { file_id, upload_id } = created.body;
  return complete(t, { file_id, upload_id });
}

test('a right state of the bytes before a part is accepted', async () => {
  expect(await uploadWith(state, 128)).toMatchObject({ status: 200, body: { size: 140 } });
});

test.each<[string, number[], number]>([
  ['wrong', [...state.slice(0, 4), (state[4]! + 1) % 2 ** 32], 128],
  ['of another offset', state, 64],
  ['between two blocks', state, 100],
  ['a word too short', state.slice(1), 128],
  ['of negative words', state.map((word) => -word), 128],
])('a state that is %s is refused', async (_, h, part_offset) => {
  const { status, body } = await uploadWith(h, part_offset);
  expect([status, body['code']]).toEqual([400, 'InvalidParameter.ParallelSha1Ctx']);
});
