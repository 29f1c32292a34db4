import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Document } from './document.js';

const OURS = ['Methods', 'OperationId', 'Operations', 'Schema'];

/** The exported type of each schema: its own name, with `Pds` before one that is taken already. */
export function typeNames(document: Document): Map<string, string> {
  const taken = new Set([...globals(), ...OURS]);
  const names = Object.keys(document.components?.schemas ?? {});
  return new Map(
    names.map((name) => {
      const clean = name.replace(/[^\w$]+/g, '_');
      return [name, taken.has(clean) ? `Pds${clean}` : clean];
    }),
  );
}

let known: Set<string> | undefined;

/** Names that TypeScript's own libraries declare: a type of such a name would hide it. */
function globals(): Set<string> {
  if (known) return known;
  const { resolve } = createRequire(import.meta.url);
  const names = new Set<string>();
  for (const lib of ['lib.dom.d.ts', 'lib.es5.d.ts', 'lib.es2015.collection.d.ts']) {
    const text = readFileSync(resolve(`typescript/lib/${lib}`), 'utf8');
    const declared = /^(?:interface|declare (?:var|function|class)|(?:declare )?type) (\w+)/gm;
    for (const [, name] of text.matchAll(declared)) names.add(name!);
  }
  known = names;
  return names;
}
