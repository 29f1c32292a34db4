import { isAbsolute, join, relative } from 'node:path';
import { redocly } from '../generate/bundle.js';
import type { Finding } from './rules.js';

interface Failure {
  readonly stdout?: string;
  readonly stderr?: string;
}

/**
 * What Redocly objects to, warnings included.
 *
 * @throws Error if it did not run to its end
 */
export async function redoclyFindings(root: string): Promise<Finding[]> {
  const folder = join(root, 'openapi');
  // This format has file, line and rule in one line; the JSON one has no lines.
  const args = ['lint', join(folder, 'openapi.yaml'), '--config', join(folder, 'redocly.yaml')];
  args.push('--format', 'github-actions', '--max-problems', '1000');
  let output: string;
  let failure: Failure | undefined;
  try {
    output = await redocly(args, root);
  } catch (error) {
    failure = error as Failure;
    output = failure.stdout ?? '';
  }
  const findings = output.split('\n').flatMap((line) => parse(line, root));
  if (failure && findings.length === 0) {
    throw new Error(`redocly lint failed:\n${failure.stderr?.trim() || String(failure)}`);
  }
  return findings;
}

/** A workflow command of GitHub: `::error title=rule,file=path,line=1,...::message`. */
function parse(line: string, root: string): Finding[] {
  const found = /^::(?:error|warning) (.*?)::(.*)$/.exec(line);
  if (!found) return [];
  const [, pairs = '', message = ''] = found;
  const facts = new Map(pairs.split(',').map((pair) => pair.split('=', 2) as [string, string]));
  const path = unescape(facts.get('file') ?? '');
  return [
    {
      place: `${isAbsolute(path) ? relative(root, path) : path}:${facts.get('line') ?? 1}`,
      rule: unescape(facts.get('title') ?? 'redocly'),
      message: unescape(message).replace(/\s+/g, ' ').trim(),
    },
  ];
}

const unescape = (text: string): string =>
  text
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%25', '%');
