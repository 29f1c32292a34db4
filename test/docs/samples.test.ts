import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { credentials, sampleLanguages, signedAt } from '../../scripts/docs/samples.js';
import { createLocalPds } from '../../src/local/index.js';
import { buildPackage, pdsCommand } from '../support/built.js';
import { operations, sampleSnippets, shellWords } from './samples.js';

const run = promisify(execFile);
const curls = sampleSnippets().filter(({ language }) => language === 'curl');

test('every operation has a sample in each language of the menu', () => {
  for (const { 'x-codeSamples': samples } of operations) {
    expect([...samples!.map(({ label }) => label), 'Payload']).toEqual(sampleLanguages);
  }
});

test.for(curls)('$page is taken by the service', async ({ code }) => {
  const pds = createLocalPds({ accessKeys: [credentials], now: () => signedAt });
  const { method, url, headers, body } = parseCurl(code);
  const { pathname } = new URL(url);
  const answer = await pds.fetch(`${pds.endpoint}${pathname}`, { method, headers, body });
  // The file of the example is not there; the request and its signature must be right.
  expect([200, 201, 404, 400]).toContain(answer.status);
  if (answer.status === 400) {
    // The application of the example, and what it asserts, are made up.
    const { code } = (await answer.json()) as { code: string };
    expect(code).toMatch(/^InvalidParameter\.(ClientId|Assertion)$/);
  }
});

describe('curl', () => {
  const signed = curls.filter(({ code }) => code.includes('authorization'));
  let printed: string[];

  beforeAll(async () => {
    await buildPackage();
    const [comment] = /^# (pds sign .*)$/m.exec(signed[0]!.code)!.slice(1);
    const [, ...args] = shellWords(comment!);
    const env = {
      ...process.env,
      PDS_ACCESS_TOKEN: '',
      ALIBABA_CLOUD_ACCESS_KEY_ID: credentials.accessKeyId,
      ALIBABA_CLOUD_ACCESS_KEY_SECRET: credentials.accessKeySecret,
    };
    const { stdout } = await run(process.execPath, [pdsCommand, ...args], { env });
    printed = stdout.trim().split('\n');
  }, 120_000);

  test('shows the headers that the command in its comment prints', () => {
    const names = (lines: string[]) => lines.map((line) => line.split(':')[0]).sort();
    const { headers } = parseCurl(signed[0]!.code);
    expect(names(printed)).toEqual(Object.keys(headers).sort());
    for (const name of ['x-acs-action', 'x-acs-version', 'content-md5', 'content-type']) {
      expect(printed).toContain(`${name}: ${headers[name]}`);
    }
  });
});

function parseCurl(code: string) {
  const command = code.replaceAll(/^#.*\n/gm, '');
  const [program, ...words] = shellWords(command);
  expect(program).toBe('curl');
  const after = (option: string) =>
    words.flatMap((word, index) => (words[index - 1] === option ? [word] : []));
  const headers = after('-H').map((header) => header.split(/: (.*)/) as [string, string]);
  return {
    method: after('-X')[0]!,
    url: words.find((word) => word.startsWith('https://'))!,
    headers: Object.fromEntries(headers.map(([name, value]) => [name, value])),
    body: after('--data-raw')[0]!,
  };
}
