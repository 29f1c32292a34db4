import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { isMap, isSeq, LineCounter, parse, parseDocument, stringify, type Node } from 'yaml';
import { hashOf } from './blocks.js';
import type { SourceFile } from './sources.js';

/** A text of a file in openapi/zh/. */
export interface Entry {
  readonly hash: string;
  /** Empty until someone has translated it. */
  readonly zh: string;
  /** The line of the file that it begins at. */
  readonly line: number;
}

/** The entries of openapi/zh/ by the paths of their files. */
export type Memory = Map<string, Entry[]>;

/** The files of openapi/zh/ that are not translations. */
const OTHERS = new Set(['settings.yaml', 'overlay.yaml']);

/**
 * Reads every translation.
 *
 * @throws Error with file and line of what is not a list of translations
 */
export function readMemory(root: string): Memory {
  const folder = join(root, 'openapi/zh');
  const memory: Memory = new Map();
  if (!existsSync(folder)) return memory;
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!name.endsWith('.yaml') || OTHERS.has(name)) continue;
    memory.set(`openapi/zh/${name}`, readEntries(join(folder, name), root));
  }
  return memory;
}

function readEntries(path: string, root: string): Entry[] {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines });
  const place = (offset = 0) => `${relative(root, path)}:${lines.linePos(offset).line}`;
  const [problem] = document.errors;
  if (problem) throw new Error(`${place(problem.pos[0])}: not YAML: ${problem.message}`);
  if (document.contents === null) return [];
  if (!isSeq(document.contents)) throw new Error(`${place()}: must be a list of hash and zh`);
  return document.contents.items.map((item) => {
    const offset = (item as Node | null)?.range?.[0] ?? 0;
    const hash = isMap(item) ? item.get('hash') : undefined;
    const zh = isMap(item) ? (item.get('zh') ?? '') : undefined;
    // A hash of digits alone is a number to YAML.
    if ((typeof hash !== 'string' && typeof hash !== 'number') || typeof zh !== 'string') {
      throw new Error(`${place(offset)}: must have a hash and, in zh, a text`);
    }
    return { hash: String(hash), zh: joined(zh), line: lines.linePos(offset).line };
  });
}

const CJK = String.raw`[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]`;
const BETWEEN = new RegExp(`(?<=${CJK})\\s+(?=${CJK})`, 'g');

/** The text on one line, without spaces between Chinese characters where a line of the file ends. */
const joined = (text: string): string =>
  text.trim().replaceAll(BETWEEN, '').replaceAll(/\s+/g, ' ');

/** Translates an English text: by its own file if that has it, else by another. */
export function translator(memory: Memory): (text: string, file?: string) => string | undefined {
  const all = new Map<string, string>();
  for (const entries of memory.values()) {
    for (const { hash, zh } of entries) if (zh && !all.has(hash)) all.set(hash, zh);
  }
  return (text, file) => {
    const hash = hashOf(text);
    const own = file === undefined ? undefined : memory.get(file);
    return own?.find((entry) => entry.hash === hash && entry.zh)?.zh ?? all.get(hash);
  };
}

/**
 * Updates a file of openapi/zh/: adds an entry to fill in for each text that no file translates, with
 * the old translation (`was`) if an English text was changed, and removes the entries of texts that
 * are gone. Adds the hashes of its texts to `known`, so that no text gets two entries. Returns the
 * number of entries to fill in.
 */
export function updateFile(
  root: string,
  { translation, texts }: SourceFile,
  memory: Memory,
  known: Set<string>,
): number {
  const old = memory.get(translation) ?? [];
  const wanted = new Set(texts.map(({ hash }) => hash));
  const gone = old.filter(({ hash, zh }) => !wanted.has(hash) && zh);
  const written = new Set<string>();
  let missing = 0;
  const entries = texts.flatMap(({ hash, text }) => {
    if (written.has(hash)) return [];
    const zh = old.find((entry) => entry.hash === hash)?.zh;
    if (!zh && known.has(hash)) return [];
    written.add(hash);
    known.add(hash);
    if (zh) return [{ hash, zh }];
    missing++;
    const was = gone.shift()?.zh;
    return [{ hash, en: text, ...(was && { was }), zh: '' }];
  });
  const path = join(root, translation);
  if (entries.length === 0) {
    rmSync(path, { force: true });
  } else {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, stringify(entries, { lineWidth: 0, singleQuote: true }));
  }
  return missing;
}

/** Whether the translation is complete, so that a missing text is an error. */
export function isComplete(root: string): boolean {
  const path = join(root, 'openapi/zh/settings.yaml');
  if (!existsSync(path)) return false;
  return (parse(readFileSync(path, 'utf8')) as { complete?: unknown }).complete === true;
}
