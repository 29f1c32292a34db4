import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { inTemporaryFolder } from '../files.js';
import type { Document } from './document.js';
import { SpecError } from './source.js';

const run = promisify(execFile);
const require = createRequire(import.meta.url);

/** Runs the redocly command. Type checking its library would take seconds in every build. */
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
 * @throws SpecError if redocly cannot read it
 */
export async function bundle(root: string): Promise<Document> {
  const config = join(root, 'openapi', 'redocly.yaml');
  return inTemporaryFolder(async (folder) => {
    const output = join(folder, 'openapi.json');
    const args = [
      ...['bundle', join(root, 'openapi', 'openapi.yaml'), '--output', output],
      ...['--component-renaming-conflicts-severity', 'error'],
      ...(existsSync(config) ? ['--config', config] : []),
    ];
    try {
      await redocly(args, root);
    } catch (error) {
      throw complaint((error as { stderr?: string }).stderr ?? String(error));
    }
    return JSON.parse(readFileSync(output, 'utf8')) as Document;
  });
}

/**
 * The message of redocly for a document that it cannot bundle. It prints the place on one line,
 * `[1] openapi/openapi.yaml:14:24 at #/paths/...`, and the reason on the next, below boxes about
 * other things.
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
