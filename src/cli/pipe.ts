import { constants, openSync, type Stats } from 'node:fs';
import { Socket } from 'node:net';

/** Tells whether a path is a named pipe, or one of a shell's `<(command)`. */
export const isPipe = (status: Stats): boolean => status.isFIFO();

/**
 * Reads a named pipe. An ordinary open() waits in a thread for a writer, and nothing can end it, not
 * even process.exit(); so this opens without waiting and lets the event loop wait.
 */
export function readPipe(path: string, signal: AbortSignal): Socket {
  const fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  return new Socket({ fd, readable: true, writable: false, signal });
}
