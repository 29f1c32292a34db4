import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { readIfThere } from '../files.js';

/** First lines of each generated file. */
export const HEADER = '// Generated from openapi/ by `npm run generate`. Do not edit.\n\n';

/** Generated code as prettier prints it. */
export const pretty = (text: string): Promise<string> =>
  format(text, { parser: 'typescript', singleQuote: true, printWidth: 100 });

/** The names of the files in `folder` that are missing or have another text. */
export function stale(folder: string, files: ReadonlyMap<string, string>): string[] {
  return [...files]
    .filter(([name, text]) => readIfThere(join(folder, name)) !== text)
    .map(([name]) => name);
}

/** Writes the files that differ, each one whole or not at all, and gives their names. */
export function write(folder: string, files: ReadonlyMap<string, string>): string[] {
  const names = stale(folder, files);
  mkdirSync(folder, { recursive: true });
  for (const name of names) writeFileSync(join(folder, `${name}.tmp`), files.get(name)!);
  for (const name of names) renameSync(join(folder, `${name}.tmp`), join(folder, name));
  return names;
}
