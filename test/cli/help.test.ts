/** The commands that a new user tries first: help, version, completion, explain, whoami. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { errors } from '../../generated/errors.js';
import { createProgram } from '../../src/cli/run.js';
import { environmentOf, pds, temporaryFolder } from '../support/cli.js';
import { json, scriptedServer } from '../support/scripted-server.js';

const root = join(import.meta.dirname, '../..');
const program = createProgram(() => {});
const names = program.commands.map((command) => command.name());

describe.concurrent('pds', () => {
  test('--version prints the version of the package', async () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      version: string;
    };
    for (const flag of ['--version', '-V']) {
      expect(await pds([flag])).toMatchObject({ code: 0, stdout: `${version}\n`, stderr: '' });
    }
  });

  test.for(names)('%s --help has a description, options, examples and exit codes', async (name) => {
    const { code, stdout, stderr } = await pds([name, '--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(new RegExp(`^Usage: pds ${name} `));
    for (const word of ['Examples:', `pds ${name}`, 'Exit codes:', '130, 143', '--help']) {
      expect(stdout).toContain(word);
    }
    expect(await pds(['help', name])).toMatchObject({ code: 0, stdout });
  });

  test('every command and option has a description', () => {
    for (const command of program.commands) {
      expect(command.summary(), command.name()).not.toBe('');
      for (const { flags, description } of command.options) expect(description, flags).not.toBe('');
      for (const argument of command.registeredArguments) {
        expect(argument.description, argument.name()).not.toBe('');
      }
    }
  });

  test.for(['bash', 'zsh', 'fish'])(
    'completion %s names every command and option',
    async (shell) => {
      const { code, stdout } = await pds(['completion', shell]);
      expect(code).toBe(0);
      for (const command of program.commands) {
        expect(stdout).toContain(command.name());
        for (const { long } of command.options) {
          expect(stdout).toContain(shell === 'fish' ? `-l ${long!.slice(2)}` : long);
        }
      }
      const path = join(temporaryFolder(), 'script');
      writeFileSync(path, stdout);
      // If the shell is installed, it must accept the script.
      const { status, error } = spawnSync(shell, ['-n', path]);
      expect(error || status === 0).toBeTruthy();
    },
  );

  test.for([
    [['pds', 'up'], ['upload']],
    [
      ['pds', 'upload', '--pa'],
      ['--parent', '--part-size', '--parallel'],
    ],
    [
      ['pds', 'sign', '--'],
      ['--body', '--header', '--signature', '--curl', '--help'],
    ],
    [['pds', 'upload', 'a'], []],
  ])('bash completes %j', async ([words, wanted]) => {
    const { stdout: script } = await pds(['completion', 'bash']);
    const line = `${script}
      COMP_WORDS=(${words!.join(' ')}); COMP_CWORD=${words!.length - 1}
      _pds; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout } = spawnSync('bash', ['-c', line], { encoding: 'utf8' });
    expect(stdout.trim().split('\n').filter(Boolean)).toEqual(wanted);
  });
});

describe.concurrent('pds explain', () => {
  test('prints every code of the document as JSON', async () => {
    const { stdout } = await pds(['explain', '--json']);
    const told = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { code: string });
    expect(told).toEqual(Object.entries(errors).map(([code, info]) => ({ code, ...info })));
    const one = await pds(['explain', 'NotFound.UploadId', '--json']);
    expect(JSON.parse(one.stdout)).toEqual({
      code: 'NotFound.UploadId',
      ...errors['NotFound.UploadId'],
    });
  });

  test('explains a code with a suffix in any case; suggests one for an unknown code; lists all codes', async () => {
    const { code, stdout } = await pds(['explain', 'notfound.file']);
    expect(code).toBe(0);
    expect(stdout).toContain('NotFound, of file');
    expect(stdout).toContain(errors['NotFound']!.remedy);
    const unknown = await pds(['explain', 'Upload\u001b']);
    expect(unknown).toMatchObject({ code: 1, stdout: '' });
    expect(unknown.stderr).toContain('does not know the code Upload\\u001b');
    const typo = await pds(['explain', 'UploadId']);
    expect(typo.stderr).toContain('do you mean NotFound.UploadId?');
    const all = await pds(['explain']);
    expect(all.stdout.trim().split('\n')).toHaveLength(Object.keys(errors).length);
  });
});

describe.concurrent('pds whoami', () => {
  test('prints all missing settings', async () => {
    const { code, stdout } = await pds(['whoami']);
    expect(code).toBe(2);
    expect(stdout).toContain('no service: set PDS_DOMAIN_ID');
    expect(stdout).toContain('no credentials: set PDS_ACCESS_TOKEN');
    expect(stdout).toContain('no drive is set');
    const wrong = await pds(['whoami', '--domain-id', 'https://x'], { PDS_ACCESS_TOKEN: 't' });
    expect(wrong.code).toBe(2);
    expect(wrong.stdout).toContain('domainId must be');
  });

  test('prints the credentials and the default drive, but no secret', async () => {
    const { url } = await scriptedServer(
      json({ drive_id: '7', drive_name: 'mine\u001b', used_size: 1024, total_size: -1 }),
    );
    const env = { ...environmentOf(url), PDS_DRIVE_ID: undefined };
    const { code, stdout } = await pds(['whoami'], env);
    expect(code).toBe(0);
    expect(stdout).toContain(url);
    expect(stdout).toContain('access key LocalAccessKeyId');
    expect(stdout).not.toContain('LocalAccessKeySecret');
    expect(stdout).toContain('7 mine\\u001b, 1.0 KiB used');
    expect(stdout).toContain('export PDS_DRIVE_ID=7');
    const asJson = await pds(['whoami', '--json'], { ...env, PDS_ACCESS_TOKEN: 'uk-secret' });
    expect(JSON.parse(asJson.stdout)).toMatchObject({
      credentials: 'API key (PDS_ACCESS_TOKEN)',
      default_drive: { drive_id: '7' },
    });
    expect(asJson.stdout).not.toContain('uk-secret');
  });

  test('prints a refusal, with the command that explains it', async () => {
    const refusal = { code: 'AccessTokenInvalid', message: 'no' };
    const { url } = await scriptedServer(json(refusal, 401));
    const { code, stdout } = await pds(['whoami'], environmentOf(url));
    expect(code).toBe(1);
    expect(stdout).toContain('pds explain AccessTokenInvalid');
  });
});
