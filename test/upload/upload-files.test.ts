import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PdsApiError, PdsConnectionError } from '../../src/index.js';
import {
  EntryError,
  SourceChangedError,
  uploadFiles,
  type Checkpoint,
  type CheckpointStore,
  type FileEntry,
  type UploadEntry,
  type UploadFilesOptions,
  type UploadOutcome,
} from '../../src/upload/index.js';
import { createBudget } from '../../src/upload/budget.js';
import { bench, crcOf, httpBench, PART, same, type Bench } from './support.js';

const target = { drive_id: '1' };
const text = (value: string) => new TextEncoder().encode(value);
const file = (path: string, value: string | Uint8Array = path): FileEntry => ({
  path,
  source: typeof value === 'string' ? text(value) : value,
});

async function all<Entry extends UploadEntry>(
  { client }: Bench,
  entries: Iterable<Entry> | AsyncIterable<Entry>,
  options: UploadFilesOptions<Entry> = {},
  to: object = {},
): Promise<UploadOutcome<Entry>[]> {
  const outcomes: UploadOutcome<Entry>[] = [];
  for await (const outcome of uploadFiles(client, entries, { ...target, ...to }, options)) {
    outcomes.push(outcome);
  }
  return outcomes;
}

/** Paths of all items in the drive; those of folders end with a slash. */
async function tree({ pds }: Bench): Promise<string[]> {
  const items = [...(await pds.store.items())].map((item) => item.file);
  const byId = new Map(items.map((item) => [item.file_id, item]));
  const pathOf = (item: (typeof items)[number]): string => {
    const parent = byId.get(item.parent_file_id ?? '');
    const name = `${item.name}${item.type === 'folder' ? '/' : ''}`;
    return parent ? `${pathOf(parent)}${name}` : name;
  };
  return items.map(pathOf).sort();
}

const actions = (outcomes: UploadOutcome<UploadEntry>[]) =>
  outcomes.map(({ entry, action }) => `${action} ${(entry as FileEntry).path}`).sort();

test('files and empty folders: each folder is created once, and each entry has one outcome', async () => {
  const b = await httpBench();
  const entries: UploadEntry[] = [
    ...Array.from({ length: 20 }, (_, index) => file(`a/b/${index}.txt`)),
    file('top.txt'),
    file('a/empty', ''),
    { path: 'a/b/nothing', type: 'folder' },
  ];
  const outcomes = await all(b, entries, { files: 8 });
  expect(outcomes.map(({ entry }) => entry)).toHaveLength(entries.length);
  expect(new Set(outcomes.map(({ entry }) => entry))).toEqual(new Set(entries));
  expect(outcomes.every(({ file }) => file?.file_id)).toBe(true);
  expect(await tree(b)).toEqual(
    [
      ...['a/', 'a/b/', 'a/b/nothing/', 'a/empty', 'top.txt'],
      ...Array.from({ length: 20 }, (_, index) => `a/b/${index}.txt`),
    ].sort(),
  );
  const folders = b.pds.log.filter(({ operation }) => operation === 'createFile').length;
  expect(folders).toBe(22 + 3); // each file, and a, a/b, a/b/nothing
  for (const { entry, file } of outcomes) {
    if (file?.type !== 'file') continue;
    const sent = (entry as FileEntry).source as Uint8Array;
    expect(same(await b.stored(file.file_id), sent)).toBe(true);
  }
});

test('an existing folder is used, also if the answer to its creation was lost', async () => {
  const b = bench();
  await all(b, [file('a/1')]);
  b.pds.faults.push({ on: 'createFile', nth: 1, effect: 'reset', when: 'after' });
  const failing = all(b, [
    { path: 'new', type: 'folder' },
    { path: 'a', type: 'folder' },
  ]);
  await failing;
  b.pds.faults.splice(0);
  await all(b, [file('a/2'), file('new/3')]);
  expect(await tree(b)).toEqual(['a/', 'a/1', 'a/2', 'new/', 'new/3']);
});

test('if a file has the name of a folder, the entries below it fail, and no others', async () => {
  const b = bench();
  await all(b, [file('a')]);
  const outcomes = await all(b, [file('a/b'), file('c')]);
  expect(actions(outcomes)).toEqual(['failed a/b', 'uploaded c']);
  const { error } = outcomes.find(({ action }) => action === 'failed')!;
  expect(error).toMatchObject({ name: 'EntryError', code: 'taken' });
});

