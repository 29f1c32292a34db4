import { incomplete, partsOf } from './answers.js';

/** Where a part goes. */
export interface PartUrl {
  url: string;
  /** Content-Type that must be sent with it. */
  contentType: string | undefined;
}

/** The signed URLs of an upload's parts, asked for again when they have aged. */
export interface PartUrls {
  /** Takes over the URLs of an answer's `part_info_list`. */
  add(list: unknown): void;
  /** Whether the URL of a part is known and fresh. */
  has(number: number): boolean;
  /** The URL of a part, asked for if there is none that is fresh. */
  get(number: number): Promise<PartUrl>;
  /** Forgets a URL that was refused. */
  drop(number: number): void;
}

// "struct UploadPartInfo": a URL is valid for 15 minutes. Measured from its arrival, so that a
// wrong clock here does no harm, and with time left to send the part.
const LIFETIME = 14 * 60_000;

/**
 * @param ask gets the URL of a part, and of further ones if it likes, from the service
 * @param now the client's clock
 */
export function createPartUrls(
  ask: (number: number) => Promise<unknown>,
  now: () => Date,
): PartUrls {
  const known = new Map<number, PartUrl & { at: number }>();

  function add(list: unknown): void {
    const at = now().getTime();
    for (const { part_number, upload_url: url, content_type: contentType } of partsOf(list)) {
      if (url !== undefined) known.set(part_number, { url, contentType, at });
    }
  }

  const fresh = (number: number) => {
    const url = known.get(number);
    // A clock that was set back tells nothing: better a new URL than one of unknown age.
    const age = url ? now().getTime() - url.at : LIFETIME;
    return age >= 0 && age < LIFETIME ? url : undefined;
  };

  // One request at a time: the URL that a later one is for often comes with the one before it.
  let asking: Promise<unknown> | undefined;

  async function get(number: number): Promise<PartUrl> {
    while (asking) await asking.catch(() => {}); // who has asked reports it
    const url = fresh(number);
    if (url) return url;
    known.delete(number);
    asking = ask(number);
    try {
      add(await asking);
    } finally {
      asking = undefined;
    }
    const asked = known.get(number);
    if (asked) return asked;
    throw incomplete(`getUploadUrl: no upload_url of part ${number}`);
  }

  return {
    add,
    has: (number) => fresh(number) !== undefined,
    get,
    drop(number) {
      known.delete(number);
    },
  };
}
