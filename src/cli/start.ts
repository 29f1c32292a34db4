import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { crc64Hash } from '../crc64/index.js';
import { accessKey, createClient, type PdsFile } from '../index.js';
import { createLocalPds, localAccessKey } from '../local/index.js';
import { fileSource, listen, nodeFetch } from '../node/index.js';
import { uploadFile, type Uploadable } from '../upload/index.js';
import { connect, type Connection } from './connection.js';
import { formatBytes } from './format.js';
import { parse } from './options.js';
import { createProgressBar } from './progress-bar.js';
import { UsageError } from './usage-error.js';

const SAMPLE_SIZE = 20 * 2 ** 20; // three parts

/** `pds start [FILE]`: a first upload, seen from end to end. */
export async function startCommand(args: string[]): Promise<number> {
  const { positionals } = parse(args, {});
  const [path, ...more] = positionals;
  if (more.length > 0) throw new UsageError(`start takes one FILE, got ${positionals.length}`);
  const { source, name, size, crc64 } = await openFile(path);
  const { client, service, driveId, close } = await openService();
  try {
    console.log(`${name} (${formatBytes(size)}) to ${service}, drive ${driveId}`);
    const bar = createProgressBar(process.stderr, name);
    const target = { drive_id: driveId, name };
    const file = await uploadFile(client, source, target, { onProgress: bar.show }).finally(
      bar.end,
    );
    return report(file, await crc64());
  } finally {
    await close();
  }
}

function report(file: PdsFile, crc64: string): number {
  const { name, size, file_id, crc64_hash } = file;
  const isMatch = crc64_hash === crc64;
  const verdict = isMatch
    ? 'matches the file here'
    : crc64_hash
      ? `DIFFERS from the file here, ${crc64}`
      : `not given by the service; the file here has ${crc64}`;
  console.log(`completed:
  name        ${name}
  size        ${size}
  file_id     ${file_id}
  crc64_hash  ${crc64_hash ?? ''}  (${verdict})`);
  return crc64_hash && !isMatch ? 1 : 0;
}

interface Opened {
  source: Uploadable;
  name: string;
  size: number;
  /** CRC-64, computed in a pass of its own. */
  crc64: () => Promise<string>;
}

async function openFile(path: string | undefined): Promise<Opened> {
  if (path !== undefined) {
    const source = await fileSource(path);
    const { name = path, size } = source;
    return { source, name, size, crc64: () => crc64Hash(createReadStream(path)) };
  }
  const source = new Uint8Array(SAMPLE_SIZE);
  for (let at = 0; at < source.length; at++) source[at] = Math.imul(at, 0x9e3779b1) >>> 24;
  return { source, name: 'sample.bin', size: source.length, crc64: () => crc64Hash(source) };
}

const REAL = ['PDS_DOMAIN_ID', 'PDS_ENDPOINT'];

/** The real service if the environment names one, else a local PDS on a free port. */
async function openService(): Promise<Connection & { close: () => Promise<void> }> {
  if (REAL.some((name) => process.env[name])) return { ...connect({}), close: async () => {} };
  const { url, close } = await listen(createLocalPds({ createHash }));
  const client = createClient({
    endpoint: url,
    auth: accessKey(localAccessKey),
    fetch: nodeFetch(),
  });
  return { client, service: `a local PDS at ${url}`, driveId: '1', close };
}
