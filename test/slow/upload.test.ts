import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { accessKey, createClient } from '../../src/index.js';
import { createLocalPds, localAccessKey, type FaultEffect } from '../../src/local/index.js';
import { fileSource, folderStore, listen, nodeFetch } from '../../src/node/index.js';
import { uploadFile } from '../../src/upload/index.js';
import {
  ended,
  environmentOf,
  pds,
  startPds,
  startServe,
  temporaryFolder,
} from '../support/cli.js';
import { sweepAnswers } from '../support/answer-sweep.js';
import { soakUploads } from '../support/upload-soak.js';
import { bytesOf, crcOf, same } from '../upload/support.js';

test('200 uploads of 0 B to 64 MB: each succeeds that can, though a third of all requests fails', async () => {
  const tally = await soakUploads({ uploads: 200, seed: 42, largest: 64e6 });
  console.log(tally);
  expect(tally.wrong).toEqual([]);
  expect(tally.atOnce + tally.resumed).toBe(200);
  expect(tally.faults / tally.requests).toBeGreaterThan(0.25);
  expect(tally.possible).toBeGreaterThanOrEqual(100);
  expect(tally.possibleDone).toBeGreaterThanOrEqual(0.95 * tally.possible);
});

test(
  '2000 uploads where one member of an answer has a wrong type',
  { timeout: 600_000 },
  async () => {
    const tally = await sweepAnswers({ runs: 2000, seed: 3 });
    console.log(tally.ends);
    expect(tally).toMatchObject({ runs: 2000, bare: [], falseSuccesses: [], falseRefusals: [] });
  },
);

/** Runs the command to its end and checks that the service has these bytes. */
async function completes(
  args: string[],
  env: Parameters<typeof pds>[1],
  local: ReturnType<typeof createLocalPds>,
  bytes: Uint8Array,
): Promise<void> {
  const { code, stdout, stderr } = await pds(args, env);
  expect({ code, stderr }).toMatchObject({ code: 0 });
  const { file_id, crc64_hash } = JSON.parse(stdout) as { file_id: string; crc64_hash: string };
  expect(crc64_hash).toBe(crcOf(bytes));
  expect(same((await local.content(file_id))!, bytes)).toBe(true);
}

test('after each of 20 kills of the CLI during an upload the same command sends only the missing bytes', async () => {
  const local = createLocalPds({ accessKeys: [localAccessKey], createHash });
  const { url, close } = await listen(local);
  const env = environmentOf(url, temporaryFolder());
  const PART = 102_400;
  const PARTS = 41;
  // The delay makes the upload last long enough to be killed.
  local.faults.push({ on: 'putPart', effect: 'slow', ms: 10 });
  const partsSent = () => local.log.filter(({ operation }) => operation === 'putPart');
  let bytesSent = 0;
  let bytesMissing = 0;
  for (let kill = 1; kill <= 20; kill++) {
    const bytes = randomBytes((PARTS - 1) * PART + 17);
    const path = join(temporaryFolder(), 'big.bin');
    writeFileSync(path, bytes);
    const args = ['upload', path, '--part-size', String(PART), '--json'];
    local.log.splice(0);
    const child = startPds(args, env);
    const end = ended(child);
    const moment = 1 + Math.floor(Math.random() * (PARTS - 3));
    while (partsSent().length < moment) await sleep(1);
    await sleep(Math.random() * 10);
    child.kill('SIGKILL');
    expect((await end).signal).toBe('SIGKILL');
    await sleep(50); // until the requests that are under way have arrived or failed
    const stored = partsSent().filter(({ tookEffect }) => tookEffect).length;
    local.log.splice(0);

    await completes(args, env, local, bytes);
    expect(partsSent().map(({ partNumber }) => partNumber)).toEqual(
      Array.from({ length: PARTS - stored }, (_, index) => stored + index + 1),
    );
    bytesMissing += bytes.length - stored * PART;
    bytesSent += (partsSent().length - 1) * PART + 17;
  }
  console.log(`20 kills: ${bytesMissing} bytes were missing, ${bytesSent} were sent`);
  await close();
});

