import { join } from 'node:path';
import { build } from 'esbuild';

/** A module of scripts/docs as one classic script: modules do not load from file://. */
export async function classicScript(path: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, path)],
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    legalComments: 'inline',
    write: false,
  });
  return outputFiles[0]!.text;
}
