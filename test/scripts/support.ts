import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Document, Schema } from '../../scripts/generate/document.js';

export const ROOT = new URL('../..', import.meta.url).pathname;
export const SMALL = new URL('fixtures/small', import.meta.url).pathname;

/** Copies `paths` of a project into a new folder, which is removed when the test ends. */
export function copyProject(from: string, paths: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'pds-project-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const path of paths) cpSync(join(from, path), join(folder, path), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** Changes a file of a project. Fails if the change has no effect. */
export function edit(root: string, path: string, change: (text: string) => string): void {
  const text = readFileSync(join(root, path), 'utf8');
  const changed = change(text);
  if (changed === text) throw new Error(`${path} is not changed`);
  writeFileSync(join(root, path), changed);
}

export interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs a script of scripts/ on a project. */
export function runScript(root: string, name: string, ...args: string[]): Promise<Ended> {
  return runProgram(
    root,
    join(ROOT, 'node_modules/.bin/tsx'),
    join(ROOT, 'scripts', name),
    ...args,
  );
}

export function runProgram(root: string, program: string, ...args: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(program, args, { cwd: root, maxBuffer: 1e8 }, (error, stdout, stderr) => {
      const code = error ? Number(error.code ?? 1) : 0;
      resolve({ code, stdout, stderr });
    });
  });
}

/** The files of a folder by their names, with their content. */
export function contents(folder: string): Record<string, string> {
  const names = readdirSync(folder).sort();
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** A document that has only schemas. */
export const documentOf = (schemas: Record<string, Schema>): Document =>
  ({
    openapi: '3.1.0',
    info: { title: 'Test', version: '1' },
    paths: {},
    components: { schemas },
  }) as Document;
