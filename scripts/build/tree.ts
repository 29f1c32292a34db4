import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

/** The dependencies that an installation brings, with their sizes in bytes. */
export function dependencyTree(root: string): Map<string, number> {
  const found = new Map<string, number>();
  const visit = (folder: string) => {
    const { dependencies = {} } = JSON.parse(
      readFileSync(join(folder, 'package.json'), 'utf8'),
    ) as {
      dependencies?: Record<string, string>;
    };
    for (const name of Object.keys(dependencies)) {
      if (found.has(name)) continue;
      const path = join(root, 'node_modules', name);
      found.set(name, sizeOf(path));
      visit(path);
    }
  };
  visit(root);
  return found;
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

/** The files that package.json points at. */
export function entriesOf(root: string): string[] {
  const { exports, bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    exports: Record<string, string | Record<string, string>>;
    bin: Record<string, string>;
  };
  const targets = Object.values(exports).flatMap((target) =>
    typeof target === 'string' ? [target] : Object.values(target),
  );
  return [...targets, ...Object.values(bin)].map((path) => posix.normalize(path));
}

/**
 * All files that can be reached from some: the imports of modules and declarations, the files that
 * they name by `new URL`, their maps, and the sources of those.
 */
export function reachable(root: string, from: readonly string[]): Set<string> {
  const found = new Set<string>();
  const waiting = [...from];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path) || !existsSync(join(root, path))) continue;
    found.add(path);
    waiting.push(...leadsTo(path, readFileSync(join(root, path), 'utf8')));
  }
  return found;
}

function leadsTo(path: string, text: string): string[] {
  const folder = dirname(path);
  if (path.endsWith('.map')) {
    return (JSON.parse(text) as { sources: string[] }).sources.map((source) =>
      posix.join(folder, source),
    );
  }
  if (!/\.(js|d\.ts)$/.test(path)) return [];
  const declaration = path.endsWith('.d.ts');
  const imported = [...text.matchAll(/(?:from|import|import\()\s*['"](\.[^'"]+)['"]/g)].map(
    ([, target]) => posix.join(folder, target!),
  );
  return [
    ...imported.map((target) => (declaration ? target.replace(/\.js$/, '.d.ts') : target)),
    ...[...text.matchAll(/new URL\(['"](\.[^'"]+)['"]/g)].map(([, target]) =>
      posix.join(folder, target!),
    ),
    `${path}.map`,
  ];
}
