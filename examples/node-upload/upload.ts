// node upload.ts FILE: uploads a file. After an interruption, run the same command again: it
// continues where the upload stopped.
//
// Environment: PDS_DOMAIN_ID (or PDS_ENDPOINT), PDS_DRIVE_ID, and credentials: see credentialsFromEnv.
import { readFile, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { createClient, PdsError } from 'pds-fetch';
import { credentialsFromEnv, fileSource, nodeFetch } from 'pds-fetch/node';
import { uploadFile, type Checkpoint } from 'pds-fetch/upload';

const [path] = process.argv.slice(2);
const { PDS_DOMAIN_ID, PDS_ENDPOINT, PDS_DRIVE_ID } = process.env;
if (!path || !PDS_DRIVE_ID) throw new Error('usage: PDS_DRIVE_ID=... node upload.ts FILE');

const service = PDS_ENDPOINT ? { endpoint: PDS_ENDPOINT } : { domainId: PDS_DOMAIN_ID ?? '' };
const client = createClient({ ...service, auth: credentialsFromEnv(), fetch: nodeFetch() });

const checkpointFile = `${path}.checkpoint.json`;
const checkpoint = await readFile(checkpointFile, 'utf8').then(
  (text) => JSON.parse(text) as Checkpoint,
  () => undefined, // there is no checkpoint: this is the first run
);

try {
  const file = await uploadFile(
    client,
    await fileSource(path),
    { drive_id: PDS_DRIVE_ID, parent_file_id: 'root', name: basename(path) },
    {
      checkpoint,
      onCheckpoint: (latest) => writeFile(checkpointFile, JSON.stringify(latest)),
      onProgress: ({ bytesSent, size }) => process.stderr.write(`\r${bytesSent} of ${size} bytes`),
    },
  );
  await rm(checkpointFile, { force: true });
  process.stderr.write('\n');
  console.log(file.file_id, file.size, file.crc64_hash);
} catch (error) {
  if (!(error instanceof PdsError)) throw error;
  console.error(`${error.message} (outcome: ${error.outcome})`);
  process.exitCode = 1;
}
