import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isComplete, readMemory, translator } from './memory.js';
import { products } from './products.js';
import { sourceFiles } from './sources.js';

/**
 * Lists the missing and outdated translations with their places. It fails if openapi/zh/settings.yaml
 * says that the translation is complete; otherwise it only counts them.
 */
export async function check(root: string): Promise<{ lines: string[]; failed: boolean }> {
  const memory = readMemory(root);
  const translate = translator(memory);
  const sources = sourceFiles(root);
  const findings: string[] = [];
  for (const { translation, texts } of sources) {
    for (const { file, line, text } of texts) {
      if (translate(text, translation) !== undefined) continue;
      findings.push(
        `${file}:${line}: [translated] no Chinese text in ${translation}: ${start(text)}`,
      );
    }
  }
  const wanted = new Map(
    sources.map(({ translation, texts }) => [translation, new Set(texts.map(({ hash }) => hash))]),
  );
  for (const [file, entries] of memory) {
    for (const { hash, line, zh } of entries) {
      if (wanted.get(file)?.has(hash) !== true) {
        findings.push(`${file}:${line}: [translated] its English text was changed: ${start(zh)}`);
      }
    }
  }
  if (!isComplete(root)) {
    const lines =
      findings.length > 0 ? [`openapi/zh/: ${findings.length} texts are to be translated`] : [];
    return { lines, failed: false };
  }
  if (findings.length === 0) {
    for (const [file, content] of await products(root)) {
      const path = join(root, file);
      if (!existsSync(path) || readFileSync(path, 'utf8') !== content) {
        findings.push(`${file}:1: [translated] is not what openapi/zh/ gives`);
      }
    }
  }
  if (findings.length > 0) findings.push('', 'npm run translate -- --write, and fill in `zh`');
  return { lines: findings, failed: findings.length > 0 };
}

const start = (text: string): string =>
  JSON.stringify(text.length > 60 ? `${text.slice(0, 59)}…` : text);
