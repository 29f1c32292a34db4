import { constants, openSync, type Stats } from 'node:fs';
import { Socket } from 'node:net';

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
