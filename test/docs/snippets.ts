import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** A fenced block of code in a page of documentation. */
export interface Snippet {
  readonly page: string;
  /** Number of its first line of code, counted from 1. */
  readonly line: number;
  readonly language: string;
  readonly code: string;
}

/** README and the guides, from the root of the repository. */
export const pages = [
  'README.md',
  ...readdirSync(join(root, 'openapi/guides')).map((file) => `openapi/guides/${file}`),
];

/** All code blocks of the pages. */
export function snippets(): Snippet[] {
  return pages.flatMap((page) => {
    const text = readFileSync(join(root, page), 'utf8');
    return [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(
      ({ index, 1: language, 2: code }) => ({
        page,
        line: text.slice(0, index).split('\n').length + 1,
        language: language!,
        code: code!,
      }),
    );
  });
}

/**
 * The output that the comments of the code promise: after `console.log(...);` or on separate lines.
 */
export function promised(code: string): string[] {
  return code.split('\n').flatMap((line) => {
    const behind = /console\.log\(.*\); \/\/ (.*)$/.exec(line)?.[1];
    const alone = /^\/\/ ([a-z ]+)$/.exec(line)?.[1]; // other comments start with a capital
    return behind ?? alone ?? [];
  });
}
