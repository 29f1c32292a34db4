import { join } from 'node:path';
import { expect, test } from 'vitest';
import { environmentOf, pds, startServe, temporaryFolder } from '../support/cli.js';
import { expectFiles, killAfter, makeTree, remoteTree, sorted } from '../support/tree.js';

test(
  'the upload and the download of a tree survive kills, and each file exists once',
  { timeout: 120_000 },
  async () => {
    const { url } = await startServe([join(temporaryFolder(), 'store')]);
    const env = environmentOf(url, temporaryFolder());
    const top = join(temporaryFolder(), 'tree');
    const tree = makeTree(top, { count: 120, large: 2, largest: 6_000_000, seed: 1 });
    const args = ['upload', top, '--to', '/backup', '--json'];
    const planned = await pds([...args, '--dry-run'], env);
    expect(planned.stdout.match(/"would upload"/g)).toHaveLength(120);
    let kills = 0;
    for (const lines of [25, 40]) kills += Number(await killAfter(lines, args, env));
    expect(kills).toBe(2);
    const last = await pds(args, env);
    expect(last).toMatchObject({ code: 0 });
    expect(last.stderr).toMatch(/\d+ skipped/);
    expect(sorted(await remoteTree('/backup/tree', env))).toEqual(sorted(tree));
    const again = await pds([...args, '--dry-run'], env);
    expect(again.stdout.match(/"skipped"/g)).toHaveLength(120);

    const back = temporaryFolder();
    const down = ['download', '/backup/tree', back, '--json'];
    expect(await killAfter(30, down, env)).toBe(true);
    expect(await pds(down, env)).toMatchObject({ code: 0 });
    expectFiles(join(back, 'tree'), tree);
  },
);
