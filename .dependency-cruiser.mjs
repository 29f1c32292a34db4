/**
 * Who may import whom, checked by dependency-cruiser in `npm run lint`. Types count as imports.
 * test/architecture.test.ts asserts that everything this table permits is in use.
 */

/** What every part may import, and what imports no other part: facts, errors and small helpers. */
const BASE = ['generated', 'errors', 'arguments', 'builtin', 'encoding', 'on-abort'];

/** Where the parts are that are not a folder of their name in src/. */
const PLACES = {
  generated: '^generated/',
  ...Object.fromEntries(
    [
      ...[
        'arguments',
        'builtin',
        'encoding',
        'on-abort',
        'fetch',
        'client',
        'client-types',
        'paginate',
        'index',
      ],
    ].map((name) => [name, `^src/${name}[.]ts$`]),
  ),
};
export const placeOf = (part) => PLACES[part] ?? `^src/${part}/`;

/** What a part may import beside BASE and itself; under `types`, only types. */
export const LAYERS = {
  generated: {},
  errors: { types: ['generated'] }, // the codes
  arguments: {},
  builtin: {},
  encoding: {},
  'on-abort': {},
  crc64: {},
  signing: {},
  call: {},
  auth: { all: ['signing'], types: ['call'] },
  'client-types': { types: ['call'] },
  fetch: { all: ['call'], types: ['client-types'] },
  client: { all: ['call', 'fetch'], types: ['client-types'] },
  paginate: { types: ['client-types'] },
  upload: { all: ['call', 'crc64'], types: ['client', 'client-types'] },
  download: { all: ['call', 'crc64'], types: ['client'] },
  local: { all: ['signing', 'crc64'] },
  node: {
    all: ['auth', 'call', 'crc64', 'download', 'local', 'signing', 'upload'],
  },
  cli: { all: ['crc64', 'download', 'local', 'signing', 'upload', 'node', 'index'] },
  index: { all: ['auth', 'call', 'client', 'fetch', 'paginate'], types: ['client-types'] },
};

/** The packages of package.json's dependencies, and the only places that import them. */
export const PACKAGES = {
  'openapi-fetch': ['client'],
  '@noble/hashes': ['signing', 'local', 'upload'],
};

const base = (part) => (BASE.includes(part) ? [] : BASE);
const ours = '^(src|generated|scripts|test)/';

const layerRules = Object.entries(LAYERS).flatMap(([part, { all = [], types = [] }]) => {
  const from = { path: placeOf(part) };
  const allowed = [part, ...base(part), ...all];
  return [
    {
      name: `${part}-imports`,
      comment: `${part} may import ${[...base(part), ...all, ...types].join(', ') || 'no other part'}`,
      severity: 'error',
      from,
      to: { path: ours, pathNot: [...allowed, ...types].map(placeOf) },
    },
    ...(types.length === 0
      ? []
      : [
          {
            name: `${part}-imports-types`,
            comment: `of ${types.join(', ')}, ${part} may import types alone`,
            severity: 'error',
            from,
            to: { path: types.map(placeOf), dependencyTypesNot: ['type-only'] },
          },
        ]),
  ];
});

const packageRules = Object.entries(PACKAGES).map(([name, parts]) => ({
  name: `only-${parts.join('-')}-imports-${name}`,
  severity: 'error',
  from: { path: '^(src|generated)/', pathNot: parts.map(placeOf) },
  to: { path: `node_modules/${name}/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circle-of-files',
      comment: 'move what both need into a third file',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-circle-of-folders',
      comment: 'folders import each other one way, types included',
      severity: 'error',
      scope: 'folder',
      from: {},
      to: { circular: true },
    },
    ...layerRules,
    ...packageRules,
    {
      name: 'node-only-in-node-and-cli',
      comment: 'everything else runs in browsers and edge runtimes too',
      severity: 'error',
      from: { path: '^src/', pathNot: ['node', 'cli'].map(placeOf) },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'every-part-is-known',
      comment: 'a new part of src/ needs a line in LAYERS',
      severity: 'error',
      from: { path: '^(src|generated)/', pathNot: Object.keys(LAYERS).map(placeOf) },
      to: {},
    },
    {
      name: 'scripts-import-no-test',
      severity: 'error',
      from: { path: '^scripts/' },
      to: { path: '^test/', pathNot: '^test/(browser/)?support' },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules'] },
    exclude: { path: ['^dist/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'test/tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default'] },
  },
};
