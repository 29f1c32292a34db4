// Tests that a process prints no warnings of Node and no uncaught errors.
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { buildPackage, builtEntry } from '../support/built.js';

beforeAll(buildPackage, 120_000);

const ENTRIES = ['.', './crc64', './upload', './download', './local', './node'];

/**
 * Runs a program that has the built package as `pds`, `crc64`, `upload`, `download`, `local`,
 * `node`.
 */
async function run(program: string): Promise<{ stdout: string; stderr: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'pds-noise-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const imports = ENTRIES.map((name) => {
    const url = pathToFileURL(builtEntry(name)).href;
    return `import * as ${name.slice(2) || 'pds'} from '${url}';`;
  });
  await writeFile(join(folder, 'program.mjs'), [...imports, program].join('\n'));
  await writeFile(join(folder, 'large'), new Uint8Array(3 * 2 ** 20));
  return promisify(execFile)(process.execPath, ['program.mjs'], { cwd: folder });
}

test('many calls at a time with one signal cause no warning of a leak', async () => {
  const { stdout, stderr } = await run(`
    const { signal } = new AbortController();
    const service = local.createLocalPds({ tokens: ['token'] });
    const { url: endpoint, close } = await node.listen(service);
    const nodeFetch = node.nodeFetch();
    const auth = pds.bearer('token');
    const clientOf = (fetch) => pds.createClient({ endpoint, auth, fetch });
    const [client, plain, inside] = [nodeFetch, undefined, service.fetch].map(clientOf);
    const data = new Uint8Array(300_000);
    const send = (by, name, options) =>
      upload.uploadFile(by, data, { drive_id: '1', name: 'f' + name }, { signal, ...options });
    const { file_id } = await send(client, 'first');
    const target = { drive_id: '1', file_id };
    const read = async (by) => {
      const { stream } = await download.downloadFile(by, target, { signal });
      return new Response(stream).arrayBuffer();
    };
    const parts = { partSize: 102_400, parallel: 12 };
    const calls = {
      'crc64Hash of bytes': () => crc64.crc64Hash(data, { signal }),
      'crc64Hash of a stream': () => crc64.crc64Hash(new Blob([data]).stream(), { signal }),
      crc64File: () => node.crc64File('large', { signal }),
      'crc64File in threads': (n) => n < 11 && node.crc64File('large', { signal, workers: 1 }),
      uploadFile: (n) => send(client, n),
      'uploadFile over the global fetch': (n) => send(plain, n),
      'uploadFile, parallel': (n) => send(client, n, parts),
      'uploadFile, parallel, over the global fetch': (n) => send(plain, n, parts),
      downloadFile: () => read(client),
      'downloadFile over the global fetch': () => read(plain),
      downloadToFile: (n) => node.downloadToFile(client, target, 'copy' + n, { signal }),
      getFile: () => client.getFile(target, { signal }),
      'getFile over the global fetch': () => plain.getFile(target, { signal }),
      'getFile in process': () => inside.getFile(target, { signal }),
      'client.fetch': () => client.fetch(new Request(endpoint + '/v2/file/get', {
        method: 'POST', signal, body: JSON.stringify(target),
      })),
    };
    for (const [name, call] of Object.entries(calls)) {
      const warned = (warning) => console.log(name, warning.name);
      process.on('warning', warned);
      const length = name.startsWith('crc64') ? 50 : 12;
      await Promise.all(Array.from({ length }, (_, n) => call(n)));
      await new Promise((resolve) => setImmediate(resolve));
      process.off('warning', warned);
    }
    nodeFetch.close();
    await close();
    console.log('done');
  `);
  expect(stdout).toBe('done\n');
  expect(stderr).toBe('');
}, 120_000);
