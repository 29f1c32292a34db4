// One upload in a process of its own: node client.mjs MODE PORT PATH [MODULES OPTIONS]. Prints its
// cost as JSON. MODULES has the addresses of the library's entry points.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';

const [mode, port, path, modules = '{}', given = '{}'] = process.argv.slice(2);
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
  const { index, node, upload, sha1 } = JSON.parse(modules);
  const [{ createClient, bearer }, { nodeFetch, fileSource }, { uploadFile }] = await Promise.all(
    [index, node, upload].map((url) => import(url)),
  );
  const fetch = nodeFetch();
  const client = createClient({ endpoint, auth: bearer('t'), fetch });
  const options = JSON.parse(given);
  if (sha1 && options.parallel) {
    const { parallelUpload } = await import(sha1); // as the former code had it
    options.parallel = parallelUpload({ concurrency: options.parallel });
  }
  const source = await fileSource(path);
  const file = await uploadFile(client, source, { drive_id: '1' }, options);
  if (!file.crc64_hash || file.size !== source.size) throw new Error('not the file that was sent');
  fetch.close();
}

const started = performance.now();
await (mode === 'plain' ? plain() : ours());
const seconds = (performance.now() - started) / 1000;
const { user, system } = process.cpuUsage();
const { maxRSS } = process.resourceUsage(); // KiB
console.log(JSON.stringify({ seconds, cpu: (user + system) / 1e6, rss: maxRSS / 1024 }));
process.exit();
