import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { redocly } from '../generate/bundle.js';
import type { Document } from '../generate/document.js';
import { pointerSteps, type Step } from '../generate/source.js';

/** A change of the API as redocly rates it. */
export interface ApiChange {
  readonly impact: 'major' | 'minor' | 'patch';
  readonly text: string;
  readonly at: readonly Step[];
  /** Whether `at` is a place of the old document. */
  readonly gone: boolean;
}

interface Side {
  readonly pointer: string;
}

interface Reported {
  readonly kind: 'added' | 'removed' | 'modified';
  readonly impact: ApiChange['impact'];
  readonly path: string;
  readonly property?: string;
  readonly verdicts: readonly { readonly message: string }[];
  readonly base?: Side;
  readonly revision?: Side;
}

/** Runs `redocly diff` on two bundles; `folder` is for its files. */
export async function apiChanges(
  before: Document,
  after: Document,
  folder: string,
): Promise<ApiChange[]> {
  const paths = ['before', 'after', 'config', 'report'].map((name) =>
    join(folder, name === 'config' ? 'diff.yaml' : `${name}.json`),
  );
  const [a, b, config, report] = paths as [string, string, string, string];
  writeFileSync(a, JSON.stringify(before));
  writeFileSync(b, JSON.stringify(after));
  // Without this ruleset redocly calls nothing breaking.
  writeFileSync(config, "telemetry: 'off'\nextends:\n  - diff-recommended\n");
  const output = await redocly(
    ['diff', a, b, '--config', config, '--format', 'json', '--fail-on', 'none'],
    folder,
  );
  writeFileSync(report, output);
  const { changes } = JSON.parse(output) as { changes: Reported[] };
  return changes.map(({ kind, impact, path, property, verdicts, base, revision }) => {
    const side = revision ?? base;
    const what = `${nameOf(path)}${property ? ` (${property})` : ''}`;
    return {
      impact,
      text: verdicts.map(({ message }) => message).join(' ') || `${what} was ${kind}.`,
      at: pointerSteps((side?.pointer ?? path).replace(/^#/, '')),
      gone: revision === undefined,
    };
  });
}

/** `#/paths/~1v2~1file/post/.../properties/size` as `/v2/file post ... size`. */
function nameOf(path: string): string {
  const steps = pointerSteps(path.replace(/^#/, ''));
  return steps
    .filter(
      (step) => !['paths', 'content', 'application/json', 'schema', 'properties'].includes(step),
    )
    .join(' ');
}
