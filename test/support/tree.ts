import { type ChildProcess } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'vitest';
import { crc64, formatCrc64 } from '../../src/crc64/index.js';
import { ended, pds, startPds, type Environment } from './cli.js';
import { createRandom } from './random.js';

/** The files of a tree: size and CRC-64 by the path below the top. */
export type Tree = Map<string, { size: number; crc64_hash: string }>;

/** Makes a tree of files: most are small, some empty, the last ones as large as `largest`. */
export function makeTree(
  top: string,
  { count, large, largest, seed }: { count: number; large: number; largest: number; seed: number },
): Tree {
  const random = createRandom(seed);
  const tree: Tree = new Map();
  for (let index = 0; index < count; index++) {
    const depth = Math.floor(random() * 4);
    const folders = Array.from({ length: depth }, () => `夾${Math.floor(random() * 5)}`);
    const isLarge = index >= count - large;
    const size = isLarge
      ? Math.floor(largest * (0.5 + random() / 2))
      : index % 20 === 0
        ? 0
        : Math.floor(random() * 20_000);
    const bytes = Buffer.alloc(size);
    for (let at = 0; at + 4 <= size; at += 4) bytes.writeUInt32LE(random() * 2 ** 32, at);
    const path = [...folders, `文件 ${index}.bin`].join('/');
    mkdirSync(dirname(join(top, path)), { recursive: true });
    writeFileSync(join(top, path), bytes);
    tree.set(path, { size, crc64_hash: formatCrc64(crc64(bytes)) });
  }
  return tree;
}

/**
 * The files in a folder of the drive, listed by `pds ls -r`. A path that exists twice is an error.
 */
export async function remoteTree(path: string, env: Environment): Promise<Tree> {
  const { code, stdout, stderr } = await pds(['ls', '-r', path, '--json'], env);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const tree: Tree = new Map();
  for (const line of stdout.split('\n').filter(Boolean)) {
    const { path, type, size, crc64_hash } = JSON.parse(line) as {
      path: string;
      type: string;
      size: number;
      crc64_hash: string;
    };
    if (type === 'folder') continue;
    expect(tree.has(path), `${path} is there twice`).toBe(false);
    tree.set(path, { size, crc64_hash });
  }
  return tree;
}

export const sorted = (tree: Tree) => [...tree].sort(([a], [b]) => (a < b ? -1 : 1));

/**
 * Runs a command and kills it after it has printed `lines` lines, unless it ends before.
 *
 * @returns whether it was killed
 */
export async function killAfter(lines: number, args: string[], env: Environment): Promise<boolean> {
  const child: ChildProcess = startPds(args, env);
  let printed = 0;
  child.stdout!.on('data', (chunk) => {
    printed += String(chunk).split('\n').length - 1;
    if (printed >= lines) child.kill('SIGKILL');
  });
  const { signal } = await ended(child);
  await wait(0);
  return signal === 'SIGKILL';
}

/** Compares the files in a local folder with the tree from which they were uploaded. */
export function expectFiles(top: string, tree: Tree): void {
  for (const [path, { size, crc64_hash }] of tree) {
    const bytes = readFileSync(join(top, path));
    expect({ path, size: bytes.length, crc64_hash: formatCrc64(crc64(bytes)) }).toEqual({
      path,
      size,
      crc64_hash,
    });
  }
}
