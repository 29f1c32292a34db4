// The checks of the package for every runtime. Plain JavaScript that uses what all runtimes have: `fetch`,
// streams, WebCrypto. It runs from a folder into which the packed package is installed.
import { accessKey, bearer, createClient, PdsApiError } from 'pds-fetch';
import { Crc64, combineCrc64, crc64, crc64Hash, formatCrc64 } from 'pds-fetch/crc64';
import { createLocalPds, localAccessKey, localToken } from 'pds-fetch/local';
import { signV1, signV4 } from 'pds-fetch/signing';
import { uploadFile } from 'pds-fetch/upload';

const MB = 1024 * 1024;

/** @type {Record<string, (env: { url: string, browser?: boolean }) => Promise<void>>} */
export const checks = {
  /** The operations one by one, over HTTP, and the error of a call that must fail. */
  async call({ url }) {
    const client = createClient({ endpoint: url, auth: bearer(localToken) });
    const bytes = pseudoRandom(150_000);
    const drive = { drive_id: '1' };
    const created = await client.createFile({
      ...drive,
      parent_file_id: 'root',
      name: 'call.bin',
      type: 'file',
      size: bytes.length,
      part_info_list: [{ part_number: 1 }],
    });
    const [part] = created.part_info_list;
    const put = await fetch(part.upload_url, { method: 'PUT', body: bytes });
    same(put.status, 200, 'status of the PUT');
    const { file_id, upload_id } = created;
    const crc64_hash = await crc64Hash(bytes);
    const body = { ...drive, file_id, upload_id, crc64_hash };
    const file = await client.completeFile(body);
    same(file.size, bytes.length, 'size');
    same(file.crc64_hash, crc64_hash, 'crc64_hash');

    const again = await client.completeFile(body).catch((error) => error);
    same(again instanceof PdsApiError, true, 'instanceof PdsApiError');
    same(again.code, 'NotFound.UploadId', 'code');
    same(again.outcome, 'refused', 'outcome');
    const { error } = await client.POST('/v2/file/complete', { body });
    same(error.code, 'NotFound.UploadId', 'code of a result');
  },

  /** Both signatures, checked by a server that computes them itself. */
  async sign({ url, browser = false }) {
    for (const signature of ['v1', 'v4']) {
      const auth = accessKey(localAccessKey, { signature });
      const client = createClient({ endpoint: url, auth, retry: false });
      const ids = { drive_id: '1', file_id: 'none' };
      const error = await client.getFile(ids).catch((reason) => reason);
      same(error instanceof Error, true, `${signature}: a file that is not there`);
      if (browser && signature === 'v1') {
        // Browsers do not let a page set the Date header, which v1 signs: accessKey must say so and send nothing.
        same(/v4|bearer/.test(error.message), true, `v1 in a browser: ${error.message}`);
      } else {
        same(error.status, 404, `${signature}: ${error.message}`);
      }
    }
    const request = { method: 'POST', url: `${url}/v2/file/get`, body: '{}' };
    const fixed = { date: new Date('2026-02-26T08:00:00Z'), nonce: '0'.repeat(32) };
    for (const sign of [signV1, signV4]) {
      const first = sign(request, localAccessKey, fixed);
      same(first.headers.authorization.length > 40, true, 'authorization');
      same(sign(request, localAccessKey, fixed).headers.authorization, first.headers.authorization);
    }
  },

  /** The check value of the CRC catalogue, with every way of hashing and lengths for every tier. */
  async crc64() {
    const text = new TextEncoder().encode('123456789');
    same(crc64(text), 0x995dc9bbdf1939fan, 'check value');
    const bytes = pseudoRandom(3 * MB + 7);
    const whole = crc64(bytes);
    for (const cut of [0, 1, 15, 63, 1000, 65_536, MB + 1, bytes.length]) {
      const [first, second] = [bytes.subarray(0, cut), bytes.subarray(cut)];
      same(crc64(second, crc64(first)), whole, `continued at ${cut}`);
      same(new Crc64().update(first).update(second).digest(), whole, `in two at ${cut}`);
      same(combineCrc64(crc64(first), crc64(second), second.length), whole, `combined at ${cut}`);
    }
    same(bitwise(bytes.subarray(0, 5000)), crc64(bytes.subarray(0, 5000)), 'bit by bit');
    same(await crc64Hash(new Blob([bytes])), formatCrc64(whole), 'of a Blob');
    same(await crc64Hash(new Blob([bytes]).stream()), formatCrc64(whole), 'of a stream');
  },

  /** Uploads 20 MB in three parts over HTTP, and compares the CRC-64 of both sides. */
  async upload({ url }) {
    const client = createClient({ endpoint: url, auth: bearer(localToken) });
    const bytes = pseudoRandom(20 * MB);
    let sent = 0;
    const target = { drive_id: '1', parent_file_id: 'root', name: 'upload.bin' };
    const file = await uploadFile(client, bytes, target, {
      onProgress: ({ bytesSent }) => (sent = bytesSent),
    });
    same(file.size, bytes.length, 'size');
    same(file.crc64_hash, formatCrc64(crc64(bytes)), 'crc64_hash');
    same(sent, bytes.length, 'the last progress');
  },

  /** The local PDS inside the runtime, without a socket. */
  async local() {
    const { endpoint, fetch, content } = createLocalPds();
    const client = createClient({ endpoint, fetch, auth: bearer(localToken) });
    const bytes = pseudoRandom(250_000);
    const target = { drive_id: '1', parent_file_id: 'root', name: 'local.bin' };
    const file = await uploadFile(client, new Blob([bytes]), target, { partSize: 102_400 });
    same(crc64(await content(file.file_id)), crc64(bytes), 'content');
  },
};

/** Runs every check, and reports what each one throws. */
export async function run(env, more = {}) {
  const outcomes = [];
  for (const [check, body] of Object.entries({ ...checks, ...more })) {
    try {
      await body(env);
      outcomes.push({ check, state: 'passed' });
    } catch (error) {
      outcomes.push({ check, state: 'failed', reason: String(error?.stack ?? error) });
    }
  }
  return outcomes;
}

export function same(actual, expected, what = 'value') {
  if (actual !== expected) throw new Error(`${what}: expected ${expected}, got ${actual}`);
}

/** Bytes of a linear congruential generator: the same everywhere, no two blocks alike. */
export function pseudoRandom(length) {
  const bytes = new Uint8Array(length);
  for (let i = 0, state = 1; i < length; i++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    bytes[i] = state >>> 24;
  }
  return bytes;
}

/** CRC-64/XZ by its definition: an independent result to compare with. */
function bitwise(bytes) {
  let register = 0xffffffffffffffffn;
  for (const byte of bytes) {
    register ^= BigInt(byte);
    for (let bit = 0; bit < 8; bit++) {
      register = register & 1n ? (register >> 1n) ^ 0xc96c5795d7870f42n : register >> 1n;
    }
  }
  return register ^ 0xffffffffffffffffn;
}
