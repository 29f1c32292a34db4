import type { CallInit } from '../client-types.js';
import { crc64 } from '../crc64/index.js';
import type { PdsFile } from '../../generated/types.js';
import { textOf } from './answers.js';
import type { UploadFilesClient } from './files-types.js';

interface Options {
  client: UploadFilesClient;
  /** `drive_id` or `share_id`. */
  owner: { drive_id?: string | undefined; share_id?: string | undefined };
  init: CallInit;
}

/** The files in folders at the service, by name. */
export interface Listings {
  /**
   * The files of a name in a folder, oldest first.
   *
   * @param isNew whether this run has created the folder
   */
  take(folder: string, name: string, isNew: boolean): Promise<PdsFile[]>;
  /** Called when the work on a name that was taken is done: a listing from now on shows its result. */
  release(folder: string, name: string): void;
}

/** How many files of listings are kept, in addition to those of the folder in use. */
const MOST_LISTED = 200_000;
const PAGE = 100;

interface Known {
  /** The listed files that nobody has asked for yet. */
  listing?: Promise<Map<string, PdsFile[]>> | undefined;
  /** How many files of the listing are kept. */
  size: number;
  /**
   * Hashes of the names that were taken: their files may have changed since the listing. A hash takes
   * about 50 bytes, a file about 1 KB.
   */
  taken: Set<number>;
  /** The hashes of names that are not released yet. */
  inUse: Set<number>;
}

/**
 * Lists each folder once, and drops the files that were asked for. If a name is asked for a second
 * time, the folder is listed again, since a file of that name may have been created meanwhile.
 */
export function createListings({ client, owner, init }: Options): Listings {
  const folders = new Map<string, Known>();
  let total = 0;

  function forget(known: Known): void {
    total -= known.size;
    known.size = 0;
    known.listing = undefined;
  }

  function listed(folder: string, known: Known): Promise<Map<string, PdsFile[]>> {
    const asked = list(folder);
    known.listing = asked;
    asked.then(
      ({ size }) => {
        if (known.listing !== asked) return;
        known.size = size;
        total += size;
        for (const other of folders.values()) {
          if (total <= MOST_LISTED) break;
          if (other !== known) forget(other);
        }
      },
      () => {
        if (known.listing === asked) known.listing = undefined;
      },
    );
    return asked;
  }

  async function list(folder: string): Promise<Map<string, PdsFile[]>> {
    const byName = new Map<string, PdsFile[]>();
    const markers = new Set<string>();
    for (let marker = ''; ;) {
      const body = { ...owner, parent_file_id: folder, limit: PAGE, ...(marker && { marker }) };
      const answer = await client.listFile(
        body as Parameters<UploadFilesClient['listFile']>[0],
        init,
      );
      const items = Array.isArray(answer.items) ? answer.items : [];
      for (const file of items) {
        const name = textOf(file?.name);
        if (name === undefined || textOf(file.file_id) === undefined) continue;
        const same = byName.get(name);
        if (!same) byName.set(name, [file]);
        // The pages are not one snapshot: an item may come twice.
        else if (!same.some(({ file_id }) => file_id === file.file_id)) same.push(file);
      }
      const next_marker = textOf(answer.next_marker);
      if (next_marker === undefined || markers.has(next_marker)) return byName;
      markers.add(next_marker);
      marker = next_marker;
    }
  }

  return {
    async take(folder, name, isNew) {
      const known = folders.get(folder) ?? { size: 0, taken: new Set(), inUse: new Set() };
      folders.delete(folder);
      folders.set(folder, known); // a Map keeps this order: the last one is the most recently used
      const hash = hashOf(name);
      // Another name with the same hash is possible: it only costs one more listing.
      const isAgain = known.taken.has(hash);
      if (isAgain) {
        forget(known);
        // The new listing may not show the results for these names yet.
        known.taken = new Set(known.inUse);
      }
      known.taken.add(hash);
      known.inUse.add(hash);
      if (isNew && !isAgain && !known.listing) return [];
      const asked = known.listing ?? listed(folder, known);
      const listing = await asked;
      const found = listing.get(name) ?? [];
      if (listing.delete(name) && known.listing === asked) {
        known.size--;
        total--;
      }
      return found;
    },
    release(folder, name) {
      folders.get(folder)?.inUse.delete(hashOf(name));
    },
  };
}

const encoder = new TextEncoder();

/** 53 of the 64 bits: as many as a number holds exactly. */
const hashOf = (name: string): number => Number(crc64(encoder.encode(name)) >> 11n);
