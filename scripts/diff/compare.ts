import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDocument } from '../generate/index.js';
import { SpecError, type Source, type Step } from '../generate/source.js';
import { apiChanges } from './api.js';
import { typeEffects } from './effects.js';
import type { Comparison } from './report.js';

/**
 * Compares openapi/ of two projects; `revision` names the old one in messages.
 *
 * @throws SpecError at what is structurally wrong in either
 */
export async function compare(
  oldRoot: string,
  newRoot: string,
  revision: string,
): Promise<Comparison> {
  const [old, now] = await Promise.all([
    readDocument(oldRoot).catch((error: unknown) => {
      if (!(error instanceof SpecError)) throw error;
      throw new SpecError(error.place, `${error.problem} (in ${revision})`);
    }),
    readDocument(newRoot),
  ]);
  const folder = mkdtempSync(join(tmpdir(), 'pds-diff-'));
  try {
    const [effects, changes] = await Promise.all([
      typeEffects(old.document, now.document),
      apiChanges(old.document, now.document, folder),
    ]);
    const placed = <T extends { at: readonly Step[]; gone: boolean }>(items: readonly T[]) =>
      items.map((item) => ({ ...item, place: placeOf(item, old.source, now.source) }));
    return { effects: placed(effects), changes: placed(changes) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const placeOf = (
  { at, gone }: { at: readonly Step[]; gone: boolean },
  old: Source,
  now: Source,
): string => (gone ? old : now).locate(at);
