#!/usr/bin/env node
import { run } from './run.js';
import { formatError } from './terminal.js';

// If the reader of a pipe ends (`pds crc64 * | head -1`), the command ends without a message and
// with the exit code that shells report for SIGPIPE. Errors of stderr are ignored: no message is
// possible.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(141);
  // For example, the disk is full or the terminal was closed.
  process.stderr.write(`pds: standard output: ${formatError(error)}\n`);
  process.exit(1);
});
process.stderr.on('error', () => {});

process.exitCode = await run(process.argv.slice(2));
