/**
 * `npm run diff [-- REV]`: what changed in openapi/ since a tag or revision (the last tag if none
 * is given, else HEAD), as markdown: what breaks callers, what is new, and which version of the
 * package that makes.
 *
 * Ends with 0 if nothing breaks, 1 if something does, 2 if the two cannot be compared (a revision
 * that git does not know, a description that is structurally wrong).
 */
import { command } from './diff/command.js';

const { code, text } = await command(process.cwd(), process.argv[2]);
(code === 2 ? process.stderr : process.stdout).write(text);
process.exitCode = code;
