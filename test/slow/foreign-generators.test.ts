import { execFile } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Document } from '../../scripts/generate/document.js';

const run = promisify(execFile);
const ROOT = new URL('../..', import.meta.url).pathname;
const document = JSON.parse(readFileSync(join(ROOT, 'generated/openapi.json'), 'utf8')) as Document;
const schemas = document.components!.schemas!;
// Schemas that allow any value on purpose.
const free = Object.keys(schemas).filter((name) => {
  const { type, properties, additionalProperties } = schemas[name]!;
  return type === 'object' && !properties && additionalProperties !== false;
});

let folder: string;

// The generators are installed in this folder, apart from the dependencies of the project.
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pds-foreign-'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module", "private": true }');
  copyFileSync(join(ROOT, 'generated/openapi.json'), join(folder, 'openapi.json'));
  const packages = ['@hey-api/openapi-ts@0.95.0', 'openapi-typescript@7.13.0'];
  const others = ['typescript@5.9.3', 'valibot@1.1.0'];
  await run('npm', ['install', '--no-audit', '--no-fund', ...packages, ...others], { cwd: folder });
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const program = (name: string, file: string) => join(folder, 'node_modules', name, file);

/**
 * The names of the schemas whose type in a generated file is unknown, any or `{}`, or is missing.
 */
function hollow(file: ts.SourceFile): string[] {
  const types = new Map<string, ts.TypeNode | ts.InterfaceDeclaration>();
  const visit = (node: ts.Node): void => {
    if (ts.isTypeAliasDeclaration(node)) types.set(node.name.text, node.type);
    if (ts.isInterfaceDeclaration(node)) {
      types.set(node.name.text, node);
      // openapi-typescript: components.schemas.NAME
      const holder = node.name.text === 'components' ? node.members : [];
      for (const member of holder) {
        if (!ts.isPropertySignature(member) || member.name.getText(file) !== 'schemas') continue;
        for (const one of (member.type as ts.TypeLiteralNode).members) {
          const { name, type } = one as ts.PropertySignature;
          types.set(name.getText(file).replace(/"/g, ''), type!);
        }
      }
    }
  };
  file.forEachChild(visit);
  return Object.keys(schemas).filter((name) => {
    if (free.includes(name)) return false;
    const type = types.get(name);
    if (!type) return true;
    const text = type.getText(file).replace(/\s+/g, ' ');
    return (
      /^(?:unknown|any|\{ ?\})$/.test(text) || /\bunknown\b \||& unknown|& \(unknown/.test(text)
    );
  });
}

const parse = (path: string) =>
  ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ESNext, true);

/** The types that `crc64_hash` has in a generated file. */
const hashTypes = (text: string) => [
  ...new Set(
    [...text.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/\bcrc64_hash['"]?\??: ([^;,\n]+)/g)].map(
      ([, type]) => type,
    ),
  ),
];

test('openapi-typescript generates a type for every schema', async () => {
  const out = join(folder, 'schema.ts');
  const bin = program('openapi-typescript', 'bin/cli.js');
  await run(process.execPath, [bin, 'openapi.json', '-o', out], { cwd: folder });
  expect(hollow(parse(out))).toEqual([]);
  expect(hashTypes(readFileSync(out, 'utf8'))).toEqual(['string']);
});

test('hey-api generates a type and a valibot validator for every schema', async () => {
  const bin = program('@hey-api/openapi-ts', 'bin/run.js');
  const plugins = ['@hey-api/client-fetch', '@hey-api/typescript', '@hey-api/sdk', 'valibot'];
  await run(process.execPath, [bin, '-i', 'openapi.json', '-o', 'hey', '-p', ...plugins], {
    cwd: folder,
  });
  expect(hollow(parse(join(folder, 'hey/types.gen.ts')))).toEqual([]);
  expect(hashTypes(readFileSync(join(folder, 'hey/types.gen.ts'), 'utf8'))).toEqual(['string']);
  const validators = readFileSync(join(folder, 'hey/valibot.gen.ts'), 'utf8');
  expect(validators).not.toMatch(/crc64_hash: [^\n]*(?:bigint|BigInt)/);
  expect(validators).not.toMatch(/export const v\w+ = v\.(?:unknown|any)\(\)/);
});

test("Redocly's generate-client generates a type for every schema", async () => {
  const require = createRequire(import.meta.url);
  const path = require.resolve('@redocly/cli/package.json');
  const { bin } = require('@redocly/cli/package.json') as { bin: { redocly: string } };
  const out = join(folder, 'redocly.ts');
  const command = join(dirname(path), bin.redocly);
  await run(process.execPath, [command, 'generate-client', 'openapi.json', '--output', out], {
    cwd: folder,
    env: { ...process.env, REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', REDOCLY_TELEMETRY: 'off' },
  });
  expect(hollow(parse(out))).toEqual([]);
  expect(hashTypes(readFileSync(out, 'utf8'))).toEqual(['string']);
});
