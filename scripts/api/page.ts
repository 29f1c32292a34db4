import { join, relative } from 'node:path';
import ts from 'typescript';
import { entryPoints } from '../entry-points.js';

/** api.md: a section for each entry point of package.json. */
export function apiPage(root: string): string {
  const program = programOf(root);
  const declared = new Declarations(program);
  const checker = program.getTypeChecker();
  const sections = entryPoints(root).map(({ name, source }) => {
    const file = program.getSourceFile(join(root, source));
    const module = file && checker.getSymbolAtLocation(file);
    if (!module) throw new Error(`${source} is not a module`);
    const items = checker
      .getExportsOfModule(module)
      .map((symbol) => itemOf(symbol, { root, checker, declared }))
      .sort((a, b) => a.name.localeCompare(b.name, 'en'));
    return section(name, items);
  });
  return `# API

Every export of the package with its signature and its file. Written by \`npm run api\`, from the
sources: do not edit. What the API's own data types hold is in the documentation of each operation
and in \`generated/schema.ts\`.

${sections.join('\n')}`;
}

function programOf(root: string): ts.Program {
  const path = join(root, 'tsconfig.json');
  const { config } = ts.readConfigFile(path, ts.sys.readFile) as { config: object };
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  return ts.createProgram(fileNames, {
    ...options,
    declaration: true,
    declarationMap: false,
    removeComments: true,
  });
}

/** Declarations as TypeScript emits them: without bodies and comments, with inferred types. */
class Declarations {
  readonly #program: ts.Program;
  readonly #files = new Map<string, ts.SourceFile>();
  readonly #printer = ts.createPrinter();

  constructor(program: ts.Program) {
    this.#program = program;
  }

  /** The declarations of a name in a source file; each overload is one. */
  of(source: ts.SourceFile, name: string): string[] {
    const file = this.#fileOf(source);
    return file.statements
      .filter((statement) => namesOf(statement).includes(name))
      .map((statement) => this.#printer.printNode(ts.EmitHint.Unspecified, statement, file))
      .map((text) => text.replace(/^export /, '').replace(/^(?:default |declare )+/, ''))
      .map((text) => text.replace(/^ *#private;\n/gm, ''));
  }

  #fileOf(source: ts.SourceFile): ts.SourceFile {
    const known = this.#files.get(source.fileName);
    if (known) return known;
    let text = '';
    this.#program.emit(source, (_, emitted) => (text = emitted), undefined, true);
    const file = ts.createSourceFile(source.fileName, text, ts.ScriptTarget.ESNext, true);
    this.#files.set(source.fileName, file);
    return file;
  }
}

function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  }
  const { name } = statement as ts.DeclarationStatement;
  return name ? [name.text] : [];
}

interface Item {
  readonly name: string;
  readonly file: string;
  readonly declarations: readonly string[];
  /** The first sentence of its comment. */
  readonly summary: string;
}

interface Context {
  readonly root: string;
  readonly checker: ts.TypeChecker;
  readonly declared: Declarations;
}

function itemOf(exported: ts.Symbol, { root, checker, declared }: Context): Item {
  const isAlias = (exported.flags & ts.SymbolFlags.Alias) !== 0;
  const symbol = isAlias ? checker.getAliasedSymbol(exported) : exported;
  const source = symbol.declarations?.[0]?.getSourceFile();
  if (!source) throw new Error(`${exported.name}: not declared in a file`);
  const comment = ts.displayPartsToString(symbol.getDocumentationComment(checker));
  const [first = ''] = comment.split('\n\n');
  return {
    name: exported.name,
    file: relative(root, source.fileName),
    declarations: declared.of(source, symbol.name),
    summary: (/^[^]*?[.:](?=\s|$)/.exec(first)?.[0] ?? first)
      .replace(/\s+/g, ' ')
      .replace(/:$/, '.'),
  };
}

/** The section of an entry point: hand-written exports in full, types of the document by name. */
function section(name: string, items: readonly Item[]): string {
  // Methods is generated, but it is what most readers look for.
  const isGenerated = ({ name, file }: Item) => file.startsWith('generated/') && name !== 'Methods';
  const own = items.filter((item) => !isGenerated(item));
  const generated = items.filter(isGenerated);
  const list = own.map(
    ({ name, file, declarations, summary }) =>
      `### ${name}\n\n${summary ? `${summary} ` : ''}[${file}](${file})\n\n` +
      `\`\`\`ts\n${declarations.join('\n')}\n\`\`\`\n`,
  );
  const types = generated.map(({ name, file }) => `[${name}](${file})`);
  return [
    `## ${name}\n`,
    ...(types.length > 0 ? [`Types and tables of the document: ${types.join(', ')}.\n`] : []),
    ...list,
  ].join('\n');
}
