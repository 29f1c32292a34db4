// Many uploads in a separate process: node many.mjs ROW FILES PORT MODULES. Prints their cost as
// JSON. ROW is a number of files at a time, `loop of uploadFile`, or a value of the option skip: then
// the files are tiny and in 100 folders, and with --expose-gc the heap is measured in between.
const [row, files, port, modules] = process.argv.slice(2);
const count = Number(files);
const { index, node, upload } = JSON.parse(modules);
const [{ createClient, bearer }, { nodeFetch }, { uploadFile, uploadFiles }] = await Promise.all(
  [index, node, upload].map((url) => import(url)),
);
const fetch = nodeFetch();
const client = createClient({ endpoint: `http://127.0.0.1:${port}`, auth: bearer('t'), fetch });
const target = { drive_id: '1' };
const bytes = new Uint8Array(20_000).map((_, at) => Math.imul(at, 0x9e3779b1) >>> 24);

const skip = ['never', 'same'].includes(row) ? row : undefined;

function* entries() {
  for (let number = 0; number < count; number++) {
    if (skip) yield { path: `${number % 100}/${number}`, source: bytes.subarray(0, number % 100) };
    else yield { path: `${number}`, source: bytes.subarray(0, (number * 7919) % bytes.length) };
  }
}

/** Bytes of the heap that are in use after so many files. */
const heap = {};
const measured = [count / 10, count];

const started = performance.now();
let done = 0;
if (row === 'loop of uploadFile') {
  for (const { path, source } of entries()) {
    await uploadFile(client, source, { ...target, name: path });
    done++;
  }
} else {
  const options = skip ? { files: 32, skip } : { files: Number(row) };
  for await (const { error } of uploadFiles(client, entries(), target, options)) {
    if (error) throw error;
    done++;
    if (!skip || !measured.includes(done)) continue;
    await new Promise((resolve) => setTimeout(resolve, 100));
    globalThis.gc?.();
    heap[done] = process.memoryUsage().heapUsed;
  }
}
if (done !== count) throw new Error(`${done} of ${count}`);
const seconds = (performance.now() - started) / 1000;
console.log(JSON.stringify({ seconds, rss: process.resourceUsage().maxRSS / 1024, heap }));
process.exit();
