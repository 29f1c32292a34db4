// One upload in a process of its own: node client.mjs MODE PORT PATH. Prints what it cost as JSON.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';

const [mode, port, path] = process.argv.slice(2);
const endpoint = `http://127.0.0.1:${port}`;
const PART = 8 * 2 ** 20;

async function plain() {
  const { size } = await stat(path);
  for (let from = 0, number = 1; from < size; from += PART, number++) {
    const end = Math.min(from + PART, size) - 1;
    const response = await fetch(`${endpoint}/part?partNumber=${number}`, {
      method: 'PUT',
      body: Readable.toWeb(createReadStream(path, { start: from, end })),
      duplex: 'half',
    });
    if (!response.ok) throw new Error(`part ${number}: ${response.status}`);
    await response.text();
  }
}

async function ours() {
  const load = (name) => import(`pds-fetch${name}`);
  const [{ createClient, bearer }, { nodeFetch, fileSource }, { uploadFile }] = await Promise.all(
    ['', '/node', '/upload'].map(load),
  );
  const fetch = nodeFetch();
  const client = createClient({ endpoint, auth: bearer('t'), fetch });
  const { parallelUpload } = mode === 'parallel' ? await load('/upload/sha1') : {};
  const options = {
    partSize: PART,
    ...(parallelUpload && { parallel: parallelUpload({ concurrency: 4 }) }),
  };
  const file = await uploadFile(client, await fileSource(path), { drive_id: '1' }, options);
  if (!file.crc64_hash) throw new Error('no CRC-64 was sent');
  fetch.close();
}

const started = performance.now();
await (mode === 'plain' ? plain() : ours());
const seconds = (performance.now() - started) / 1000;
const { user, system } = process.cpuUsage();
const { maxRSS } = process.resourceUsage(); // KiB
console.log(JSON.stringify({ seconds, cpu: (user + system) / 1e6, rss: maxRSS / 1024 }));
process.exit();
