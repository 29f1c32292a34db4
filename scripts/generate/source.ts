import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
  type Node,
} from 'yaml';
import { pointerSteps, type Step } from './document.js';

/** Something wrong in openapi/, with the place where a person has to look. */
export class SpecError extends Error {
  override readonly name = 'SpecError';

  constructor(
    readonly place: string,
    readonly problem: string,
  ) {
    super(`${place}: ${problem}`);
  }
}

/** One file of openapi/. */
export interface SourceFile {
  readonly path: string;
  readonly document: Document;
  readonly root: Node | null;
  readonly lines: LineCounter;
}

/** A node with the file that holds it. */
export interface Located {
  readonly file: SourceFile;
  readonly node: Node | null;
}

/** The files of openapi/ as they are on disk. They have line numbers; the bundle has none. */
export class Source {
  /** Every file by its absolute path. */
  readonly files = new Map<string, SourceFile>();
  readonly entry: string;

  /** @throws SpecError at the first file that is not YAML */
  constructor(readonly root: string) {
    this.entry = join(root, 'openapi', 'openapi.yaml');
    if (!existsSync(this.entry)) {
      throw new SpecError('openapi/openapi.yaml', 'there is no such file');
    }
    const folder = dirname(this.entry);
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
    for (const name of names) {
      // The linter's configuration, translations and earlier releases are not parts of the document.
      if (name === 'redocly.yaml' || /^(zh|history)\b/.test(name)) continue;
      if (/\.(ya?ml|json)$/.test(name)) this.read(join(folder, name));
    }
  }

  /** A file by its path below openapi/. */
  file(path: string): SourceFile | undefined {
    return this.files.get(join(dirname(this.entry), path));
  }

  /** The place of a node, such as `openapi/schemas/File.yaml:12`: terminals and editors open it. */
  place(file: SourceFile, node: Node | null | undefined): string {
    const offset = node?.range?.[0] ?? 0;
    return `${relative(this.root, file.path)}:${file.lines.linePos(offset).line}`;
  }

  /** The node that a `$ref` in `file` points to, or undefined where there is none. */
  resolve(file: SourceFile, ref: string): Located | undefined {
    const [path = '', fragment = ''] = ref.split('#');
    const target = path ? this.files.get(resolve(dirname(file.path), path)) : file;
    if (!target) return undefined;
    const steps = pointerSteps(fragment);
    let here: Located = { file: target, node: target.root };
    for (const step of steps) {
      const next = this.child(here, step);
      if (!next) return undefined;
      here = next;
    }
    return here;
  }

  /** The member or item of a node, through aliases and `$ref`. */
  child(parent: Located, step: Step): Located | undefined {
    const { file, node } = this.follow(parent);
    if (!isMap(node) && !isSeq(node)) return undefined;
    const found = node.get(isSeq(node) ? Number(step) : step, true);
    if (found !== undefined) return { file, node: found as Node };
    // A number as a key, such as the 200 of responses, is not a string in YAML.
    const numeric = isMap(node) && typeof step === 'string' && /^\d+$/.test(step);
    const byNumber = numeric ? node.get(Number(step), true) : undefined;
    return byNumber === undefined ? undefined : { file, node: byNumber as Node };
  }

  /**
   * Where a node of the bundle is written in openapi/, as `path:line`. Where the node itself is
   * missing, it is the place of the deepest node on the way to it.
   */
  locate(steps: readonly Step[]): string {
    const lifted = steps[0] === 'components' ? this.lifted(steps) : undefined;
    const entry = this.files.get(this.entry)!;
    let here: Located = lifted ?? { file: entry, node: entry.root };
    for (const step of lifted ? steps.slice(3) : steps) {
      const next = this.child(here, step);
      if (!next) break;
      here = next;
    }
    return this.place(here.file, here.node);
  }

  /**
   * Stops at a node of the bundle.
   *
   * @throws SpecError always: with the place in openapi/, what is wrong there, what to write instead
   */
  refuse(steps: readonly Step[], problem: string): never {
    throw new SpecError(this.locate(steps), problem);
  }

  /** Every `$ref` of the files, with its node. */
  *refs(): Generator<Located & { ref: string }> {
    for (const file of this.files.values()) {
      for (const node of nodesOf(file.root)) {
        const target = isMap(node) ? node.get('$ref', true) : undefined;
        if (isScalar(target) && typeof target.value === 'string') {
          yield { file, node: target, ref: target.value };
        }
      }
    }
  }

  private read(path: string): void {
    const lines = new LineCounter();
    const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines });
    const [problem] = document.errors;
    if (problem) {
      // The parser notices an unclosed quote at the end of the file; the text begins further up.
      const unclosed = problem.code === 'MISSING_CHAR' ? lastScalar(document.contents) : undefined;
      const { line } = lines.linePos(unclosed?.range?.[0] ?? problem.pos[0]);
      const [message = ''] = problem.message.split(' at line ');
      throw new SpecError(`${relative(this.root, path)}:${line}`, `not YAML: ${message}`);
    }
    this.files.set(path, { path, document, root: document.contents, lines });
  }

  private follow({ file, node }: Located): Located {
    if (isAlias(node)) return this.follow({ file, node: node.resolve(file.document) ?? null });
    const ref = isMap(node) ? node.get('$ref') : undefined;
    const target = typeof ref === 'string' ? this.resolve(file, ref) : undefined;
    return target ? this.follow(target) : { file, node };
  }

  // The bundle makes a file that is referred to a component with the file's name.
  private lifted([, kind, name]: readonly Step[]): Located | undefined {
    const entry = this.files.get(this.entry)!;
    if (this.resolve(entry, `#/components/${kind}/${name}`)) return undefined;
    for (const { file, ref } of this.refs()) {
      const [path = '', fragment = ''] = ref.split('#');
      const last = fragment ? fragment.split('/').at(-1) : basename(path, extname(path));
      if (path && last === name) return this.resolve(file, ref);
    }
    return undefined;
  }
}

/** A node and all nodes below it. */
export function* nodesOf(node: unknown): Generator<Node> {
  if (isMap(node)) {
    yield node;
    for (const { value } of node.items) yield* nodesOf(value);
  } else if (isSeq(node)) {
    yield node;
    for (const item of node.items) yield* nodesOf(item);
  }
}

function lastScalar(node: unknown): Node | undefined {
  if (isMap(node)) return lastScalar(node.items.at(-1)?.value);
  if (isSeq(node)) return lastScalar(node.items.at(-1));
  return isScalar(node) ? node : undefined;
}
