import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Document } from './document.js';
import { SpecError } from './source.js';

const run = promisify(execFile);
const require = createRequire(import.meta.url);

/** Runs the redocly command; its library would add seconds of type checking to every build. */
export async function redocly(args: readonly string[], cwd: string): Promise<string> {
  const { bin } = require('@redocly/cli/package.json') as { bin: { redocly: string } };
  const program = require.resolve(`@redocly/cli/${bin.redocly}`);
  const env = { ...process.env, REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', REDOCLY_TELEMETRY: 'off' };
  const options = { cwd, env, maxBuffer: 64 * 1024 * 1024 };
  const { stdout } = await run(process.execPath, [program, ...args], options);
  return stdout;
}

/**
 * Bundles openapi/ into one document: a file `schemas/Name.yaml` becomes `components.schemas.Name`.
 *
 * @throws SpecError if it is none that redocly can read
 */
export async function bundle(root: string): Promise<Document> {
  const folder = mkdtempSync(join(tmpdir(), 'pds-bundle-'));
  try {
    const output = join(folder, 'openapi.json');
    const config = join(root, 'openapi', 'redocly.yaml');
    await redocly(
      [
        'bundle',
        join(root, 'openapi', 'openapi.yaml'),
        ...(existsSync(config) ? ['--config', config] : []),
        ...['--component-renaming-conflicts-severity', 'error', '--output', output],
      ],
      root,
    );
    return JSON.parse(readFileSync(output, 'utf8')) as Document;
  } catch (error) {
    throw complaint((error as { stderr?: string }).stderr ?? String(error));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * What redocly says of a document that it cannot bundle. A place and its reason stand in lines of
 * their own, `[1] openapi/openapi.yaml:14:24 at #/paths/...`, below boxes about other things.
 */
function complaint(output: string): SpecError {
  const lines = output
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^[╔║╚]/.test(line) && !/^bundling /.test(line));
  const at = lines.findIndex((line) => /^\[\d+\] \S+:\d+:\d+ /.test(line));
  const place = /^\[\d+\] (\S+:\d+):/.exec(lines[at] ?? '')?.[1] ?? 'openapi/openapi.yaml';
  const reason = lines[at + 1] ?? 'it does not say why';
  return new SpecError(place, `redocly cannot bundle it: ${reason}`);
}
