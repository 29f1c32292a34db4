import { expect, onTestFinished, test } from 'vitest';
import { createCheckpointStore } from '../../src/cli/checkpoint-file.js';
import type { Checkpoint, UploadTarget } from '../../src/upload/index.js';
import { temporaryFolder } from '../support/cli.js';

test('a file that is uploaded to several targets has a checkpoint for each target', async () => {
  const before = process.env['XDG_STATE_HOME'];
  onTestFinished(() => {
    if (before === undefined) delete process.env['XDG_STATE_HOME'];
    else process.env['XDG_STATE_HOME'] = before;
  });
  process.env['XDG_STATE_HOME'] = temporaryFolder();
  const entry = { path: 'a', localPath: '/tmp/a', source: new Uint8Array() };
  const target: UploadTarget = { drive_id: '1', parent_file_id: 'root', name: 'a' };
  const targets: UploadTarget[] = [
    target,
    { ...target, drive_id: '2' },
    { ...target, parent_file_id: 'folder' },
    { ...target, name: 'b' },
    { ...target, file_id: 'f' },
  ];
  const stores = ['https://one.example', 'https://two.example'].map((service) =>
    createCheckpointStore<typeof entry>(service, 0, expect.fail),
  );
  for (const [at, store] of stores.entries()) {
    for (const [index, one] of targets.entries()) {
      await store.save(entry, one, { size: 1, upload_id: `${at} ${index}` } as Checkpoint);
    }
  }
  for (const [at, store] of stores.entries()) {
    for (const [index, one] of targets.entries()) {
      expect(await store.load(entry, one)).toMatchObject({ upload_id: `${at} ${index}` });
    }
  }
});
