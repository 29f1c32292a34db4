import { expect, test } from 'vitest';
import { createLocalPds, createMemoryStore, type StoredItem } from '../../src/local/index.js';
import { bearer, createClient, paginate } from '../../src/index.js';

const FILES = 20_000;
const idOf = (index: number) => index.toString(16).padStart(40, '0');
const item = (index: number, name = `f${index}`): StoredItem => ({
  driveId: '1',
  fileId: idOf(index),
  file: {
    drive_id: '1',
    file_id: idOf(index),
    parent_file_id: 'root',
    name,
    type: 'file',
    size: (index * 7919) % FILES,
    created_at: new Date(index).toISOString(),
  },
});

function clientOf(store: ReturnType<typeof createMemoryStore>) {
  const pds = createLocalPds({ store, tokens: ['t'] });
  return createClient({ endpoint: pds.endpoint, auth: bearer('t'), fetch: pds.fetch });
}

/** A store that counts how many items it gave for whole folders and for names. */
function counting() {
  const store = createMemoryStore();
  const handed = { whole: 0, named: 0 };
  const children: typeof store.children = async (driveId, parent, name) => {
    const found = await store.children(driveId, parent, name);
    handed[name === undefined ? 'whole' : 'named'] += [...found].length;
    return found;
  };
  return { store: { ...store, children }, handed };
}

test('a large folder: all pages in both directions are right, and a name is found without listing', async () => {
  const { store, handed } = counting();
  for (let index = 0; index < FILES; index++) await store.putItem(item(index));
  const client = clientOf(store);
  const folder = { drive_id: '1', parent_file_id: 'root' };
  for (const order_direction of ['ASC', 'DESC']) {
    const sizes: number[] = [];
    const listed = paginate(client, 'listFile', { ...folder, order_by: 'size', order_direction });
    for await (const { size = 0 } of listed) sizes.push(size);
    const wanted = [...sizes].sort((a, b) => (order_direction === 'ASC' ? a - b : b - a));
    expect(sizes).toHaveLength(FILES);
    expect(sizes).toEqual(wanted);
  }
  // All 400 pages use the same array, which is sorted once for each direction.
  const first = await store.children('1', 'root');
  expect(await store.children('1', 'root')).toBe(first);

  Object.assign(handed, { whole: 0, named: 0 });
  const create = (check_name_mode: string, name: string) =>
    client.createFile({ ...folder, type: 'folder', name, check_name_mode });
  expect(await create('refuse', 'f7')).toMatchObject({ exist: true, file_id: idOf(7) });
  expect((await create('auto_rename', 'f7')).file_name).toMatch(/^f7_\d{8}_\d{6}$/);
  expect(await create('ignore', 'f7')).toMatchObject({ exist: false, file_name: 'f7' });
  expect(handed.whole).toBe(0);
  expect(handed.named).toBeLessThan(10);
  expect(await store.children('1', 'root')).not.toBe(first);
});

test('an item is found in the right place after it was renamed, moved or removed', async () => {
  const store = createMemoryStore();
  for (const index of [1, 2, 3]) await store.putItem(item(index, index === 3 ? 'other' : 'same'));
  const names = async (parent: string, name?: string) =>
    [...(await store.children('1', parent, name))].map(({ fileId }) => fileId);
  expect(await names('root', 'same')).toEqual([idOf(1), idOf(2)]);
  await store.putItem(item(1, 'other'));
  expect(await names('root', 'same')).toEqual([idOf(2)]);
  expect(await names('root', 'other')).toEqual([idOf(3), idOf(1)]);
  const moved = item(3, 'other');
  await store.putItem({ ...moved, file: { ...moved.file, parent_file_id: 'elsewhere' } });
  expect(await names('root')).toEqual([idOf(2), idOf(1)]);
  expect(await names('elsewhere', 'other')).toEqual([idOf(3)]);
  await store.removeItem('1', idOf(3));
  await store.removeItem('1', idOf(2));
  expect(await names('elsewhere')).toEqual([]);
  expect(await names('root', 'same')).toEqual([]);
});

test('another kind of store may give the same array after changes, and ignore the name', async () => {
  const items: StoredItem[] = [];
  const store = { ...createMemoryStore(), children: async () => items };
  const client = clientOf(store);
  const folder = { drive_id: '1', parent_file_id: 'root' };
  const listed = async () => ((await client.listFile(folder)).items ?? []).map(({ name }) => name);
  items.push(item(1));
  expect(await listed()).toEqual(['f1']);
  items.push(item(2));
  expect(await listed()).toEqual(['f1', 'f2']);
  const refused = { ...folder, type: 'folder', check_name_mode: 'refuse' };
  expect(await client.createFile({ ...refused, name: 'f2' })).toMatchObject({ exist: true });
  expect(await client.createFile({ ...refused, name: 'f3' })).toMatchObject({ exist: false });
});
