import { isAlias, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import { SpecError, type Located, type Source, type SourceFile } from '../source.js';
import { BESIDE_REF, UNDERSTOOD, type Kind, type Rule } from './understood.js';

/**
 * Visits openapi/ from openapi.yaml on, through every `$ref`. It refuses what the generator does not
 * understand, a `$ref` to what does not exist, and what is empty. The values of examples are data and
 * are not visited.
 *
 * @throws SpecError that names file, line, and what to write instead
 */
export function checkStructure(source: Source): void {
  const entry = source.files.get(source.entry)!;
  const seen = new Map<Node, Set<Kind>>();
  visit({ file: entry, node: entry.root }, 'document', entry.root, 'openapi.yaml');

  /** `key` is the node for the line of a message, `name` is the name of the value in it. */
  function visit({ file, node }: Located, kind: Kind, key: Node | null, name: string): void {
    const refuse = (problem: string, where: Node | null = key): never => {
      throw new SpecError(source.place(file, where), problem);
    };
    if (isAlias(node)) {
      visit({ file, node: node.resolve(file.document) ?? null }, kind, key, name);
      return;
    }
    if (node === null || (isScalar(node) && node.value === null)) {
      refuse(
        `${name} is empty: write ${article(kind)}${kind === 'schema' ? ', or {} for any value' : ''}`,
      );
    }
    if (!isMap(node)) return refuse(`${name} must be ${article(kind)}, with keywords`);
    if (seen.get(node)?.has(kind)) return;
    seen.set(node, (seen.get(node) ?? new Set<Kind>()).add(kind));
    const ref = node.get('$ref', true);
    if (isScalar(ref)) {
      checkBeside(node.items, kind, refuse);
      const target = follow(source, file, String(ref.value), (problem) => refuse(problem, ref));
      return visit(target, kind, target.node, `what ${String(ref.value)} refers to`);
    }
    for (const { key, value } of node.items as Pair<Node, Node | null>[]) {
      const keyword = isScalar(key) ? String(key.value) : '';
      if (keyword.startsWith('x-') && !keyword.startsWith('x-pds-')) continue;
      if (kind === 'document' && keyword === 'openapi' && !/^3\.1\.\d+$/.test(String(value))) {
        refuse('openapi must be 3.1.0, the version whose keywords the generator knows', key);
      }
      const rules = UNDERSTOOD[kind];
      const rule = Object.hasOwn(rules, keyword) ? rules[keyword]! : undefined;
      if (!rule) refuse(`${article(kind)} has no keyword ${keyword}: ${hint(kind)}`, key);
      else checkValue({ file, node: value }, rule, key, keyword);
    }
  }

  function checkValue({ file, node }: Located, rule: Rule, key: Node, keyword: string): void {
    const refuse = (problem: string, where: Node = key): never => {
      throw new SpecError(source.place(file, where), problem);
    };
    if (rule === 'value') return;
    if ('instead' in rule) refuse(`${keyword} is not understood: write ${rule.instead}`);
    if ('one' in rule) {
      // `additionalProperties: true` and `false` are schemas too.
      const isFlag = isScalar(node) && typeof node.value === 'boolean';
      if (isFlag && keyword === 'additionalProperties') return;
      return visit({ file, node }, rule.one, key, keyword);
    }
    if ('list' in rule) {
      if (!isSeq(node)) return refuse(`${keyword} must be a list`);
      for (const item of node.items as Node[]) {
        visit({ file, node: item }, rule.list, item, `an item of ${keyword}`);
      }
    } else if ('map' in rule) {
      if (!isMap(node))
        return refuse(`${keyword} is empty: write names, each with ${article(rule.map)}`);
      for (const { key, value } of node.items as Pair<Node, Node | null>[]) {
        const name = isScalar(key) ? String(key.value) : '';
        if (UNSAFE.includes(name)) refuse(`${name} cannot be the name of anything here`, key);
        if (name.startsWith('x-') && rule.map !== 'header' && rule.map !== 'schema') continue;
        visit({ file, node: value }, rule.map, key, `${keyword}.${name}`);
      }
    }
  }
}

// The first sets the prototype in JavaScript; ajv and others call the second on every object.
const UNSAFE = ['__proto__', 'hasOwnProperty'];

/** Refuses keywords beside a `$ref` that change the type: they would be lost. */
function checkBeside(
  items: readonly Pair[],
  kind: Kind,
  refuse: (problem: string, where: Node) => never,
): void {
  for (const { key } of items) {
    const keyword = isScalar(key) ? String(key.value) : '';
    const isWord =
      kind === 'schema'
        ? BESIDE_REF.has(keyword)
        : ['$ref', 'summary', 'description'].includes(keyword);
    if (isWord || keyword.startsWith('x-')) continue;
    const advice =
      kind === 'schema'
        ? `write \`allOf: [{ $ref: ... }, { ${keyword}: ... }]\``
        : 'write it into the file that $ref names';
    refuse(`${keyword} beside a $ref is not understood: ${advice}`, key as Node);
  }
}

/** The target of a `$ref`, through further ones. */
function follow(
  source: Source,
  from: SourceFile,
  first: string,
  refuse: (problem: string) => never,
): Located {
  const passed = new Set<Node | null>();
  let [file, ref] = [from, first];
  for (;;) {
    if (/^\w+:/.test(ref)) refuse(`$ref over the network: copy ${ref} into openapi/`);
    const target = source.resolve(file, ref);
    if (!target) return refuse(`$ref to what does not exist: ${ref}`);
    if (passed.has(target.node)) refuse(`$ref to itself: ${first} leads back to where it began`);
    passed.add(target.node);
    const next = isMap(target.node) ? target.node.get('$ref') : undefined;
    if (typeof next !== 'string') return target;
    [file, ref] = [target.file, next];
  }
}

const article = (kind: string) => (/^[aeio]/.test(kind) ? `an ${kind}` : `a ${kind}`);

const hint = (kind: Kind) =>
  kind === 'schema'
    ? 'see "What is understood" in the guide "Regenerating"'
    : `it has ${Object.keys(UNDERSTOOD[kind]).join(', ')}`;
