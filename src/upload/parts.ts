import { collect, cut } from './pieces.js';
import type { Part, Session } from './session.js';

/** Whether the parts of a source have to be in memory while this fetch sends them. */
export const mustHold = ({ reader, fetch }: Pick<Session, 'reader' | 'fetch'>): boolean =>
  !reader.isRereadable || (!takesPieces(fetch) && !reader.blob);

/**
 * Whether a fetch sends a body as it comes, with its length, and tells how far it is: nodeFetch, by
 * its own Request, does; the global one sends a stream with no length, if at all.
 */
export const takesPieces = (fetch: Session['fetch']): boolean => fetch.Request !== undefined;

/** The bytes of a part, piece by piece; a piece is the caller's until the next one is asked for. */
export async function* piecesOfPart(
  { reader, signal }: Pick<Session, 'reader' | 'signal'>,
  { from, size, held }: Part,
): AsyncGenerator<Uint8Array> {
  if (held) for (const block of held) yield* cut(block);
  else yield* reader.pieces(from, from + size, signal);
}

/** The bytes of a part as a Blob, which engines send at best: it has no type, so none is sent. */
export function blobOfPart({ reader }: Session, { from, size, held }: Part): Blob {
  return held ? new Blob([...held] as BlobPart[]) : reader.blob!.slice(from, from + size);
}

/** A part with its bytes in memory; shorter than asked only at the end of a stream of unknown length. */
export async function holdPart(session: Session, part: Part): Promise<Part> {
  const { reader, signal } = session;
  const { from, size } = part;
  const held = reader.bytes
    ? [reader.bytes.subarray(from, from + size)]
    : await collect(reader.pieces(from, from + size, signal));
  const length = held.reduce((sum, block) => sum + block.length, 0);
  return { ...part, size: length, held };
}
