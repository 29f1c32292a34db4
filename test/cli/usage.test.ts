import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { run } from '../../src/cli/run.js';
import { environmentOf, temporaryFolder } from '../support/cli.js';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const NAMES = [
  ...['PDS_DOMAIN_ID', 'PDS_ENDPOINT', 'PDS_DRIVE_ID', 'PDS_ACCESS_TOKEN'],
  ...['ALIBABA_CLOUD_ACCESS_KEY_ID', 'ALIBABA_CLOUD_ACCESS_KEY_SECRET'],
  'ALIBABA_CLOUD_SECURITY_TOKEN',
];

/** Runs a command line in this process, with only these variables of ours in the environment. */
async function pds(args: string[], env: Record<string, string | undefined> = {}) {
  for (const name of NAMES) vi.stubEnv(name, env[name]);
  const said = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      said[stream] += String(text);
      return true;
    });
  }
  return { code: await run(args), ...said };
}

test.each<[string, string[], object, string]>([
  ['an unknown command', ['upstart'], {}, "unknown command 'upstart'"],
  ['help of an unknown command', ['help', 'upstart'], {}, "unknown command 'upstart'"],
  ['an unknown option', ['upload', '--fast', 'x'], {}, "unknown option '--fast'"],
  ['no file', ['upload'], {}, "missing required argument 'path'"],
  ['no service', ['upload', 'x'], {}, 'no service: set PDS_DOMAIN_ID'],
  ['no drive', ['upload', 'x'], { PDS_DOMAIN_ID: 'bj1' }, 'no drive: set PDS_DRIVE_ID'],
  [
    'no credentials',
    ['upload', 'x', '--domain-id', 'bj1', '--drive-id', '1'],
    {},
    'no credentials',
  ],
  [
    'half of the credentials',
    ['upload', 'x', '--domain-id', 'bj1', '--drive-id', '1'],
    { ALIBABA_CLOUD_ACCESS_KEY_ID: 'x' },
    'ALIBABA_CLOUD_ACCESS_KEY_SECRET is not',
  ],
  [
    'a domain without a drive for start',
    ['start'],
    { PDS_DOMAIN_ID: 'bj1' },
    'no drive: set PDS_DRIVE_ID',
  ],
  [
    'a domain beside an endpoint',
    ['ls', '--domain-id', 'bj1', '--endpoint', 'http://127.0.0.1:1', '--drive-id', '1'],
    { PDS_ACCESS_TOKEN: 't' },
    'either --domain-id or --endpoint',
  ],
  ['an endpoint that is not a URL', ['upload', 'x'], environmentOf('nowhere'), 'endpoint'],
  [
    'a part size that is not a size',
    ['upload', 'x', '--part-size', 'big'],
    {},
    '--part-size must be a size',
  ],
  ['a small part size', ['upload', 'x', '--part-size', '1'], {}, '--part-size must be from 100K'],
  ['a large part size', ['upload', 'x', '--part-size', '6G'], {}, '--part-size must be from 100K'],
  ['0 parts at a time', ['upload', 'x', '--parallel', '0'], {}, '--parallel must be an integer'],
  ['a tag without a value', ['upload', 'x', '--tag', 'a'], {}, '--tag must be KEY=VALUE'],
  ['one name for two files', ['upload', 'x', 'y', '--name', 'z'], {}, 'need a single path, got 2'],
  ['complete without ids', ['complete'], {}, "required option '--file-id <id>' not specified"],
  ['sign without a URL', ['sign', 'POST'], {}, "missing required argument 'url'"],
  ['sign with something that is not a URL', ['sign', 'POST', 'x'], {}, 'URL must be absolute'],
  ['an invalid port', ['serve', '--port', '99999'], {}, '--port must be an integer'],
])('%s gives one line and exit code 2', async (_name, args, env, message) => {
  const { code, stdout, stderr } = await pds(args, env as Record<string, string>);
  expect(stderr).toContain(message);
  expect(stderr).toMatch(/^pds: [^\n]+\n$/);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
});

test.each<[string, (folder: string) => string[], string]>([
  ['a missing file', (folder) => ['start', join(folder, 'none')], 'none does not exist'],
  ['a directory', (folder) => ['start', folder], 'is a directory, not a file'],
  ['a file as the folder of serve', (folder) => ['serve', join(folder, 'f')], ''],
])('%s gives one line and exit code 1', async (_name, args, message) => {
  const folder = temporaryFolder();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'f'), '');
  const { code, stdout, stderr } = await pds(args(folder));
  expect(stderr).toContain(message);
  expect(stderr).toMatch(/^pds: [^\n]+\n$/);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
});
