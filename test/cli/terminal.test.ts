import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawn } from '@lydell/node-pty';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { progressLine } from '../../src/cli/progress.js';
import {
  fit,
  formatBytes,
  formatSeconds,
  printable,
  quote,
  widthOf,
} from '../../src/cli/terminal.js';
import { createLocalPds, localAccessKey } from '../../src/local/index.js';
import { listen } from '../../src/node/index.js';
import { environmentOf, pdsFile, temporaryFolder } from '../support/cli.js';

const CHINESE = '假期照片和录像合集二零二六年夏天在海边拍的第一部分.mp4';

/** Runs a command with a terminal of `columns` columns as its stderr; gives its output. */
function onTerminal(columns: number, args: string[], env: Record<string, string | undefined>) {
  const command = `exec "$0" "$@" >/dev/null`; // only stderr goes to the terminal
  const terminal = spawn('sh', ['-c', command, process.execPath, pdsFile, ...args], {
    cols: columns,
    rows: 24,
    env: { PATH: process.env['PATH'], ...env },
  });
  let written = '';
  terminal.onData((data) => (written += data));
  return new Promise<{ written: string; exitCode: number }>((resolve) => {
    terminal.onExit(({ exitCode }) => resolve({ written, exitCode }));
  });
}

/** A local PDS that answers each PUT of a part after 120 ms. */
async function slowService() {
  const local = createLocalPds({ accessKeys: [localAccessKey], createHash, minPartSize: 1 });
  local.faults.push({ on: 'putPart', effect: 'slow', ms: 120 });
  const { url, close } = await listen(local);
  return { close, env: environmentOf(url, temporaryFolder()) };
}

// The sequences that cli-progress writes between two states of a line: move the cursor, erase.
// eslint-disable-next-line no-control-regex
const CONTROLS = /\u001b\[\d*[A-Za-z]/g;

describe.concurrent('on a terminal', () => {
  test.for([40, 80, 200])(
    'one line of %i columns, with a Chinese name',
    { timeout: 60_000 },
    async (columns, { expect }) => {
      const { env, close } = await slowService();
      const path = join(temporaryFolder(), CHINESE);
      writeFileSync(path, randomBytes(1_200_000));
      const { written, exitCode } = await onTerminal(
        columns,
        ['upload', path, '--part-size', '102400'],
        env,
      );
      await close();
      expect(exitCode).toBe(0);
      // There is one line, and its only line feed is at the end.
      expect(written.indexOf('\n')).toBe(written.length - 1);
      const states = written.split(CONTROLS).filter((text) => text.trim() !== '');
      expect(states.length).toBeGreaterThan(3);
      for (const state of states) {
        expect(widthOf(state)).toBeLessThan(columns);
        expect(state).toMatch(/^假期.*mp4/);
        expect(state).toMatch(/ [\d.]+ [KM]?i?B\/s|100 %/);
      }
      if (columns >= 80) {
        expect(written).toMatch(/\[#+-+\] +\d+ %.* \d+\.\d [KM]iB\/s {2}\d+ s left/);
      }
      if (columns === 200) expect(written).toContain(CHINESE);
    },
  );

  test('many files: one line for each running file and one for all, and every line fits', async () => {
    const { env, close } = await slowService();
    const folder = join(temporaryFolder(), 'photos');
    mkdirSync(folder);
    for (const name of ['一', '二', '三']) {
      writeFileSync(join(folder, `${name}${CHINESE}`), randomBytes(1_100_000));
    }
    const args = ['upload', folder, '--files', '2', '--part-size', '409600'];
    const { written, exitCode } = await onTerminal(60, args, env);
    await close();
    expect(exitCode).toBe(0);
    const lines = written.split(CONTROLS).flatMap((text) => text.split(/[\r\n]+/));
    for (const line of lines) expect(widthOf(line)).toBeLessThan(60);
    for (const start of ['total', 'photos/一', 'photos/二', 'photos/三']) {
      expect(lines.some((line) => line.startsWith(start))).toBe(true);
    }
    expect(written).toContain('3 uploaded');
  }, 60_000);
});

test('a progress line fits the terminal and contains no control characters', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.record(
        {
          size: fc.integer({ min: 0, max: 2 ** 45 }),
          bytes: fc.integer({ min: 0, max: 2 ** 45 }),
          rate: fc.double({ min: 0, max: 1e12, noNaN: true }),
          note: fc.constantFrom('part 1/3', 'part 10000/10000', '12 files'),
        },
        { requiredKeys: ['bytes', 'rate'] },
      ),
      fc.integer({ min: 1, max: 300 }),
      (label, progress, columns) => {
        const line = progressLine(label, progress, columns);
        expect(widthOf(line)).toBeLessThanOrEqual(Math.max(1, columns - 1));
        expect(printable(line)).toBe(line);
        expect(line).not.toMatch(/\d\.\d\d/); // rates are rounded
      },
    ),
    { numRuns: 2_000 },
  );
});

