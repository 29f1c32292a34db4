import { collect, cut } from './pieces.js';
import type { Part, Session } from './session.js';

/** Whether parts must be in memory while this fetch sends them. */
export const mustHold = ({ reader, fetch }: Pick<Session, 'reader' | 'fetch'>): boolean =>
  !reader.isRereadable || (!takesPieces(fetch) && !reader.blob);

/**
 * Whether a fetch can send a body piece by piece with a Content-Length, and report its progress.
 * nodeFetch can, through its own Request class. The global fetch sends a stream without a length, and
 * in some engines no stream at all.
 */
export const takesPieces = (fetch: Session['fetch']): boolean => fetch.Request !== undefined;

/** The bytes of a part, piece by piece. A piece is valid until the caller asks for the next one. */
export async function* piecesOfPart(
  { reader, signal }: Pick<Session, 'reader' | 'signal'>,
  { from, size, held }: Part,
): AsyncGenerator<Uint8Array> {
  if (held) for (const block of held) yield* cut(block);
  else yield* reader.pieces(from, from + size, signal);
}

/** The bytes of a part as a Blob. It has no type, so the fetch adds no Content-Type. */
export function blobOfPart({ reader }: Session, { from, size, held }: Part): Blob {
  return held ? new Blob([...held] as BlobPart[]) : reader.blob!.slice(from, from + size);
}

/** Reads a part into memory. It is shorter than planned only at the end of a stream of unknown length. */
export async function holdPart(session: Session, part: Part): Promise<Part> {
  const { reader, signal } = session;
  const { from, size } = part;
  const held = reader.bytes
    ? [reader.bytes.subarray(from, from + size)]
    : await collect(reader.pieces(from, from + size, signal));
  const length = held.reduce((sum, block) => sum + block.length, 0);
  return { ...part, size: length, held };
}
