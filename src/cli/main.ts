#!/usr/bin/env node
import { run } from './run.js';
import { formatError } from './terminal.js';

// The reader of a pipe has gone (`pds crc64 * | head -1`): end quietly, with the code that shells
// give to a process that SIGPIPE ended. Without stderr there is only nothing to be said.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(141);
  // A full disk, or a terminal that is gone.
  process.stderr.write(`pds: standard output: ${formatError(error)}\n`);
  process.exit(1);
});
process.stderr.on('error', () => {});

process.exitCode = await run(process.argv.slice(2));
