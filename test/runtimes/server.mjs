// Node, Deno and Bun: the checks of every runtime, and those that need files and sockets.
// node server.mjs URL
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { bearer, createClient } from 'pds-fetch';
import { crc64, formatCrc64 } from 'pds-fetch/crc64';
import { createLocalPds, localToken } from 'pds-fetch/local';
import { crc64File, credentialsFromEnv, fileSource, listen, nodeFetch } from 'pds-fetch/node';
import { uploadFile } from 'pds-fetch/upload';
import { pseudoRandom, run, same } from './exercise.mjs';

/** A file of 20 MB, hashed, sent by nodeFetch to a local PDS of this process, and read back. */
async function files() {
  const folder = await mkdtemp(join(tmpdir(), 'pds-fetch-files-'));
  const pds = createLocalPds();
  const { url, close } = await listen(pds);
  try {
    const bytes = pseudoRandom(20 * 1024 * 1024);
    const path = join(folder, 'photo.bin');
    await writeFile(path, bytes);
    const expected = formatCrc64(crc64(bytes));
    same(await crc64File(path), expected, 'crc64File');

    process.env['PDS_ACCESS_TOKEN'] = localToken;
    for (const auth of [bearer(localToken), credentialsFromEnv()]) {
      const client = createClient({ endpoint: url, auth, fetch: nodeFetch() });
      const target = { drive_id: '1', parent_file_id: 'root', check_name_mode: 'auto_rename' };
      const file = await uploadFile(client, await fileSource(path), target);
      same(file.crc64_hash, expected, 'crc64_hash');
      same(crc64(await pds.content(file.file_id)), crc64(bytes), 'content');
    }
  } finally {
    await close();
    await rm(folder, { recursive: true });
  }
}

const outcomes = await run({ url: process.argv[2] }, { files });
console.log(JSON.stringify(outcomes));
