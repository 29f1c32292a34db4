import { incomplete, partsOf } from './answers.js';

/** The signed URL that a part is sent to. */
export interface PartUrl {
  url: string;
  /** The Content-Type that must be sent with the part, if the signature covers one. */
  contentType: string | undefined;
}

/** The signed URLs of the parts of an upload. An expired one is asked for again. */
export interface PartUrls {
  /** Adds the URLs in the `part_info_list` of an answer. */
  add(list: unknown): void;
  /** Whether the URL of a part is known and has not expired. */
  has(number: number): boolean;
  /** The URL of a part. It is asked for if it is not known or has expired. */
  get(number: number): Promise<PartUrl>;
  /** Removes a URL that the service has refused. */
  drop(number: number): void;
}

// "struct UploadPartInfo": a URL is valid for 15 minutes. Its age is measured from its arrival, so a
// wrong clock here has no effect. A minute less, since sending the part takes some time.
const LIFETIME = 14 * 60_000;

/**
 * @param ask asks the service for the URL of a part; the answer may contain those of further parts
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
    // If the clock was set back, the age is not known: then ask for a new URL.
    const age = url ? now().getTime() - url.at : LIFETIME;
    return age >= 0 && age < LIFETIME ? url : undefined;
  };

  // One request at a time: its answer often contains the URL that the next caller needs.
  let asking: Promise<unknown> | undefined;

  async function get(number: number): Promise<PartUrl> {
    while (asking) await asking.catch(() => {}); // the caller that has asked reports the error
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
