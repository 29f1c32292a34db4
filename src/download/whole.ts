import { isSize } from '../arguments.js';

/**
 * The content at the service was replaced: it is not the one with which the download started, or not
 * the one that the service described. Start again without the received bytes.
 */
export class FileChangedError extends Error {
  override name = 'FileChangedError';
}

/** The known facts of a whole content. */
export interface Whole {
  readonly size: number | undefined;
  /** As a decimal number without padding. */
  readonly crc64: string | undefined;
}

/** The size in an answer; a value that is not a size counts as absent. */
export const sizeOf = (value: unknown): number | undefined => (isSize(value) ? value : undefined);

/**
 * The facts that two answers state together.
 *
 * @throws FileChangedError if they contradict each other
 */
export function agree(known: Whole, told: Whole): Whole {
  for (const name of ['size', 'crc64'] as const) {
    const [before, now] = [known[name], told[name]];
    if (before === undefined || now === undefined || before === now) continue;
    const label = name === 'size' ? 'size' : 'CRC-64';
    throw new FileChangedError(
      `the file was replaced during the download: its ${label} was ${before} and is now ${now}`,
    );
  }
  return { size: known.size ?? told.size, crc64: known.crc64 ?? told.crc64 };
}
