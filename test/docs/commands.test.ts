import { execFile, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { buildPackage, pdsCommand } from '../support/built.js';
import { startListeningPds, testKey } from '../support/pds.js';
import { snippets } from './snippets.js';

const pdsCommands = snippets()
  .filter(({ language }) => language === 'sh')
  .flatMap(({ code, page }) => code.split('\n').map((line) => ({ page, line })))
  .map(({ page, line }) => ({ page, command: line.replace(/\s+# .*$/, '') }))
  .filter(({ command }) => /^(npx )?pds(-fetch)? /.test(command));

beforeAll(buildPackage, 120_000);

test.for(pdsCommands)('$page: $command', async ({ command }) => {
  const folder = mkdtempSync(join(tmpdir(), 'pds-commands-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const name of ['photo.jpg', 'holiday.mp4']) writeFileSync(join(folder, name), '123456789');
  mkdirSync(join(folder, 'holiday'));
  writeFileSync(join(folder, 'holiday', 'beach.jpg'), '123456789');
  const { endpoint } = await startListeningPds();
  // The command as written, except for the port, which another process may use.
  const line = command
    .replace(/^(npx )?pds(-fetch)?/, `exec "${process.execPath}" "${pdsCommand}"`)
    .replace(/--port \d+/, '--port 0');
  const options = {
    cwd: folder,
    env: {
      PATH: process.env['PATH'],
      XDG_STATE_HOME: folder,
      PDS_ENDPOINT: endpoint,
      PDS_DRIVE_ID: '1',
      ALIBABA_CLOUD_ACCESS_KEY_ID: testKey.accessKeyId,
      ALIBABA_CLOUD_ACCESS_KEY_SECRET: testKey.accessKeySecret,
    },
  };
  // Commands that list or download need uploaded files.
  if (/ (ls|download) /.test(command)) {
    const upload = [pdsCommand, 'upload', 'holiday', '--to', '/a/b'];
    await promisify(execFile)(process.execPath, upload, options);
  }
  const child = spawn('sh', ['-c', line], options);
  onTestFinished(() => void child.kill('SIGKILL'));
  let printed = '';
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  child.stdout.on('data', (chunk: Buffer) => {
    printed += chunk.toString();
    // A server runs until a signal ends it.
    if (/ serve /.test(command) && printed.includes('http://')) child.kill('SIGINT');
  });
  const code = await new Promise((resolve) => child.once('close', resolve));
  // The code is null if the signal came before the server had its handler.
  expect(/ serve /.test(command) ? (code ?? 0) : code, complaint).toBe(0);
  expect(printed).not.toBe('');
});
