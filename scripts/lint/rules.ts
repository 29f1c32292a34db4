import { dirname, relative, sep } from 'node:path';
import { isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import type { Source, SourceFile } from '../generate/source.js';

/** Something that the linter objects to. */
export interface Finding {
  /** `openapi/schemas/File.yaml:12` */
  readonly place: string;
  readonly rule: string;
  readonly message: string;
}

type Report = (file: SourceFile, node: Node | null, rule: string, message: string) => void;

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/**
 * What Redocly's rules do not ask for: every member described and with an example, one type a file,
 * open enums, operations that say whether they can be repeated, no file that nothing refers to.
 */
export function ownFindings(source: Source): Finding[] {
  const findings: Finding[] = [];
  const report: Report = (file, node, rule, message) =>
    findings.push({ place: source.place(file, node), rule, message });
  for (const file of source.files.values()) {
    const folder = folderOf(source, file);
    // The values of examples are data: a member `schema` or `enum` means nothing there.
    if (folder === 'examples' || !isMap(file.root)) continue;
    if (folder === 'schemas') {
      if (!textOf(file.root, 'description')) {
        report(file, file.root, 'described', 'a type without description');
      }
      checkSchema(file, file.root, true, report);
    } else {
      checkEmbedded(file, file.root, report);
    }
  }
  checkReferences(source, report);
  return findings;
}

const folderOf = (source: Source, file: SourceFile): string =>
  relative(dirname(source.entry), file.path).split(sep).slice(0, -1).join('/');

function checkSchema(file: SourceFile, node: unknown, ownFile: boolean, report: Report): void {
  if (!isMap(node) || node.has('$ref')) return;
  const type = node.get('type');
  const isObject = type === 'object' || (isSeq(type) && type.toJSON().includes('object'));
  if (!ownFile && (node.has('properties') || (isObject && !node.has('additionalProperties')))) {
    report(file, node, 'one-type-a-file', 'an object written inline: give it a file in schemas/');
  }
  if (node.has('enum')) {
    report(
      file,
      node.get('enum', true) as Node,
      'open-enum',
      'a closed enum breaks callers at the first new value: write x-extensible-enum',
    );
  }
  const properties = node.get('properties');
  if (isMap(properties)) {
    for (const { key, value } of properties.items) {
      checkProperty(file, key as Node, value, report);
      checkSchema(file, value, false, report);
    }
  }
  for (const word of ['items', 'additionalProperties', 'contentSchema', 'not']) {
    checkSchema(file, node.get(word), false, report);
  }
  for (const word of ['anyOf', 'oneOf', 'allOf', 'prefixItems']) {
    const branches = node.get(word);
    if (isSeq(branches)) for (const item of branches.items) checkSchema(file, item, false, report);
  }
}

function checkProperty(file: SourceFile, key: Node, value: unknown, report: Report): void {
  const name = isScalar(key) ? String(key.value) : '';
  if (!isMap(value)) {
    report(file, key, 'described', `property ${name} is no schema`);
    return;
  }
  if (!textOf(value, 'description')) {
    report(file, key, 'described', `property ${name} has no description`);
  }
  const examples = value.get('examples');
  if (!(isSeq(examples) && examples.items.length > 0) && !isComposed(value)) {
    report(file, key, 'example', `property ${name} has no examples`);
  }
}

/** A type of another file, a list or a map of one: its own members carry the examples. */
function isComposed(schema: YAMLMap): boolean {
  if (schema.has('$ref')) return true;
  return ['items', 'additionalProperties'].some((word) => {
    const inner = schema.get(word);
    return isMap(inner) && inner.has('$ref');
  });
}

/** Operations, and schemas within media types, headers and parameters, wherever they stand. */
function checkEmbedded(file: SourceFile, map: YAMLMap, report: Report): void {
  for (const { key, value } of map.items) {
    const name = isScalar(key) ? String(key.value) : '';
    if (name === 'examples' || name === 'example') continue;
    if (name === 'schema') checkSchema(file, value, false, report);
    else if (isMap(value)) {
      if (methods.includes(name) && value.has('responses')) {
        checkOperation(file, key as Node, value, report);
      }
      checkEmbedded(file, value, report);
    } else if (isSeq(value)) {
      for (const item of value.items) if (isMap(item)) checkEmbedded(file, item, report);
    }
  }
}

function checkOperation(file: SourceFile, key: Node, operation: YAMLMap, report: Report): void {
  if (typeof operation.get('x-pds-idempotent') !== 'boolean') {
    report(
      file,
      key,
      'idempotent',
      `operation ${textOf(operation, 'operationId') || '?'} does not say whether repeating it is ` +
        'safe: x-pds-idempotent: true or false',
    );
  }
}

function checkReferences(source: Source, report: Report): void {
  const used = new Set([source.files.get(source.entry)]);
  for (const { file, ref } of source.refs()) used.add(source.resolve(file, ref)?.file);
  for (const file of source.files.values()) {
    if (!used.has(file)) report(file, file.root, 'used', 'no $ref leads to this file');
  }
}

function textOf(map: YAMLMap, name: string): string {
  const value = map.get(name);
  return typeof value === 'string' ? value.trim() : '';
}
