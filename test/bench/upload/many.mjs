// Many uploads in a process of its own: node many.mjs ROW FILES PORT MODULES. Prints what they cost as
// JSON. ROW is a number of files at a time, `loop of uploadFile`, or `entries`: nearly all of them are
// ones that cannot be uploaded.
const [row, count, port, modules] = process.argv.slice(2);
const { index, node, upload } = JSON.parse(modules);
const [{ createClient, bearer }, { nodeFetch }, { uploadFile, uploadFiles }] = await Promise.all(
  [index, node, upload].map((url) => import(url)),
);
const fetch = nodeFetch();
const client = createClient({ endpoint: `http://127.0.0.1:${port}`, auth: bearer('t'), fetch });
const target = { drive_id: '1' };
const bytes = new Uint8Array(20_000).map((_, at) => Math.imul(at, 0x9e3779b1) >>> 24);

function* entries() {
  for (let number = 0; number < count; number++) {
    if (row === 'entries' && number % 100 !== 0) yield { path: `${number}`, error: 'left out' };
    else yield { path: `${number}`, source: bytes.subarray(0, (number * 7919) % bytes.length) };
  }
}

const started = performance.now();
let done = 0;
if (row === 'loop of uploadFile') {
  for (const { path, source } of entries()) {
    await uploadFile(client, source, { ...target, name: path });
    done++;
  }
} else {
  const files = row === 'entries' ? 8 : Number(row);
  for await (const { error } of uploadFiles(client, entries(), target, { files })) {
    if (error && error !== 'left out') throw error;
    done++;
  }
}
if (done !== Number(count)) throw new Error(`${done} of ${count}`);
const seconds = (performance.now() - started) / 1000;
console.log(JSON.stringify({ seconds, rss: process.resourceUsage().maxRSS / 1024 }));
process.exit();
