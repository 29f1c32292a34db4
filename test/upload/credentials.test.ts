import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { bearer, PdsApiError, PdsCredentialsError, type Auth } from '../../src/index.js';
import type { LocalPdsOptions } from '../../src/local/index.js';
import { uploadFiles, type FileEntry } from '../../src/upload/index.js';
import { createCredentialWatch } from '../../src/upload/budget.js';
import { httpBench } from './support.js';

const START = Date.parse('2026-03-01T00:00:00Z');
const HOUR = 3_600_000;
const FILES = 120;

/**
 * A service whose token `first` is valid for an hour; `expire` moves the clock beyond that hour.
 */
async function service(auth: Auth, options: LocalPdsOptions = {}) {
  let time = START;
  const now = () => new Date(time);
  const tokens = { first: { expiresAt: new Date(START + HOUR) }, second: {} };
  const b = await httpBench({ tokens, now, ...options }, { auth, now });
  const taken: string[] = [];
  async function* entries(): AsyncGenerator<FileEntry> {
    for (let index = 0; index < FILES; index++) {
      await turn();
      taken.push(`d/${index}`);
      yield { path: `d/${index}`, source: new TextEncoder().encode(`file ${index}`) };
    }
  }
  return {
    ...b,
    taken,
    expire: () => void (time = START + 2 * HOUR),
    upload: () => uploadFiles(b.client, entries(), { drive_id: '1' }, { files: 8, skip: 'same' }),
    names: async () =>
      [...(await b.pds.store.items())]
        .flatMap(({ file }) => (file.type === 'file' ? (file.name ?? '') : []))
        .sort((a, b) => Number(a) - Number(b)),
  };
}

test('a token that expires during uploadFiles is renewed once, and each file is uploaded exactly once', async () => {
  let asked = 0;
  const auth = bearer(async () => {
    await turn();
    // The provider states a later expiry than the real one.
    return { token: ++asked === 1 ? 'first' : 'second', expiresAt: START + 10 * HOUR };
  });
  const { pds, upload, names, expire } = await service(auth);
  let uploaded = 0;
  for await (const { action, error } of upload()) {
    expect({ action, error }).toEqual({ action: 'uploaded', error: undefined });
    if (++uploaded === 30) expire();
  }
  expect(uploaded).toBe(FILES);
  expect(asked).toBe(2);
  expect(pds.log.some(({ status }) => status === 401)).toBe(true);
  expect(await names()).toEqual(Array.from({ length: FILES }, (_, index) => `${index}`));
});

test.each([
  ['a token that cannot be renewed', () => bearer('first'), PdsApiError],
  [
    'a provider that fails from then on',
    () => {
      let asked = 0;
      return bearer(() => {
        if (asked++ > 0) throw new Error('log in again');
        return Promise.resolve('first');
      });
    },
    PdsCredentialsError,
  ],
  ['a provider that gives the expired token again', () => bearer(async () => 'first'), PdsApiError],
])(
  '%s ends uploadFiles: finished files are kept, the remaining ones are not tried',
  async (_, auth, kind) => {
    const { pds, taken, upload, names, expire } = await service(auth());
    const done: string[] = [];
    let failed = 0;
    const run = async () => {
      for await (const { entry, file, error } of upload()) {
        if (error) {
          expect(error).toBeInstanceOf(kind);
          failed++;
        } else if (done.push(entry.path) === 30) {
          expire();
          expect(file!.file_id).toBeTruthy();
        }
      }
    };
    await expect(run()).rejects.toBeInstanceOf(kind);
    // Three rounds of eight files at a time, and one entry that was taken in advance.
    expect(failed).toBeLessThanOrEqual(3 * 8);
    expect(taken.length).toBeLessThanOrEqual(done.length + failed + 1);
    expect(pds.log.filter(({ status }) => status === 401).length).toBeLessThanOrEqual(2 * failed);
    expect((await names()).map((name) => `d/${name}`).sort()).toEqual(done.sort());
  },
);

test('a provider that fails for a moment: only the files of that moment fail', async () => {
  let asked = 0;
  const auth = bearer(async () => {
    await turn();
    asked++;
    if (asked === 2 || asked === 3) throw new Error('no network');
    return asked === 1 ? 'first' : 'second';
  });
  const { upload, expire } = await service(auth);
  const actions = new Map<string, number>();
  for await (const { action } of upload()) {
    actions.set(action, (actions.get(action) ?? 0) + 1);
    if (actions.get('uploaded') === 30) expire();
  }
  expect(actions.get('failed')).toBeGreaterThan(0);
  expect(actions.get('uploaded')).toBeGreaterThan(90);
  expect([...actions.values()].reduce((sum, count) => sum + count)).toBe(FILES);
});

test('three failed rounds in a row end uploadFiles; failures at the same time are one round, and a success resets the count', () => {
  const watch = createCredentialWatch();
  const error = new PdsCredentialsError('no', { outcome: 'not-sent' });
  const round = (files: number) => {
    const ends = Array.from({ length: files }, () => watch.started());
    for (const end of ends) end(error);
  };
  round(8);
  round(8);
  watch.started()(new Error('an error of the file itself'));
  watch.started()(); // uploaded
  round(8);
  round(1);
  expect(watch.failure).toBeUndefined();
  round(1);
  expect(watch.failure).toEqual({ error });
});
