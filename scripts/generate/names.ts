import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import type { Document } from './document.js';
import type { Source } from './source.js';

/**
 * The name of the exported type of each schema: the schema's own name, with `Pds` before it if that is
 * taken, and with `_` for characters that a name cannot have.
 */
export function typeNames(document: Document): Map<string, string> {
  const taken = takenNames();
  const names = Object.keys(document.components?.schemas ?? {});
  return new Map(
    names.map((name) => {
      const clean = name.replace(/[^\w$]+/g, '_').replace(/^(?=\d)/, '_');
      return [name, taken.has(clean) ? `Pds${clean}` : clean];
    }),
  );
}

/**
 * Refuses two types of the same name.
 *
 * @throws SpecError that names file, line, and the name
 */
export function checkNames(document: Document, source: Source): void {
  const taken = takenNames();
  const schemas = new Map<string, string>();
  for (const [schema, name] of typeNames(document)) {
    const at = ['components', 'schemas', schema];
    const other = schemas.get(name);
    const owner = other ? `the schema ${other}` : taken.has(name) ? 'the package' : undefined;
    if (owner) {
      const problem = `the type of ${schema} would be called ${name}, which ${owner} has already`;
      source.refuse(at, `${problem}: write another name`);
    }
    schemas.set(name, schema);
  }
}

let known: Set<string> | undefined;

/** Names that our types must not hide: those of TypeScript, and the exports of the package. */
function takenNames(): Set<string> {
  known ??= new Set([
    ...globals(),
    ...exportsOf(join(dirname(fileURLToPath(import.meta.url)), '../../src/index.ts')),
    // Names that generated/ declares.
    ...['Methods', 'OperationId', 'Operations', 'Schema', 'paths', 'components', 'operations'],
    // Words that cannot name a type.
    ...['any', 'bigint', 'boolean', 'never', 'null', 'number', 'object', 'string', 'symbol'],
    ...['undefined', 'unknown', 'void', 'true', 'false', 'this', 'class', 'enum', 'interface'],
    ...['type', 'import', 'export', 'default', 'function', 'var', 'const', 'new', 'delete', 'in'],
  ]);
  return known;
}

function globals(): Set<string> {
  const { resolve } = createRequire(import.meta.url);
  const names = new Set<string>();
  for (const lib of ['lib.dom.d.ts', 'lib.es5.d.ts', 'lib.es2015.collection.d.ts']) {
    const text = readFileSync(resolve(`typescript/lib/${lib}`), 'utf8');
    const declared = /^(?:interface|declare (?:var|function|class)|(?:declare )?type) (\w+)/gm;
    for (const [, name] of text.matchAll(declared)) names.add(name!);
  }
  return names;
}

/** The names that a module exports, also by `export *`. Those of generated/ are chosen here, so they are left out. */
function exportsOf(path: string): string[] {
  const text = readFileSync(path, 'utf8');
  const { statements } = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext);
  return statements.flatMap((statement) => {
    if (ts.isExportDeclaration(statement)) {
      const { exportClause, moduleSpecifier } = statement;
      if (exportClause && ts.isNamedExports(exportClause)) {
        return exportClause.elements.map(({ name }) => name.text);
      }
      const from = (moduleSpecifier as ts.StringLiteral).text.replace(/\.js$/, '.ts');
      return from.includes('generated/') ? [] : exportsOf(join(dirname(path), from));
    }
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!isExported) return [];
    if (ts.isVariableStatement(statement)) {
      return statement.declarationList.declarations.flatMap(({ name }) =>
        ts.isIdentifier(name) ? name.text : [],
      );
    }
    const { name } = statement as ts.DeclarationStatement;
    return name && ts.isIdentifier(name) ? [name.text] : [];
  });
}
