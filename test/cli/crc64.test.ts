import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { run as pds } from '../../src/cli/run.js';

const folder = mkdtempSync(join(tmpdir(), 'crc64-cli-'));
const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const CHECK = '11051210869376104954';
const digits = file('digits', '123456789');
const empty = file('empty', '');
const odd = file('a\\b\nc', '123456789');
const none = join(folder, 'none');

afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

async function run(
  args: string[],
  stdin = '',
): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((out += String(text)), true));
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((err += String(text)), true));
  vi.spyOn(process, 'stdin', 'get').mockReturnValue(Readable.from([Buffer.from(stdin)]) as never);
  const code = await pds(['crc64', ...args]);
  return { code, out, err };
}

describe('printing', () => {
  test('prints one line for each file', async () => {
    expect(await run([digits, empty])).toEqual({
      code: 0,
      out: `${CHECK}  ${digits}\n0  ${empty}\n`,
      err: '',
    });
  });

  test('standard input', async () => {
    expect(await run(['-'], '123456789')).toEqual({ code: 0, out: `${CHECK}  -\n`, err: '' });
  });

  test('a name with a line feed is printed on one line', async () => {
    const { out } = await run([odd]);
    expect(out).toBe(`${CHECK}  ${join(folder, 'a\\\\b\\nc')}\n`);
  });

  test('a file that cannot be read is reported, and the others are printed', async () => {
    const { code, out, err } = await run([none, folder, digits]);
    expect(code).toBe(1);
    expect(out).toBe(`${CHECK}  ${digits}\n`);
    expect(err).toMatch(/^pds crc64: .*none: ENOENT.*\npds crc64: .*: EISDIR.*\n$/);
  });
});

describe('--check', () => {
  test('verifies its own output, also with unusual names', async () => {
    const { out } = await run([digits, empty, odd]);
    const checked = await run(['--check', file('list', out)]);
    expect(checked.code).toBe(0);
    expect(checked.out.match(/: OK$/gm)).toHaveLength(3);
  });

  test('from standard input', async () => {
    expect(await run(['-c', '-'], `${CHECK}  ${digits}\r\n`)).toEqual({
      code: 0,
      out: `${digits}: OK\n`,
      err: '',
    });
  });

  test('fails for a file that differs or is missing, and for an invalid line', async () => {
    const list = file('bad', `1  ${digits}\n${CHECK}  ${none}\nhello\n${CHECK}  ${digits}\n`);
    const { code, out, err } = await run(['--check', list]);
    expect(code).toBe(1);
    expect(out).toBe(`${digits}: FAILED\n${none}: FAILED to read\n${digits}: OK\n`);
    expect(err).toMatch(/none: ENOENT/);
    expect(err).toMatch(/bad: line 3 must be a CRC-64, two spaces and a name/);
  });

  test('fails for an empty or missing list', async () => {
    expect((await run(['--check', empty])).code).toBe(1);
    expect((await run(['--check', none])).code).toBe(1);
  });
});

test('a large file has a progress bar, only on a terminal, which disappears at the end', async () => {
  const hole = file('hole', '');
  truncateSync(hole, 2 ** 28);
  const { isTTY } = process.stderr;
  process.stderr.isTTY = true;
  const shown = await run([hole]);
  process.stderr.isTTY = false;
  const hidden = await run([hole]);
  process.stderr.isTTY = isTTY;
  expect(shown.out).toBe(hidden.out);
  expect(hidden.err).toBe('');
  expect(shown.err).toMatch(/hole +\[[#-]{10,30}\] {2}[ \d]+% .*MiB\/s/);
  expect(shown.err.endsWith('\x1b[1G\x1b[0J')).toBe(true);
});

test('--help', async () => {
  const { code, out } = await run(['--help']);
  expect(code).toBe(0);
  expect(out).toMatch(/^Usage: pds crc64 \[options\] <file\.\.\.>/);
});

test.each([[[]], [['--nope', 'x']], [['--workers', '-1', 'x']], [['--workers=two', 'x']]])(
  'usage: %j',
  async (args) => {
    expect(await run(args)).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/^pds: .*\n$/),
    });
  },
);
