/**
 * `npm run translate` lists the Chinese texts that are missing (openapi/zh/README.md).
 *
 *   -- --write [FILE...]   updates openapi/zh/: adds entries for the missing texts
 *   -- --show FILE         prints English and Chinese of a source file side by side
 *   -- --check             names missing and outdated texts by file and line (a part of lint)
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { check } from './check.js';
import { readMemory, translator, updateFile } from './memory.js';
import { writeProducts } from './products.js';
import { sourceFiles } from './sources.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      write: { type: 'boolean' },
      show: { type: 'boolean' },
      check: { type: 'boolean' },
    },
  });
  const sources = chosen(positionals);
  if (values.check) {
    const { lines, failed } = await check(root);
    for (const line of lines) console.error(line);
    if (failed) process.exitCode = 1;
  } else if (values.show) {
    const translate = translator(readMemory(root));
    for (const { texts, translation } of sources) {
      for (const { file, line, text } of texts) {
        console.log(`${file}:${line}\n  ${text}\n  ${translate(text, translation) ?? '(missing)'}`);
      }
    }
  } else if (values.write) {
    const memory = readMemory(root);
    const filled = [...memory.values()].flat().filter(({ zh }) => zh);
    const known = new Set(filled.map(({ hash }) => hash));
    let missing = 0;
    for (const source of sources) missing += updateFile(root, source, memory, known);
    const written = positionals.length === 0 ? await writeProducts(root) : [];
    console.log(`${missing} texts to translate in openapi/zh/`);
    for (const file of written) console.log(`Wrote ${file}`);
  } else {
    report();
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

/** The sources with these paths, or with translations of these paths; without names all. */
function chosen(names: readonly string[]) {
  const all = sourceFiles(root);
  if (names.length === 0) return all;
  return names.map((name) => {
    const path = name.replace(/^\.\//, '');
    const found = all.find(({ file, translation }) => file === path || translation === path);
    if (!found) throw new Error(`FILE must be a file with texts to translate, got ${name}`);
    return found;
  });
}

/** Prints how many texts of each file are missing. A text that occurs several times counts once. */
function report(): void {
  const translate = translator(readMemory(root));
  const counted = new Set<string>();
  let total = 0;
  let missing = 0;
  for (const { file, translation, texts } of sourceFiles(root)) {
    const own = texts.filter(({ hash }) => !counted.has(hash) && counted.add(hash));
    const left = own.filter(({ text }) => translate(text, translation) === undefined);
    total += own.length;
    missing += left.length;
    if (left.length > 0) {
      const words = left.reduce((sum, { text }) => sum + text.split(' ').length, 0);
      console.log(`${translation}: ${left.length} of ${own.length} (${words} words) for ${file}`);
    }
  }
  console.log(`${total - missing} of ${total} texts translated`);
}
