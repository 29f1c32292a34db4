import { readdir, readFile, writeFile } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { bytes, complete, create, parts, post, put, upload } from '../local/api.js';
import { start, temporaryFolder } from '../support/folder-store.js';
import type { TestPds } from '../support/pds.js';

/**
 * The operations on files in order: `write NAME`, `sync NAME`, `rename NAME NAME`, `link NAME
 * NAME`.
 */
const steps: string[] = [];
const disk: { links: boolean; dies?: RegExp } = { links: true };
const short = (path: unknown) => String(path).replace(/^.*\/(?=[^/]+$)/, '');

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  return {
    ...real,
    async open(...args: Parameters<typeof real.open>): Promise<FileHandle> {
      const file = await real.open(...args);
      const name = short(args[0]);
      for (const method of ['writeFile', 'sync'] as const) {
        const call = file[method].bind(file) as (...rest: unknown[]) => Promise<void>;
        file[method] = (...rest: unknown[]) => {
          steps.push(`${method === 'sync' ? 'sync' : 'write'} ${name}`);
          return call(...rest);
        };
      }
      return file;
    },
    unlink: (path: string) => {
      // Nothing after this happens, as after `kill -9`.
      if (disk.dies?.test(short(path))) return new Promise(() => {});
      return real.unlink(path);
    },
    rename: (from: string, to: string) => {
      steps.push(`rename ${short(from)} ${short(to)}`);
      return real.rename(from, to);
    },
    link: async (from: string, to: string) => {
      if (!disk.links) throw Object.assign(new Error('no links here'), { code: 'EPERM' });
      steps.push(`link ${short(from)} ${short(to)}`);
      return real.link(from, to);
    },
  };
});

beforeEach(() => {
  steps.length = 0;
  disk.links = true;
  delete disk.dies;
});

/** The position of the last step of this form. Fails if there is none. */
function at(form: RegExp): number {
  const index = steps.findLastIndex((step) => form.test(step));
  expect(index, `${form} in ${steps.join(', ')}`).toBeGreaterThanOrEqual(0);
  return index;
}

test.each([
  ['of one part', [bytes('one')], true],
  ['of one part, where hard links fail', [bytes('one')], false],
  ['of two parts', [bytes('one, '), bytes('two')], true],
])('a file %s is flushed before the record that names it', async (_, pieces, links) => {
  disk.links = links;
  const folder = await temporaryFolder();
  const t = await start(folder);
  const part_info_list = pieces.map((_piece, index) => ({ part_number: index + 1 }));
  const created = await create(t, { part_info_list });
  for (const [index, piece] of pieces.entries()) {
    steps.length = 0;
    await put(t, parts(created)[index]!.upload_url, piece);
    // A part is flushed before it gets its final name, which says what it contains.
    const part = at(/^rename lock-.*\.tmp 0000\d-.*\.part$/);
    const temporary = /^rename (\S+)/.exec(steps[part]!)![1]!.replaceAll('.', '\\.');
    expect(at(new RegExp(`^sync ${temporary}$`))).toBeLessThan(part);
    expect(at(new RegExp(`^write ${temporary}$`))).toBeLessThan(part - 1);
  }
  steps.length = 0;
  const { file_id, upload_id } = created.body;
  expect((await complete(t, { file_id, upload_id })).status).toBe(200);

  const record = at(new RegExp(`^rename lock-.*\\.tmp ${file_id}\\.json$`));
  expect(at(/^sync lock-.*\.tmp$/)).toBe(record - 1);
  const isLink = links && pieces.length === 1;
  const content = isLink ? at(/^link .*\.part a\.[0-9A-F]{12}\.txt$/) : at(/^sync a\..*\.txt$/);
  expect(content).toBeLessThan(at(/^write lock-.*\.tmp$/));
  if (!isLink) expect(at(/^write a\..*\.txt$/)).toBeLessThan(content);

  const [name] = await readdir(join(folder, 'files/drive-1'));
  const text = pieces.map((piece) => new TextDecoder().decode(piece)).join('');
  expect(await readFile(join(folder, 'files/drive-1', name!), 'utf8')).toBe(text);
  expect(await readdir(join(folder, 'uploads'))).toEqual([]);
});

const contents = (folder: string) => readdir(join(folder, 'files/drive-1'));

test.each<[string, (t: TestPds, id: unknown) => Promise<unknown>, string | undefined]>([
  ['replaced', (t, file_id) => upload(t, [bytes('new')], { file_id }), 'new'],
  ['deleted', (t, file_id) => post(t, '/v2/file/delete', { drive_id: '1', file_id }), undefined],
])(
  'if the process is killed before it removes the old bytes of a file that is %s, the next start removes them',
  async (_, change, left) => {
    const folder = await temporaryFolder();
    const first = await start(folder);
    const { file_id } = (await upload(first, [bytes('old')])).body;
    const [old] = await contents(folder);
    const kept = (await upload(first, [bytes('kept')])).body['file_id'] as string;
    const before = (await contents(folder)).length;
    disk.dies = /^a\..*\.txt$/;
    void change(first, file_id);
    const record = new RegExp(`^rename lock-.*\\.tmp ${String(file_id)}\\.json$`);
    await expect
      .poll(() => steps.filter((step) => record.test(step)).length, { timeout: 10_000 })
      .toBe(2);
    expect(await contents(folder)).toContain(old);

    delete disk.dies;
    const second = await start(folder);
    const content = await second.pds.content(file_id as string);
    expect(content && new TextDecoder().decode(content)).toBe(left);
    expect(await second.pds.content(kept)).toEqual(bytes('kept'));
    expect(await contents(folder)).not.toContain(old);
    expect(await contents(folder)).toHaveLength(left === undefined ? before - 1 : before);
    // A later file at that place is not the store's.
    await writeFile(join(folder, 'files/drive-1', old!), 'mine');
    await start(folder);
    expect(await readFile(join(folder, 'files/drive-1', old!), 'utf8')).toBe('mine');
  },
);
