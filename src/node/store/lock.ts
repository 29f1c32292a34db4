/**
 * The lock of a folder: one process at a time can hold it.
 *
 * Node has no `flock`. So each process that wants the folder makes a file in it whose name identifies
 * the process, and then looks for the files of others. A process that finds the file of another running
 * process gives up. If two start at the same moment, at least one sees the other, so never do both
 * continue. The file of a process that has ended (also by `kill -9`) is ignored. No process takes over
 * the file of another, so two never hold the lock at once.
 * @module
 */
import { rmSync } from 'node:fs';
import { open, readdir, readFile, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export interface FolderLock {
  /** Path of a new temporary file. If this process dies, the next one removes the file. */
  temporary(): string;
  release(): Promise<void>;
}

/** `lock-PID-START-RANDOM@HOST`, and `.N.tmp` for the temporary files of that process. */
const LOCK_NAME = /^lock-(\d+)-(\d+)-[0-9a-f]{8}@([^/]*?)(\.\d+\.tmp)?$/;

/** Whether a name in the folder is that of a lock file. */
export const isLockName = (name: string): boolean => LOCK_NAME.test(name);

/** How long a process waits for others that started at the same time to give up. */
const PATIENCE = { tries: 20, pause: 50 };

/** The lock files of this process, which are removed when it exits normally. */
const held = new Set<string>();

function releaseAtExit(path: string): void {
  if (held.size === 0) process.once('exit', releaseAll);
  held.add(path);
}

function releaseAll(): void {
  for (const path of held) rmSync(path, { force: true });
}

/**
 * Takes the lock of a folder.
 *
 * @throws Error if a running process holds it
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const random = crypto.randomUUID().slice(0, 8);
  const start = (await startOf(process.pid)) ?? '0';
  const name = `lock-${process.pid}-${start}-${random}@${encodeURIComponent(hostname())}`;
  const path = join(folder, name);
  await (await open(path, 'wx')).close();
  releaseAtExit(path);
  const release = async () => {
    held.delete(path);
    if (held.size === 0) process.removeListener('exit', releaseAll);
    await rm(path, { force: true });
  };
  try {
    for (let tries = 0; ; tries++) {
      const { rivals, dead } = await others(folder, name);
      const rival = rivals[0];
      if (rival === undefined) {
        await Promise.all(dead.map((file) => rm(join(folder, file), { force: true })));
        break;
      }
      if (rival < name || tries === PATIENCE.tries) throw inUse(folder, rival);
      await sleep(PATIENCE.pause);
    }
  } catch (error) {
    await release();
    throw error;
  }
  let count = 0;
  return { temporary: () => `${path}.${++count}.tmp`, release };
}

function inUse(folder: string, rival: string): Error {
  const [, pid, , host = ''] = LOCK_NAME.exec(rival)!;
  return new Error(
    `folder: ${folder} is in use by process ${pid} on ${decodeURIComponent(host)}; ` +
      `if that process does not exist any more, remove ${join(folder, rival)}`,
  );
}

/** The lock files of running processes, sorted, and all files of processes that have ended. */
async function others(folder: string, own: string): Promise<{ rivals: string[]; dead: string[] }> {
  const rivals: string[] = [];
  const dead: string[] = [];
  for (const name of (await readdir(folder)).sort()) {
    const [, pid, start, host, suffix] = LOCK_NAME.exec(name) ?? [];
    if (pid === undefined || name.startsWith(own)) continue;
    if (!(await isAlive(Number(pid), start!, host!))) dead.push(name);
    else if (suffix === undefined) rivals.push(name);
  }
  return { rivals, dead };
}

async function isAlive(pid: number, start: string, host: string): Promise<boolean> {
  // The folder is shared: whether a process of another machine is running is not known here.
  if (host !== encodeURIComponent(hostname())) return true;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const known = await startOf(pid);
  return known === undefined || start === '0' || known === start;
}

/**
 * When a process started, in clock ticks of the kernel. It tells processes with the same id apart: ids
 * are used again, in a container soon. '' for a process that has ended and is a zombie; `undefined` if
 * the system does not tell.
 */
async function startOf(pid: number): Promise<string | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  // proc(5): the fields after the name in parentheses, from the 3rd, state, to the 22nd, starttime.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields && (fields[0] === 'Z' || fields[0] === 'X' ? '' : fields[19]);
}