describe('parent_path', () => {
  test('is created once with createMissing', async () => {
    const b = bench();
    const entries = [file('x/1'), file('2'), file('x/3')];
    await all(b, entries, { createMissing: true }, { parent_path: '/a/b/' });
    expect(await tree(b)).toEqual(['a/', 'a/b/', 'a/b/2', 'a/b/x/', 'a/b/x/1', 'a/b/x/3']);
  });

  test('must exist without createMissing', async () => {
    const b = bench();
    const outcomes = await all(b, [file('1')], {}, { parent_path: '/a/b' });
    expect(outcomes[0]).toMatchObject({ action: 'failed', error: { name: 'EntryError' } });
    expect(await tree(b)).toEqual([]);
    await all(b, [file('a/b/0')]);
    expect(actions(await all(b, [file('x/1')], {}, { parent_path: 'a/b' }))).toEqual([
      'uploaded x/1',
    ]);
    expect(await tree(b)).toEqual(['a/', 'a/b/', 'a/b/0', 'a/b/x/', 'a/b/x/1']);
  });
});

describe('skip', () => {
  const listed = (members: object) => ({
    items: [{ file_id: 'f', name: 'a', size: 3, ...members }],
  });

  test("'same' skips files with the same name, size and bytes, and ignores their times", async () => {
    const b = await httpBench();
    const entries = [file('a/1', 'one'), file('2', 'two'), file('empty', '')];
    await all(b, entries);
    const changed = [...entries.slice(1), file('a/1', 'eno'), file('a/new', 'one')];
    const outcomes = await all(b, changed, { skip: 'same' });
    expect(actions(outcomes)).toEqual([
      ...['skipped 2', 'skipped empty', 'uploaded a/1', 'uploaded a/new'],
    ]);
    expect(outcomes.every(({ file }) => file!.file_id)).toBe(true);
    // By default both files are kept, as the service does.
    expect((await tree(b)).filter((path) => path === 'a/1')).toHaveLength(2);
  });

  test.each<[string, unknown]>([
    ['items that are no list', { items: 5 }],
    ['a CRC-64 that is not a number', listed({ crc64_hash: 'x' })],
    ['a CRC-64 that has a fraction', listed({ crc64_hash: 1.5 })],
    ['no file_id', listed({ file_id: '', crc64_hash: crcOf(text('one')) })],
  ])('a listing with %s proves nothing, so the file is uploaded', async (_, given) => {
    const b = bench();
    const client = { ...b.client, listFile: async () => given };
    const outcomes = await all({ ...b, client: client as never }, [file('a', 'one')], {
      skip: 'same',
    });
    expect(actions(outcomes)).toEqual(['uploaded a']);
  });

  test('update uploads a revision of a file that differs', async () => {
    const b = bench();
    const [first] = await all(b, [file('a', 'one'), file('b')]);
    const outcomes = await all(b, [file('a', 'two!'), file('b')], { skip: 'same', update: true });
    expect(actions(outcomes)).toEqual(['skipped b', 'updated a']);
    const { file: updated } = outcomes.find(({ action }) => action === 'updated')!;
    expect(updated!.file_id).toBe(first!.file!.file_id);
    expect(same(await b.stored(updated!.file_id), text('two!'))).toBe(true);
    expect(await tree(b)).toEqual(['a', 'b']);
  });

  test('update fails if several files have the name', async () => {
    const b = bench();
    await all(b, [file('a', 'one')]);
    await all(b, [file('a', 'two')]);
    const outcomes = await all(b, [file('a', 'three')], { update: true });
    expect(outcomes[0]).toMatchObject({ action: 'failed', error: { code: 'taken' } });
  });

  test("'exists' compares only the name; 'never' does not list the folder", async () => {
    const b = bench();
    await all(b, [file('a/1', 'one')]);
    expect(actions(await all(b, [file('a/1', 'x')], { skip: 'exists' }))).toEqual(['skipped a/1']);
    b.pds.log.splice(0);
    expect(actions(await all(b, [file('a/1', 'one')]))).toEqual(['uploaded a/1']);
    expect(b.asked()).not.toContain('listFile');
  });

  test('a folder of many pages is listed once, and names are compared exactly', async () => {
    const b = bench();
    const names = Array.from({ length: 250 }, (_, index) => `a/${index}`);
    // Names that differ only in normal form or case are different names.
    const alike = ['a/é', 'a/e\u0301', 'a/X', 'a/x'];
    await all(
      b,
      [...names, ...alike].map((path) => file(path)),
      { files: 32 },
    );
    b.pds.log.splice(0);
    const again = await all(
      b,
      [...names, ...alike].map((path) => file(path)),
      { skip: 'same' },
    );
    expect(again.every(({ action }) => action === 'skipped')).toBe(true);
    expect(b.asked().filter((operation) => operation === 'listFile')).toHaveLength(3);
    expect(await tree(b)).toHaveLength(255);
  });

  test('a repeated path finds the file that was just uploaded, also at the same time', async () => {
    const b = await httpBench();
    const twice = [file('a/1', 'x'), file('a/1', 'x'), file('a/2', 'y'), file('a/1', 'x')];
    expect(actions(await all(b, twice, { skip: 'same', files: 4 }))).toEqual([
      'skipped a/1',
      'skipped a/1',
      'uploaded a/1',
      'uploaded a/2',
    ]);
    // Other bytes with the same name: both files are kept, or the later one becomes a revision.
    const other = [file('a/3', 'x'), file('a/3', 'y'), file('a/3', 'x')];
    expect(actions(await all(b, other, { skip: 'same', files: 4 }))).toEqual([
      'skipped a/3',
      'uploaded a/3',
      'uploaded a/3',
    ]);
    const revised = [file('b/1', 'x'), file('b/1', 'y')];
    expect(actions(await all(b, revised, { update: true, files: 4 }))).toEqual([
      'updated b/1',
      'uploaded b/1',
    ]);
    expect(actions(await all(b, [...revised, file('b/2')], { skip: 'exists' }))).toEqual([
      'skipped b/1',
      'skipped b/1',
      'uploaded b/2',
    ]);
    expect(await tree(b)).toEqual(['a/', 'a/1', 'a/2', 'a/3', 'a/3', 'b/', 'b/1', 'b/2']);
  });

  test('a repeated path finds its first upload also if that ends while the folder is listed', async () => {
    const b = bench();
    await all(b, [file('other', 'o')], { skip: 'same' });
    // The slow first upload of `b` is running when the second `a` lists the folder.
    let isListed = () => {};
    const listed = new Promise<void>((resolve) => (isListed = resolve));
    let lists = 0;
    const { listFile } = b.client;
    const client = Object.assign(Object.create(b.client) as typeof b.client, {
      async listFile(...args: Parameters<typeof listFile>) {
        const answer = await listFile(...args);
        if (++lists === 2) isListed();
        return answer;
      },
    });
    const slow: FileEntry = {
      path: 'b',
      source: async () => {
        await listed;
        return new TextEncoder().encode('b');
      },
    };
    const entries = [slow, file('a', 'a'), file('a', 'a'), file('b', 'b')];
    expect(actions(await all({ ...b, client }, entries, { skip: 'same', files: 4 }))).toEqual([
      'skipped a',
      'skipped b',
      'uploaded a',
      'uploaded b',
    ]);
    expect(await tree(b)).toEqual(['a', 'b', 'other']);
  });

  test('after a failure the same path is tried again', async () => {
    const b = bench();
    const broken: FileEntry = { path: 'a', source: () => Promise.reject(new Error('not now')) };
    const outcomes = await all(b, [broken, file('a', 'x'), file('a', 'x')], { skip: 'same' });
    expect(actions(outcomes)).toEqual(['failed a', 'skipped a', 'uploaded a']);
    expect(await tree(b)).toEqual(['a']);
  });

  test('after a failed listing, the next file lists the folder again', async () => {
    const b = bench({}, { retry: false });
    await all(b, [file('a/1', 'x'), file('a/2', 'x')]);
    b.pds.faults.push({ on: 'listFile', nth: 1, times: 1, effect: 'status', status: 500 });
    const outcomes = await all(b, [file('a/1', 'x'), file('a/2', 'x')], { skip: 'same', files: 1 });
    expect(actions(outcomes)).toEqual(['failed a/1', 'skipped a/2']);
  });

  test('a file without a CRC-64 at the service cannot be compared, so it is sent', async () => {
    const b = bench();
    await all(b, [file('a')]);
    for (const item of await b.pds.store.items()) {
      const { crc64_hash: _, ...rest } = item.file;
      await b.pds.store.putItem({ ...item, file: rest });
    }
    expect(actions(await all(b, [file('a')], { skip: 'same' }))).toEqual(['uploaded a']);
  });
});

