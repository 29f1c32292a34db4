import { join } from 'node:path';
import ts from 'typescript';
import { beforeAll, expect, test } from 'vitest';
import { operations } from '../../generated/operations.js';

// Asks TypeScript's language service, as an editor does, what it shows for each member of a request
// and of the options.
const root = join(import.meta.dirname, '../..');
const ENTRIES = ['', 'signing', 'crc64', 'upload', 'download', 'local', 'node'];
const file = join(root, 'test/types/hover.virtual.ts');

/** The types whose members a caller writes: the request of each operation, and the options. */
const typesOf = (program: ts.Program): string[] => [
  ...Object.keys(operations).map((id) => `(typeof _)['${id}']['request']`),
  ...ENTRIES.flatMap((entry) => {
    const checker = program.getTypeChecker();
    const path = join(root, 'src', entry, 'index.ts');
    const module = checker.getSymbolAtLocation(program.getSourceFile(path)!)!;
    return checker
      .getExportsOfModule(module)
      .filter(({ name }) => /(Options|Init|Target|Hooks|AccessKey|RetryOptions)$/.test(name))
      .filter((symbol) => {
        const target =
          symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
        return target.flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.TypeAlias);
      })
      .map(({ name }) => `import('../../src/${entry ? `${entry}/` : ''}index.js').${name}`);
  }),
];

let silent: string[];
let asked = 0;

beforeAll(() => {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const names = ENTRIES.map((entry) => join(root, 'src', entry, 'index.ts'));
  let text = '';
  let version = 0;
  const host: ts.LanguageServiceHost = {
    getCompilationSettings: () => ({ ...options, noEmit: true }),
    getScriptFileNames: () => [file, ...names],
    getScriptVersion: (name) => (name === file ? String(version) : '1'),
    getScriptSnapshot(name) {
      const source = name === file ? text : ts.sys.readFile(name);
      return source === undefined ? undefined : ts.ScriptSnapshot.fromString(source);
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: ts.sys.readFile,
    readDirectory: ts.sys.readDirectory,
  };
  const service = ts.createLanguageService(host);
  const types = typesOf(service.getProgram()!);

  // The file has a constant for each type, which shows the
  // members, then an expression for each member.
  const head = `declare const _: import('../../src/index.js').Operations;\n`;
  const constants = types.map((type, at) => `declare const v${at}: ${type};\n`);
  text = head + constants.join('');
  version++;
  const checker = service.getProgram()!.getTypeChecker();
  const source = service.getProgram()!.getSourceFile(file)!;
  const members = source.statements
    .filter(ts.isVariableStatement)
    .slice(1)
    .map((statement) => {
      const type = checker.getTypeAtLocation(statement.declarationList.declarations[0]!.name);
      const parts = type.isUnion() ? type.types : [type];
      // The platform documents what it declares itself, such as the members of RequestInit.
      const ours = parts
        .flatMap((part) => part.getProperties())
        .filter(({ declarations = [] }) =>
          declarations.some(
            ({ parent }) => !parent.getSourceFile().fileName.includes('node_modules'),
          ),
        );
      return [...new Set(ours.map(({ name }) => name))];
    });
  // The member is in an object literal, as a caller writes it,
  // since only one branch of a union may have it.
  const hovers = members.flatMap((list, at) =>
    list.map((name) => ({ type: types[at]!, name, at })),
  );
  text = head + constants.join('');
  // The value decides the branch of a union, so one of these values has the type of the member.
  const positions = hovers.map(({ at, name }) =>
    [`'text'`, `'public'`, '1', 'true', '[]', '{}'].map((value) => {
      text += `const w${text.length}: ${types[at]} = { `;
      const position = text.length;
      text += `${name}: ${value} };\n`;
      return position;
    }),
  );
  version++;
  const isExplained = (position: number) =>
    service.getQuickInfoAtPosition(file, position)?.documentation?.some(({ text }) => text.trim());
  silent = hovers.flatMap(({ type, name }, index) => {
    asked++;
    return positions[index]!.some(isExplained) ? [] : [`${type}: ${name}`];
  });
}, 60_000);

test('every member of a request and every option has a description', () => {
  expect(silent).toEqual([]);
  expect(asked).toBeGreaterThan(200);
});
