import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import ts from 'typescript';
import { parse } from 'yaml';
import { checkStructure } from '../../../scripts/generate/checks/structure.js';
import type { Document } from '../../../scripts/generate/document.js';
import { checked, described, filesOf } from '../../../scripts/generate/generate.js';
import { Source, SpecError } from '../../../scripts/generate/source.js';
import { ROOT } from '../support.js';

/** A small document, and what the generator makes of it: a working method, or a refusal. */
export interface Kind {
  readonly name: string;
  /** YAML below `openapi` and `info`. The refusal names the line that ends in `# here`. */
  readonly spec: string;
  /** Further files of openapi/. */
  readonly files?: Readonly<Record<string, string>>;
  /** The message of the refusal, after file and line. */
  readonly refused?: string;
  /** The file that the refusal names, if it is not openapi.yaml. */
  readonly refusedIn?: string;
  /** TypeScript that uses `client`. It is compiled against the types, then run. */
  readonly code?: string;
  /** The answer of the service, 200 with `{}` by default. */
  readonly answer?: { status?: number; type?: string; body?: string; headers?: HeadersInit };
  /** Each request: its method, path, content type, body, and the headers of the caller. */
  readonly sent?: readonly string[];
  /** What the code returns, or the message of what it throws. */
  readonly gives?: unknown;
}

export interface Made {
  readonly kind: Kind;
  readonly folder: string;
  /** `FILE:LINE: problem` of a refusal. */
  readonly refusal?: string;
}

const HEAD = "openapi: 3.1.0\ninfo: { title: A test, version: '1' }\n";

/** The document of a kind as openapi.yaml contains it. */
export const yamlOf = ({ spec }: Kind): string => HEAD + spec.replace(/^\n/, '');

/**
 * Generates from a kind into a new folder. Runs in this process, since a kind needs no bundling.
 */
export async function make(kind: Kind, parent: string): Promise<Made> {
  const folder = mkdtempSync(join(parent, 'kind-'));
  mkdirSync(join(folder, 'openapi'));
  mkdirSync(join(folder, 'generated'));
  const yaml = yamlOf(kind);
  writeFileSync(join(folder, 'openapi/openapi.yaml'), yaml);
  for (const [name, text] of Object.entries(kind.files ?? {})) {
    writeFileSync(join(folder, 'openapi', name), text);
  }
  try {
    const source = new Source(folder);
    checkStructure(source);
    const files = await filesOf(checked(described(parse(yaml) as Document, source)));
    for (const [name, text] of files) writeFileSync(join(folder, 'generated', name), text);
  } catch (error) {
    // Any other error is a bug of the generator: its stack, in the place of the refusal, makes the test
    // fail and is shown.
    const refusal = error instanceof SpecError ? error.message : String((error as Error).stack);
    return { kind, folder, refusal };
  }
  writeFileSync(join(folder, 'caller.ts'), callerOf(kind));
  return { kind, folder };
}

const callerOf = ({ code = '' }: Kind) => `import type { Methods } from './generated/types.js';
export * from './generated/types.js';
interface Init { timeout?: number }
export const run = async (client: Methods<Init>): Promise<unknown> => {
  void client;
${code}
};
`;

/** The errors of TypeScript in the generated types and the callers, all compiled together. */
export function typeErrors(made: readonly Made[]): string[] {
  const options = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
    skipLibCheck: true,
  };
  const roots = made.map(({ folder }) => join(folder, 'caller.ts'));
  const program = ts.createProgram(roots, options);
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
    const name = made.find(({ folder }) => file?.fileName.startsWith(folder))?.kind.name;
    const line = file && file.text.slice(0, start).split('\n').length;
    const text = ts.flattenDiagnosticMessageText(messageText, ' ');
    return `${name}: ${file?.fileName.split('/').at(-1)}:${line}: ${text}`;
  });
}

interface Built {
  createClient(options: object): never;
  run(client: never): Promise<unknown>;
}

/** Runs the code of a kind with a client that has the generated operations. */
export async function call({ kind, folder }: Made): Promise<{ sent: string[]; gives: unknown }> {
  const outfile = join(folder, 'client.mjs');
  await build({
    stdin: {
      contents: `export { createClient } from './src/index.js';\nexport { run } from '${folder}/caller.ts';`,
      resolveDir: ROOT,
    },
    plugins: [
      {
        name: 'generated',
        setup: ({ onResolve }) =>
          onResolve({ filter: /generated\/\w+\.js$/ }, ({ path }) => ({
            path: join(folder, 'generated', path.split('/').at(-1)!.replace('.js', '.ts')),
          })),
      },
    ],
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile,
    logLevel: 'silent',
  });
  const { createClient, run } = (await import(pathToFileURL(outfile).href)) as Built;
  const sent: string[] = [];
  const client = createClient({
    endpoint: 'https://pds.example',
    auth: { authenticate: () => Promise.resolve(new Headers()) },
    retry: false,
    fetch: async (request: Request) => {
      sent.push(await describe(request));
      const { status = 200, type = 'application/json', body = '{}', headers } = kind.answer ?? {};
      const none = [204, 205, 304].includes(status);
      const all = new Headers(headers);
      if (!none) all.set('content-type', type);
      return new Response(none ? null : body, { status, headers: all });
    },
  });
  const gives = await run(client).catch((error: unknown) => String(error));
  return { sent, gives };
}

async function describe(request: Request): Promise<string> {
  const { method, url, headers } = request;
  const body = await request.text();
  const own = [...headers].filter(([name]) => name.startsWith('x-') && !name.startsWith('x-acs-'));
  return [
    method,
    url.replace('https://pds.example', ''),
    ...own.map(([name, value]) => `${name}=${value}`),
    ...(body ? [(headers.get('content-type') ?? '').replace('; charset=utf-8', ''), body] : []),
  ].join(' ');
}

/** A folder for the kinds, with node_modules beside them. */
export function workshop(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'pds-kinds-'));
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