test('dryRun reports what would be done, and only lists folders', async () => {
  const b = bench();
  await all(b, [file('a/1', 'one'), file('a/2', 'two')]);
  b.pds.log.splice(0);
  let opened = 0;
  const lazy: FileEntry = { path: 'a/2', source: () => (opened++, text('new')) };
  const entries: UploadEntry[] = [
    file('a/1', 'one'),
    lazy,
    file('x/y'),
    { path: 'e', type: 'folder' },
  ];
  const outcomes = await all(
    b,
    entries,
    { skip: 'same', dryRun: true, update: true, createMissing: true },
    { parent_path: '' },
  );
  expect(actions(outcomes)).toEqual([
    ...['skipped a/1', 'would create e', 'would update a/2', 'would upload x/y'],
  ]);
  expect(new Set(b.asked())).toEqual(new Set(['listFile']));
  expect(opened).toBe(1);
});

describe('names', () => {
  test.each([
    ['an empty name', 'a//b'],
    ['the name ..', '../b'],
    ['the name .', 'a/./b'],
    ['a path from the root', '/b'],
    ['a backslash', 'a\\b'],
    ['half a surrogate pair', 'a\ud800'],
    ['over 1,024 bytes', '名'.repeat(342)],
  ])('%s is refused before anything is sent', async (_, path) => {
    const b = bench();
    const outcomes = await all(b, [file(path, 'x'), file('good')]);
    expect(outcomes.find(({ action }) => action === 'failed')!.error).toBeInstanceOf(EntryError);
    expect(await tree(b)).toEqual(['good']);
  });

  test('a name of 1,024 bytes and a path of 30 levels are accepted', async () => {
    const b = bench();
    const long = 'x'.repeat(1024);
    const deep = `${Array.from({ length: 30 }, (_, level) => `d${level}`).join('/')}/f`;
    const outcomes = await all(b, [file(long, 'x'), file(deep, 'x')]);
    expect(outcomes.map(({ action }) => action)).toEqual(['uploaded', 'uploaded']);
  });
});

