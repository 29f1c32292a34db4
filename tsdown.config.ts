/**
 * `npm run build`: the library and the `pds` command in dist/, every file in one flat folder.
 *
 * - What package.json calls a dependency is imported, what it calls a devDependency is bundled in,
 *   and its licence goes into dist/THIRD-PARTY.txt.
 * - Dynamic imports stay chunks of their own, so signing and SHA-1 load on first use.
 * - A build writes into a folder of its own and then moves its files into dist/ one by one, each
 *   move atomic. So builds may run side by side, also while another process reads dist/.
 */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { decode, encode } from '@jridgewell/sourcemap-codec';
import { transform } from 'esbuild';
import license from 'rollup-plugin-license';
import { defineConfig, type Rolldown } from 'tsdown';

const outDir = join('node_modules', '.cache', `build-${process.pid}`);
process.on('exit', () => rmSync(outDir, { recursive: true, force: true }));

/**
 * The chunk of a module that nobody reads: the tables and validators that a program wrote, and the
 * libraries of others, a chunk each. They are minified and get no source map: that would be half of
 * an installation.
 */
function denseChunk(id: string): string | undefined {
  const generated = /\/generated\/(\w+)\.ts$/.exec(id)?.[1];
  if (generated) return `generated-${generated}`;
  const library = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1];
  return library && `library-${library.replace(/^@/, '').replace('/', '-')}`;
}
/** What a page loads of src/upload before the first upload begins. */
const AT_FIRST = [
  'answers',
  'check-options',
  'compare-file',
  'complete-upload',
  'create-upload',
  'errors',
  'list-parts',
  'part-urls',
  'parts',
  'pieces',
  'plan',
  'progress',
  'session',
  'source',
  'upload-file',
];
/**
 * Modules that share a chunk: Node loads few files faster than many, and bundlers drop what is not
 * used of each. What is imported on first use stays apart. The first that fits takes a module, for a
 * chunk takes along what its modules import.
 */
const SHARED: readonly (readonly [chunk: string, modules: RegExp])[] = [
  ['generated-operations', /\/generated\/operations\.ts$/],
  ['checks', /\/src\/(arguments|encoding|on-abort|crc64\/(chunks|turns|values))\.ts$/],
  ['canonical', /\/src\/signing\/(canonical|hashing)\.ts$/],
  ['hash', /\/src\/crc64\/[^/.]+\.ts$/],
  [
    'core',
    /\/src\/((?!(call\/(foreign|parameters|object-storage)|auth\/jwt)\.)(call|errors|auth)\/[^/.]+|client|fetch|paginate)\.ts$/,
  ],
  ['uploading', new RegExp(`/src/upload/(${AT_FIRST.join('|')})\\.ts$`)],
  ['object-storage', /\/src\/call\/object-storage\.ts$/],
  ['sending', /\/src\/upload\/(send-\w+|put-part|hash-parts)\.ts$/],
];
const isDense = (chunk: string) => /^(generated|library)-/.test(chunk);
/** The command is run, not stepped through: a map would be as large as that of the whole client. */
const hasNoMap = (chunk: string) => isDense(chunk) || chunk === 'cli';

const dense: Rolldown.Plugin = {
  name: 'dense',
  async renderChunk(code, { name }) {
    if (!isDense(name)) return null;
    const dense = await transform(code, { minify: true, format: 'esm', legalComments: 'none' });
    return { code: dense.code };
  },
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      const map = bundle[`${file.fileName}.map`];
      if (hasNoMap(file.name)) {
        delete bundle[`${file.fileName}.map`];
        file.code = file.code.replace(/\n\/\/# sourceMappingURL=.*\n?$/, '\n');
      } else if (map?.type === 'asset') map.source = byLines(String(map.source));
    }
  },
};

/**
 * A source map that tells the line of each line: without the columns it is a third as large. Its
 * sources are named as they are seen from dist/.
 */
function byLines(text: string): string {
  const map = JSON.parse(text) as { mappings: string; sources: string[] };
  const lines = decode(map.mappings).map((segments) => segments.slice(0, 1));
  const sources = map.sources.map((source) => source.replace('../../../', '../'));
  return JSON.stringify({ ...map, sources, mappings: encode(lines) });
}

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    signing: 'src/signing/index.ts',
    crc64: 'src/crc64/index.ts',
    upload: 'src/upload/index.ts',
    ...present({ download: 'src/download/index.ts' }),
    local: 'src/local/index.ts',
    node: 'src/node/index.ts',
    // Started by their file names, which must stand beside the chunk that names them.
    ...present({ 'crc64-worker': 'src/node/crc64/crc64-worker.ts' }),
    ...present({ 'file-hash-worker': 'src/node/file-hash/file-hash-worker.ts' }),
    cli: 'src/cli/main.ts',
  },
  outDir,
  format: 'esm',
  platform: 'node', // for the libraries of the command; the library's own modules name node:* or nothing
  fixedExtension: false,
  inlineOnly: false,
  target: 'es2022',
  hash: false,
  sourcemap: true,
  dts: { sourcemap: false },
  checks: { pluginTimings: false },
  plugins: [
    dense,
    // @ts-expect-error Its typings promise a default export; what it exports is the function.
    license({ thirdParty: { output: join(outDir, 'THIRD-PARTY.txt') } }),
  ],
  outputOptions: {
    // Not the name of an entry: the declarations of a shared `index.ts` would take its place.
    chunkFileNames: ({ name }) =>
      isDense(name) || name.startsWith('rolldown') ? '[name].js' : 'shared-[name].js',
    codeSplitting: {
      groups: [
        ...SHARED.map(([name, modules], index) => ({
          name: (id: string) => (modules.test(id) ? name : null),
          priority: SHARED.length - index,
        })),
        { name: (id) => denseChunk(id) ?? null, priority: SHARED.length - 1 },
      ],
    },
  },
  hooks: { 'build:done': publish },
});

function present(entry: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(entry).filter(([, path]) => existsSync(path)));
}

function publish(): void {
  // Nobody imports these, so they need no declarations.
  for (const name of ['cli', 'crc64-worker', 'file-hash-worker'])
    rmSync(join(outDir, `${name}.d.ts`), { force: true });
  const document = JSON.parse(readFileSync('generated/openapi.json', 'utf8')) as unknown;
  writeFileSync(join(outDir, 'openapi.json'), JSON.stringify(document));
  mkdirSync('dist', { recursive: true });
  const built = new Set(readdirSync(outDir));
  for (const name of built) renameSync(join(outDir, name), join('dist', name));
  for (const name of readdirSync('dist')) {
    if (!built.has(name)) rmSync(join('dist', name), { recursive: true });
  }
}