test.each([
  ['parts of adapted sizes', [], 2],
  ['four parts at a time', ['--parallel', '4'], 12],
])(
  'after 8 kills of the CLI, %s: the same command sends no part again that arrived',
  async (_what, given, most) => {
    const local = createLocalPds({ accessKeys: [localAccessKey], createHash });
    const { url, close } = await listen(local);
    const env = environmentOf(url, temporaryFolder());
    local.faults.push({ on: 'putPart', effect: 'slow', ms: 200 }); // long enough to be killed
    const partsSent = () => local.log.filter(({ operation }) => operation === 'putPart');
    const numbers = (sent: ReturnType<typeof partsSent>) =>
      sent.filter(({ tookEffect }) => tookEffect).map(({ partNumber }) => partNumber!);
    let kept = 0;
    for (let kill = 1; kill <= 8; kill++) {
      const bytes = randomBytes(40 * 2 ** 20 + 17);
      const path = join(temporaryFolder(), 'big.bin');
      writeFileSync(path, bytes);
      const args = ['upload', path, '--json', ...given];
      local.log.splice(0);
      const child = startPds(args, env);
      const end = ended(child);
      const moment = 1 + Math.floor(Math.random() * most);
      while (partsSent().length < moment) await sleep(1);
      await sleep(Math.random() * 150);
      child.kill('SIGKILL');
      expect((await end).signal).toBe('SIGKILL');
      await sleep(1000); // until the requests that are under way have arrived or failed
      const before = partsSent();
      local.log.splice(0);

      await completes(args, env, local, bytes);
      const stored = numbers(before);
      kept += stored.length;
      const all = [...stored, ...numbers(partsSent())].sort((a, b) => a - b);
      expect(all).toEqual(all.map((_, index) => index + 1)); // each part once
    }
    console.log(`8 kills: ${kept} parts had arrived, none was sent again`);
    expect(kept).toBeGreaterThan(0);
    await close();
  },
);

test('10 kills of pds serve during uploads lose nothing that it acknowledged', async () => {
  const folder = join(temporaryFolder(), 'data');
  let { child, url } = await startServe([folder]);
  const port = Number(new URL(url).port);
  const fetch = nodeFetch();
  const client = createClient({ endpoint: url, fetch, auth: accessKey(localAccessKey) });
  const acknowledged: { file_id: string; bytes: Uint8Array }[] = [];
  let done = false;
  const uploading = (async () => {
    while (!done) {
      const bytes = bytesOf(1 + Math.floor(Math.random() * 3e6));
      const target = { drive_id: '1', name: `${acknowledged.length}.bin` };
      // These retries last longer than a restart of the server.
      const retry = { attempts: 60, minDelay: 100, maxDelay: 200 };
      let checkpoint: unknown;
      for (;;) {
        try {
          const { file_id } = await uploadFile(
            client,
            { size: bytes.length, slice: (from: number, to: number) => bytes.subarray(from, to) },
            target,
            {
              partSize: 102_400,
              retry,
              checkpoint,
              onCheckpoint: (given) => void (checkpoint = given),
            },
          );
          acknowledged.push({ file_id, bytes });
          break;
        } catch (error) {
          if (done) throw error;
          await sleep(100);
        }
      }
    }
  })();
  for (let kill = 0; kill < 10; kill++) {
    await sleep(300 + Math.random() * 700);
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
    ({ child, url } = await startServe([folder], port));
  }
  done = true;
  await uploading;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
  fetch.close();
  const reopened = createLocalPds({ store: await folderStore(folder), createHash });
  for (const { file_id, bytes } of acknowledged) {
    const content = await reopened.content(file_id);
    expect(content && same(content, bytes), file_id).toBe(true);
  }
  console.log(`10 kills, ${acknowledged.length} files acknowledged, none lost`);
  expect(acknowledged.length).toBeGreaterThan(3);
});

test('a reset, a 504 or an expired URL delays an upload by less than a second', async () => {
  const bytes = bytesOf(20 * 2 ** 20);
  const path = join(temporaryFolder(), 'a.bin');
  writeFileSync(path, bytes);
  const local = createLocalPds({ accessKeys: [localAccessKey], createHash });
  const { url, close } = await listen(local);
  const fetch = nodeFetch();
  const client = createClient({ endpoint: url, fetch, auth: accessKey(localAccessKey) });
  const time = async (fault?: FaultEffect): Promise<number> => {
    local.faults.splice(
      0,
      Infinity,
      ...(fault ? [{ on: 'putPart' as const, nth: 3, ...fault }] : []),
    );
    const started = performance.now();
    const options = { partSize: 2 ** 20 };
    const file = await uploadFile(client, await fileSource(path), { drive_id: '1' }, options);
    const ms = performance.now() - started;
    expect(same((await local.content(file.file_id))!, readFileSync(path))).toBe(true);
    return ms;
  };
  const median = async (fault?: FaultEffect) => {
    const times = [];
    for (let run = 0; run < 5; run++) times.push(await time(fault));
    return times.sort((a, b) => a - b)[2]!;
  };
  await time();
  const plain = await median();
  const faults: [string, FaultEffect][] = [
    ['reset', { effect: 'reset' }],
    ['504', { effect: 'status', status: 504 }],
    ['expired URL', { effect: 'clock', ms: 16 * 60_000 }],
  ];
  for (const [name, fault] of faults) {
    const overhead = (await median(fault)) - plain;
    console.log(`${name}: ${overhead.toFixed(0)} ms more than the ${plain.toFixed(0)} ms without`);
    expect(overhead).toBeLessThan(1000);
  }
  fetch.close();
  await close();
});