describe('failures', () => {
  test('of one entry do not end the others: sources that are missing, change, or are wrong', async () => {
    const b = bench();
    const entries: UploadEntry[] = [
      file('good'),
      { path: 'gone', source: () => Promise.reject(new Error('ENOENT')) },
      { path: 'listed', error: new EntryError('unreadable', 'listed: may not be read') },
      {
        path: 'changed',
        source: {
          size: 3,
          slice: () => text('abc'),
          check: () => {
            throw new SourceChangedError('changed was written to');
          },
        },
      },
      { path: 'no source' } as never,
      file('better'),
    ];
    const outcomes = await all(b, entries);
    expect(actions(outcomes)).toEqual([
      ...['failed changed', 'failed gone', 'failed listed', 'failed no source'],
      ...['uploaded better', 'uploaded good'],
    ]);
    expect(await tree(b)).toEqual(['better', 'good']);
  });

  test('a quota is used up: the files before are uploaded, the others fail', async () => {
    const b = bench();
    let created = 0;
    const client = {
      ...b.client,
      createFile: (async (body, init) => {
        if (++created > 3) {
          throw new PdsApiError('quota', { status: 403, code: 'QuotaExhausted.Drive' } as never);
        }
        return b.client.createFile(body, init);
      }) as typeof b.client.createFile,
    };
    const entries = Array.from({ length: 10 }, (_, index) => file(`${index}`));
    const outcomes = await all({ ...b, client }, entries, { files: 2 });
    expect(outcomes.filter(({ action }) => action === 'uploaded')).toHaveLength(3);
    expect(outcomes.filter(({ action }) => action === 'failed')).toHaveLength(7);
    expect(await tree(b)).toHaveLength(3);
  });

  test('the entries throw: the earlier entries are uploaded, then the error is thrown', async () => {
    const b = bench();
    async function* entries() {
      yield file('1');
      yield file('2');
      throw new Error('the list broke');
    }
    const outcomes: unknown[] = [];
    const run = async () => {
      for await (const one of uploadFiles(b.client, entries(), target)) outcomes.push(one);
    };
    await expect(run()).rejects.toThrow('the list broke');
    expect(outcomes).toHaveLength(2);
  });

  test('a service that is down is not called ten times for each file', async () => {
    let calls = 0;
    const b = bench(
      {},
      {
        fetch: () => {
          calls++;
          return Promise.reject(new TypeError('fetch failed'));
        },
        retry: { attempts: 10, minDelay: 0, maxDelay: 1 },
      },
    );
    const entries = Array.from({ length: 300 }, (_, index) => file(`${index}`));
    const outcomes = await all(b, entries, { files: 4, skip: 'same' });
    expect(outcomes.every(({ error }) => error instanceof PdsConnectionError)).toBe(true);
    expect(calls).toBeLessThan(300 + 400);
  });
});

