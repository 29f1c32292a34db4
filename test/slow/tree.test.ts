import { join } from 'node:path';
import { expect, test } from 'vitest';
import { environmentOf, pds, startServe, temporaryFolder } from '../support/cli.js';
import { expectFiles, killAfter, makeTree, remoteTree, sorted } from '../support/tree.js';

test('2,000 files of 0 bytes to 50 MB are equal after an upload with ten kills and a download with kills', async () => {
  const { url } = await startServe([join(temporaryFolder(), 'store'), '--quiet']);
  const env = environmentOf(url, temporaryFolder());
  const top = join(temporaryFolder(), 'tree');
  const tree = makeTree(top, { count: 2_000, large: 3, largest: 50_000_000, seed: 7 });
  const args = ['upload', top, '--to', '/backup', '--json'];
  let kills = 0;
  // A run also prints the files that are already there, so each
  // run is killed later than the one before.
  for (let round = 1; round <= 10; round++) {
    kills += Number(await killAfter(round * 180, args, env));
  }
  expect(kills).toBe(10);
  expect(await pds(args, env)).toMatchObject({ code: 0 });
  expect(sorted(await remoteTree('/backup/tree', env))).toEqual(sorted(tree));
  const back = temporaryFolder();
  const down = ['download', '/backup/tree', back, '--json'];
  for (const lines of [300, 900]) expect(await killAfter(lines, down, env)).toBe(true);
  expect(await pds(down, env)).toMatchObject({ code: 0 });
  expectFiles(join(back, 'tree'), tree);
});
