import { join } from 'node:path';
import { generate } from './index.js';
import { stale, write } from './output.js';
import { SpecError } from './source.js';

export interface Ended {
  readonly code: number;
  /** One line for a person. */
  readonly message: string;
}

/** `npm run generate`, and with `check` the same without writing. */
export async function command(root: string, { check }: { check: boolean }): Promise<Ended> {
  const folder = join(root, 'generated');
  try {
    const files = await generate(root);
    const names = check ? stale(folder, files) : write(folder, files);
    const paths = names.map((name) => `generated/${name}`).join(', ');
    if (!paths) return { code: 0, message: 'generated/ is up to date' };
    return check
      ? { code: 1, message: `Stale, run \`npm run generate\`: ${paths}` }
      : { code: 0, message: `Wrote ${paths}` };
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    return { code: 1, message: error.message };
  }
}