describe('uploadFiles ends', () => {
  test('at once with the reason of the signal, together with all running uploads', async () => {
    const b = await httpBench();
    b.pds.faults.push({ on: 'putPart', effect: 'hang' });
    const controller = new AbortController();
    const reason = new Error('enough');
    const running = all(
      b,
      Array.from({ length: 9 }, (_, index) => file(`${index}`)),
      {
        signal: controller.signal,
        files: 3,
      },
    );
    await expect.poll(() => b.asked().filter((one) => one === 'putPart')).toHaveLength(3);
    controller.abort(reason);
    await expect(running).rejects.toBe(reason);
    const before = b.pds.log.length;
    await wait(50);
    expect(b.pds.log).toHaveLength(before);
  });

  test.each<[string, UploadEntry, Partial<CheckpointStore>]>([
    ['a source', { path: 'a', source: () => new Promise<never>(() => {}) }, {}],
    ['a checkpoint', file('a'), { load: () => new Promise(() => {}) }],
    ['the end of a checkpoint', file('a'), { remove: () => new Promise(() => {}) }],
  ])('at once, without waiting for %s', async (_, entry, members) => {
    const b = bench();
    const checkpoints = { load() {}, save() {}, remove() {}, ...members };
    const reason = new Error('enough');
    const controller = new AbortController();
    const running = all(b, [entry], { checkpoints, signal: controller.signal });
    setTimeout(() => controller.abort(reason), 50);
    await expect(running).rejects.toBe(reason);
    // Leaving the loop does not wait either.
    const entries = [{ path: 'f', type: 'folder' } as const, entry];
    for await (const _outcome of uploadFiles(b.client, entries, target, { checkpoints })) break;
  });

  test('when the loop over it ends', async () => {
    const b = bench();
    let closed = false;
    async function* entries() {
      try {
        for (let index = 0; ; index++) yield file(`${index}`);
      } finally {
        closed = true;
      }
    }
    for await (const { action } of uploadFiles(b.client, entries(), target, { files: 4 })) {
      expect(action).toBe('uploaded');
      break;
    }
    await expect.poll(() => closed).toBe(true);
    const before = (await tree(b)).length;
    await wait(30);
    expect(await tree(b)).toHaveLength(before);
  });

  test.each([
    ['no target', [], undefined, {}, /^target must be/],
    ['no drive', [], {}, {}, /drive_id/],
    [
      'no files at a time',
      [],
      target,
      { files: 0 },
      /^files must be an integer from 1 to 256, got 0/,
    ],
    [
      'a misspelt mode',
      [],
      target,
      { skip: 'some' },
      /^skip must be 'same' or 'exists' or 'never'/,
    ],
    [
      'a parent_path that is not a text',
      [],
      { ...target, parent_path: 7 },
      {},
      /^target.parent_path must be/,
    ],
    [
      'a parent_path with ..',
      [],
      { ...target, parent_path: '/a/../b' },
      {},
      /^target.parent_path .*: a name/,
    ],
    ['entries that are not iterable', 7, target, {}, /^entries must be an iterable/],
    ['an entry that is a path', ['a.txt'], target, {}, /^an entry must be a File, or .* a string/],
    ['no options', [], target, null, /^options must be an object, got null/],
  ])('with an error for %s, before anything is sent', async (_, entries, to, options, message) => {
    const b = bench();
    const run = () => uploadFiles(b.client, entries as never, to as never, options as never).next();
    await expect(run()).rejects.toThrow(message);
    expect(b.pds.log).toEqual([]);
  });
});