test('a progress line of 80 columns has the bar, the rate and the remaining time', () => {
  const progress = { size: 5e9, bytes: 1.23e9, rate: 7_654_321.987, note: 'part 13/600' };
  expect(progressLine('holiday.mp4', progress, 80)).toBe(
    'holiday.mp4               [###-----------]   24 %    7.3 MiB/s  8 min 13 s left',
  );
});

test.each([
  ['an escape sequence', 'a\u001b[2Jb', 'a\\u001b[2Jb'],
  ['a carriage return', 'a\rb', 'a\\u000db'],
  ['a new line', 'a\nb', 'a\\u000ab'],
  ['the C1 character CSI', 'a\u009b31mb', 'a\\u009b31mb'],
  ['delete', 'a\u007fb', 'a\\u007fb'],
  ['an override of direction', 'exe.\u202egpj', 'exe.\\u202egpj'],
  ['an isolate', '\u2067a\u2069', '\\u2067a\\u2069'],
  ['an Arabic letter mark', '\u061ca', '\\u061ca'],
  ['a line separator', 'a\u2028b', 'a\\u2028b'],
  ['half a surrogate pair', 'a\ud83d', 'a\\ud83d'],
])('printable() escapes %s', (_, text, shown) => {
  expect(printable(text)).toBe(shown);
});

test('printable() does not change letters, emoji and scripts', () => {
  const name = 'Grüße – 假期 عطلة 😀👨‍👩‍👧.jpg';
  expect(printable(name)).toBe(name);
});

test('fit() shortens a text in the middle, between visible characters', () => {
  expect(fit('abcdefghijklmnop', 11)).toBe('abcd...mnop');
  expect(fit('假期照片.jpg', 12)).toBe('假期照片.jpg');
  expect(fit('假期照片和录像.jpg', 11)).toBe('假期....jpg');
  expect(fit('👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧', 5)).toBe('👨‍👩‍👧👨‍👩‍👧');
});

test.each([
  [0, '0 B'],
  [1023, '1023 B'],
  [1023.7, '1.0 KiB'],
  [1024 ** 2 - 1, '1.0 MiB'],
  [1536, '1.5 KiB'],
  [-5, '0 B'],
])('formatBytes(%d)', (bytes, text) => expect(formatBytes(bytes)).toBe(text));

test.each([
  [0.2, '1 s'],
  [125, '2 min 05 s'],
  [11_220, '3 h 07 min'],
  [1_000_000, '11 d 13 h'],
])('formatSeconds(%d)', (seconds, text) => expect(formatSeconds(seconds)).toBe(text));

test.each([
  ['plain', 'plain'],
  ["it's", `'it'\\''s'`],
  ['a\u001bb', "$'a\\u001bb'"],
  ["a\n'b\\", "$'a\\n\\'b\\\\'"],
])('quote(%j)', (word, quoted) => expect(quote(word)).toBe(quoted));
