import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { apiPage } from '../../scripts/api/page.js';

function project(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'pds-api-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return root;
}

test('lists each export of each entry with its signature, its file and its description', () => {
  const root = project({
    'package.json': JSON.stringify({
      exports: {
        '.': { default: './dist/index.js' },
        './more': { default: '' },
        './x.json': './x.json',
      },
    }),
    'tsconfig.json':
      '{ "compilerOptions": { "strict": true, "module": "nodenext", "types": [] }, "include": ["src", "generated"] }',
    'src/index.ts': `export { lend as give, type Book } from './lend.js';
export type { Reader } from '../generated/types.js';`,
    'src/lend.ts': `/** Lends a book: to one reader. Not more. */
export function lend(book: Book): string;
export function lend(book: string, days?: number): string;
export function lend(book: unknown, days = 14) { return String(book) + days; }
/** A book. */
export interface Book { readonly title: string; /** Leaves. */ pages?: number }`,
    'src/more/index.ts': `export class Shelf { #all = 1; count() { return this.#all; } }
export const SIZE = 3;`,
    'generated/types.ts': 'export interface Reader { name: string }',
  });
  const page = apiPage(root);
  expect(page.slice(page.indexOf('## pds-fetch')).trim()).toBe(`## pds-fetch

Types and tables of the document: [Reader](generated/types.ts).

### Book

A book. [src/lend.ts](src/lend.ts)

\`\`\`ts
interface Book {
    readonly title: string;
    pages?: number;
}
\`\`\`

### give

Lends a book. [src/lend.ts](src/lend.ts)

\`\`\`ts
function lend(book: Book): string;
function lend(book: string, days?: number): string;
\`\`\`

## pds-fetch/more

### Shelf

[src/more/index.ts](src/more/index.ts)

\`\`\`ts
class Shelf {
    count(): number;
}
\`\`\`

### SIZE

[src/more/index.ts](src/more/index.ts)

\`\`\`ts
const SIZE = 3;
\`\`\``);
});
