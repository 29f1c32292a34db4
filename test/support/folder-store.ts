import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, onTestFinished } from 'vitest';
import { crc64, formatCrc64 } from '../../src/crc64/index.js';
import { folderStore, type FolderStore } from '../../src/node/store/folder-store.js';
import { bytes, complete, create, get, parts, post, put, upload, type Json } from '../local/api.js';
import { startPds, type TestPds } from './pds.js';

export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pds-store-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * A local PDS with a store in the folder; closes the store that this process opened there before.
 */
export async function start(folder: string): Promise<TestPds & { store: FolderStore }> {
  await open.get(folder)?.close();
  const store = await folderStore(folder);
  open.set(folder, store);
  return { ...startPds({ store, minPartSize: 1 }), store };
}

const open = new Map<string, FolderStore>();

/** The relative paths of all files in a folder, without locks. */
export async function tree(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((path) => !/^lock-[^/]*(?<!tmp)$/.test(path))
    .sort();
}

/** Serves the folder in another process. */
export async function serve(
  folder: string,
  limit = '',
): Promise<{ t: TestPds; child: ChildProcess }> {
  const script = join(import.meta.dirname, 'folder-store-child.ts');
  const command = `${limit} exec "${process.execPath}" --import tsx "${script}" "${folder}"`;
  const child = spawn('bash', ['-c', command], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [endpoint] = (await once(createInterface(child.stdout!), 'line')) as [string];
  return { t: { pds: undefined as never, endpoint, fetch: (request) => fetch(request) }, child };
}

/**
 * Kills the serving process several times while it works. Afterwards everything that it acknowledged
 * must exist, and no temporary file may be left.
 */
export async function killAndCheck(rounds: number): Promise<void> {
  const folder = await temporaryFolder();
  const acknowledged = { files: new Map<string, Json>(), parts: new Map<string, number>() };
  for (let round = 0; round < rounds; round++) {
    const { t, child } = await serve(folder);
    const work = async (name: string) => {
      for (;;) {
        const created = await create(t, {
          name,
          part_info_list: [{ part_number: 1 }, { part_number: 2 }],
        });
        const { file_id, upload_id } = created.body as Record<string, string>;
        for (const [index, part] of parts(created).entries()) {
          const answer = await put(t, part.upload_url, bytes(`${name} ${index} ${upload_id}`));
          if (answer.status === 200) acknowledged.parts.set(`${file_id} ${upload_id}`, index + 1);
        }
        const { status, body } = await complete(t, { file_id, upload_id });
        if (status !== 200) throw new Error(JSON.stringify(body));
        acknowledged.files.set(file_id!, body);
        acknowledged.parts.delete(`${file_id} ${upload_id}`);
      }
    };
    // The kill comes when one worker has just got an answer and the others are waiting.
    const enough = acknowledged.files.size + 3 + (round % 4);
    const workers = Promise.allSettled(['a', 'b', 'c', 'd'].map((name) => work(name)));
    let ended = false;
    void workers.then(() => (ended = true));
    while (acknowledged.files.size < enough && !ended) {
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    child.kill('SIGKILL');
    const ends = await workers;
    for (const end of ends) {
      expect(String((end as PromiseRejectedResult).reason)).toMatch(/fetch failed|terminated/);
    }
  }

  const t = await start(folder);
  for (const [file_id, file] of acknowledged.files) {
    expect((await get(t, file_id)).body).toEqual(file);
    const content = await t.pds.content(file_id);
    expect(formatCrc64(crc64(content!))).toBe(file['crc64_hash']);
  }
  for (const [ids, count] of acknowledged.parts) {
    const [file_id, upload_id] = ids.split(' ') as [string, string];
    if ((await get(t, file_id)).status === 200) continue; // completed, but the answer was lost
    const { body } = await post(t, '/v2/file/list_uploaded_parts', {
      drive_id: '1',
      file_id,
      upload_id,
    });
    expect((body['uploaded_parts'] as Json[]).length).toBeGreaterThanOrEqual(count);
  }
  for (const item of await t.pds.store.items()) {
    expect(formatCrc64(crc64((await t.pds.content(item.fileId))!))).toBe(item.file.crc64_hash);
  }
  expect((await tree(folder)).filter((path) => path.endsWith('.tmp'))).toEqual([]);
}

/**
 * Starts more processes on the folder of a working one: they must fail, and nothing may be lost.
 */
export async function startOthersAndCheck(starts: number): Promise<void> {
  const folder = await temporaryFolder();
  const { t } = await serve(folder);
  const files = new Map<string, Json>();
  let done = false;
  const work = (async () => {
    for (let i = 0; !done; i++) {
      const { body } = await upload(t, [bytes(`file ${i}`)]);
      files.set(body['file_id'] as string, body);
    }
  })();
  const script = join(import.meta.dirname, 'folder-store-child.ts');
  for (let round = 0; round < starts; round++) {
    const child = spawn(process.execPath, ['--import', 'tsx', script, folder]);
    let text = '';
    child.stderr.on('data', (chunk) => (text += String(chunk)));
    const [code] = (await once(child, 'close')) as [number];
    expect([code, text]).toEqual([1, expect.stringContaining('is in use by process')]);
  }
  done = true;
  await work;
  expect(files.size).toBeGreaterThan(starts);
  for (const [id, file] of files) expect((await get(t, id)).body).toEqual(file);
}
