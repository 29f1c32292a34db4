import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  cruise,
  type IConfiguration,
  type ICruiseResult,
  type IModule,
  type IViolation,
} from 'dependency-cruiser';
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { beforeAll, describe, expect, test } from 'vitest';

const ROOT = new URL('..', import.meta.url).pathname;
// A variable as the module name, since TypeScript has no types for it.
const CONFIG = `${ROOT}.dependency-cruiser.mjs`;
const {
  default: config,
  LAYERS,
  PACKAGES,
  placeOf,
} = (await import(CONFIG)) as {
  default: IConfiguration;
  LAYERS: Record<string, { all?: string[]; types?: string[] }>;
  PACKAGES: Record<string, string[]>;
  placeOf: (part: string) => string;
};

const MAX_LINES = 250;

let modules: readonly IModule[];
let violations: readonly string[];
/** Violations that are accepted while code is being moved; normally this file does not exist. */
const known = existsSync(`${ROOT}.dependency-cruiser-known-violations.json`)
  ? (JSON.parse(
      readFileSync(`${ROOT}.dependency-cruiser-known-violations.json`, 'utf8'),
    ) as IViolation[])
  : [];

beforeAll(async () => {
  const { output } = await cruise(
    ['src', 'generated'],
    { ...config.options, ruleSet: config, validate: true },
    undefined,
    { tsConfig: extractTsConfig('test/tsconfig.json') },
  );
  ({ modules } = output as ICruiseResult);
  violations = (output as ICruiseResult).summary.violations.map(textOf);
}, 60_000);

const textOf = ({ rule, from, to }: IViolation) => `${rule.name}: ${from} -> ${to}`;

/** The imports of a part from a place: all, or only those of types. */
function importsOf(part: string, place: RegExp, typesAlone = false): string[] {
  return modules
    .filter(({ source }) => new RegExp(placeOf(part)).test(source))
    .flatMap(({ source, dependencies }) =>
      dependencies
        .filter(({ resolved }) => place.test(resolved))
        .filter(({ dependencyTypes }) => !typesAlone || dependencyTypes.includes('type-only'))
        .map(({ resolved }) => `${source} -> ${resolved}`),
    );
}

test('every import is permitted, and no imports form a circle', () => {
  expect(modules.length).toBeGreaterThan(50);
  const tolerated = known.map(textOf);
  expect(violations.filter((violation) => !tolerated.includes(violation))).toEqual([]);
});

describe('every permission is in use', () => {
  const permissions = Object.entries(LAYERS).flatMap(([part, { all = [], types = [] }]) => [
    ...all.map((other) => ({ part, other, what: 'code' })),
    ...types.map((other) => ({ part, other, what: 'types' })),
  ]);

  test.for(permissions)('$part imports $what of $other', ({ part, other, what }) => {
    expect(importsOf(part, new RegExp(placeOf(other)), what === 'types')).not.toEqual([]);
  });
});

describe('dependencies', () => {
  test('are those of package.json', () => {
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    expect(Object.keys(dependencies).sort()).toEqual(Object.keys(PACKAGES).sort());
  });

  const uses = Object.entries(PACKAGES).flatMap(([name, parts]) =>
    parts.map((part) => ({ name, part })),
  );
  test.for(uses)('$part imports code of $name', ({ name, part }) => {
    expect(importsOf(part, new RegExp(`node_modules/${name}/`))).not.toEqual([]);
  });
});

test(`no file of src/ is longer than ${MAX_LINES} lines`, () => {
  const long = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({ name, text: readFileSync(join(ROOT, 'src', name), 'utf8') }))
    .filter(({ text }) => !/^\/\/ Written by /m.test(text.slice(0, 200)))
    .map(({ name, text }) => ({ name, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > MAX_LINES);
  expect(long).toEqual([]);
});
