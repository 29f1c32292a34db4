/**
 * What Ctrl-C and SIGTERM end: a task through its signal, and the reading of a named pipe.
 *
 * @module
 */
import { constants, openSync, type Stats } from 'node:fs';
import { Socket } from 'node:net';

/** The reason with which the signal of `interruptible` aborts. */
export class Interrupted extends Error {
  override name = 'Interrupted';
  /**
   * The exit code that shells report for a process that a signal ended: 128 plus the signal's
   * number.
   */
  readonly exitCode: number;

  constructor(signal: 'SIGINT' | 'SIGTERM') {
    super('interrupted');
    this.exitCode = signal === 'SIGINT' ? 130 : 143;
  }
}

/** Runs a task whose signal Ctrl-C or SIGTERM aborts. A second Ctrl-C ends the process at once. */
export async function interruptible<T>(run: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const names = ['SIGINT', 'SIGTERM'] as const;
  const listeners = names.map(
    (name) => [name, () => controller.abort(new Interrupted(name))] as const,
  );
  for (const [name, listener] of listeners) process.once(name, listener);
  try {
    return await run(controller.signal);
  } finally {
    for (const [name, listener] of listeners) process.off(name, listener);
  }
}

/** Tells whether a path is a named pipe; a shell's `<(command)` is one too. */
export const isPipe = (status: Stats): boolean => status.isFIFO();

/**
 * Reads a named pipe. A normal open() waits in a thread until there is a writer, and nothing can end
 * this thread, not even process.exit(). Therefore this function opens without waiting, and the event
 * loop waits.
 */
export function readPipe(path: string, signal: AbortSignal): Socket {
  const fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  return new Socket({ fd, readable: true, writable: false, signal });
}