test('a partly sent file is resumed from its checkpoint, which is removed at the end', async () => {
  const b = bench();
  const bytes = randomBytes(5 * PART);
  const kept = new Map<string, Checkpoint>();
  const options = {
    partSize: PART,
    checkpoints: {
      load: ({ path }: FileEntry) => kept.get(path),
      save: ({ path }: FileEntry, _: unknown, checkpoint: Checkpoint) =>
        void kept.set(path, checkpoint),
      remove: ({ path }: FileEntry) => void kept.delete(path),
    },
  };
  const controller = new AbortController();
  let sent = 0;
  const stopping = all(b, [file('a', bytes)], {
    ...options,
    signal: controller.signal,
    checkpoints: {
      ...options.checkpoints,
      save: (entry, to, checkpoint) => {
        options.checkpoints.save(entry, to, checkpoint);
        if (checkpoint.parts.length === 3 && sent++ === 0) controller.abort(new Error('stop'));
      },
    },
  });
  await expect(stopping).rejects.toThrow('stop');
  b.pds.log.splice(0);
  const [outcome] = await all(b, [file('a', bytes)], options);
  expect(outcome!.action).toBe('uploaded');
  expect(b.asked().filter((one) => one === 'putPart').length).toBeLessThanOrEqual(2);
  expect(kept.size).toBe(0);
  // Another source of the same name and size: onRestart is called, and the file is sent again.
  kept.set('a', { version: 2 } as Checkpoint);
  const restarted: unknown[] = [];
  const other = file('a', randomBytes(5 * PART));
  await all(b, [other], {
    ...options,
    onRestart: (entry, reason) => restarted.push(entry, reason),
  });
  expect(restarted).toEqual([other, expect.objectContaining({ name: 'CheckpointError' })]);
});

test.each([{}, { skip: 'same' }, { skip: 'same', update: true }] as const)(
  'streams are uploaded, and read once (%o)',
  async (options) => {
    const b = await httpBench();
    const chunks = async function* () {
      yield text('one');
      yield text('two');
    };
    const entries = (path: string): FileEntry[] => [
      { path, source: new Blob(['onetwo']).stream() },
      { path: `${path}-2`, source: () => chunks() },
    ];
    await all(b, [file('a')], { skip: 'never' });
    const outcomes = await all(b, entries('a'), options);
    expect(outcomes.map(({ error }) => error)).toEqual([undefined, undefined]);
    for (const { file: made } of outcomes) {
      expect(same(await b.stored(made!.file_id), text('onetwo'))).toBe(true);
    }
  },
);

test('a file is uploaded although its checkpoint cannot be removed', async () => {
  const b = bench();
  const remove = () => {
    throw new Error('disk');
  };
  const checkpoints = { load() {}, save() {}, remove };
  expect(actions(await all(b, [file('a')], { checkpoints }))).toEqual(['uploaded a']);
});

test('Files of a browser keep their path in the dropped folder, their type and time', async () => {
  const b = bench();
  const made = (name: string, path = '') =>
    Object.defineProperty(
      new File(['x'], name, { type: 'text/css', lastModified: 1_000_000_000_000 }),
      'webkitRelativePath',
      { value: path },
    );
  const outcomes = await all(b, [made('a.css'), made('b.css', 'site/css/b.css')]);
  expect(await tree(b)).toEqual(['a.css', 'site/', 'site/css/', 'site/css/b.css']);
  expect(outcomes[0]!.file).toMatchObject({
    content_type: 'text/css',
    local_modified_at: '2001-09-09T01:46:40.000Z',
  });
});

test('the budget limits files, parts and bytes that are sent at the same time', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ parts: fc.integer({ min: 1, max: 6 }), bytes: fc.nat(150) }), {
        maxLength: 40,
      }),
      async (shares) => {
        const budget = createBudget({ parts: 5, bytes: 100 });
        let [parts, bytes, users] = [0, 0, 0];
        const order: number[] = [];
        await Promise.all(
          shares.map(async (share, index) => {
            const release = await budget.take(share);
            order.push(index);
            parts += share.parts;
            bytes += share.bytes;
            users++;
            expect(users === 1 || (parts <= 5 && bytes <= 100)).toBe(true);
            await wait(0);
            parts -= share.parts;
            bytes -= share.bytes;
            users--;
            release();
          }),
        );
        expect(order).toEqual([...shares.keys()]); // first come, first served
      },
    ),
    { numRuns: 40 },
  );
});

test('100,000 entries are taken one by one, not all at once', async () => {
  const b = bench();
  let taken = 0;
  let told = 0;
  let most = 0;
  function* entries() {
    for (let index = 0; index < 100_000; index++) {
      most = Math.max(most, ++taken - told);
      yield { path: `${index}`, error: new EntryError('unreadable', 'x') };
    }
  }
  for await (const { action } of uploadFiles(b.client, entries(), target, { files: 8 })) {
    told++;
    expect(action).toBe('failed');
  }
  expect(told).toBe(100_000);
  expect(most).toBeLessThan(30);
});
