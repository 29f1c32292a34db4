import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What users import, and the source file that it is built from. */
export interface EntryPoint {
  /** `pds-fetch/crc64` */
  readonly name: string;
  /** `src/crc64/index.ts` */
  readonly source: string;
}

/** The entry points of package.json that are code. */
export function entryPoints(root: string): EntryPoint[] {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    exports: Record<string, string | object>;
  };
  return Object.entries(exports)
    .filter(([, target]) => typeof target === 'object')
    .map(([key]) => {
      const source = [`src/${key}/index.ts`, `src/${key}.ts`].find((path) =>
        existsSync(join(root, path)),
      );
      if (!source) throw new Error(`package.json: exports ${key}, which has no source in src/`);
      return { name: join('pds-fetch', key), source: join(source) };
    });
}
