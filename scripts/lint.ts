/**
 * `npm run lint`: judges the style of openapi/, by Redocly's recommended-strict and by rules of our
 * own. Names file, line and rule of whatever it finds and ends with 1; a warning counts.
 */
import { Source, SpecError } from './generate/source.js';
import { redoclyFindings } from './lint/redocly.js';
import { ownFindings } from './lint/rules.js';

const root = process.cwd();

try {
  const source = new Source(root);
  const findings = [...(await redoclyFindings(root)), ...ownFindings(source)];
  // An example that two operations share is judged twice.
  const lines = new Set(findings.map((it) => `${it.place}: [${it.rule}] ${it.message}`));
  for (const line of lines) console.error(line);
  if (lines.size > 0) {
    console.error(`\n${lines.size} to mend`);
    process.exitCode = 1;
  } else {
    console.log(`openapi/: ${source.files.size} files, nothing to mend`);
  }
} catch (error) {
  if (!(error instanceof SpecError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
