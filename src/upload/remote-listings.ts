import type { CallInit } from '../client-types.js';
import { crc64 } from '../crc64/index.js';
import type { PdsFile } from '../../generated/types.js';
import type { UploadFilesClient } from './files-types.js';

interface Options {
  client: UploadFilesClient;
  /** `drive_id` or `share_id`. */
  owner: { drive_id?: string | undefined; share_id?: string | undefined };
  init: CallInit;
}

/** What is in the folders at the service, by name. */
export interface Listings {
  /**
   * What a folder has under this name, oldest first.
   *
   * @param isNew nothing was in it before this run
   */
  take(folder: string, name: string, isNew: boolean): Promise<PdsFile[]>;
  /** What was to be done with a name that was taken is done: a listing from now on shows it. */
  release(folder: string, name: string): void;
}

/** So many files are kept of the listings of folders, beside those of the folder asked for. */
const MOST_LISTED = 200_000;
const PAGE = 100;

interface Known {
  /** What was listed and not yet asked for. */
  listing?: Promise<Map<string, PdsFile[]>> | undefined;
  /** How many files of it are kept. */
  size: number;
  /**
   * Hashes of the names that were taken and may have changed since the listing: some 50 bytes each,
   * where a file has about 1 KB.
   */
  taken: Set<number>;
  /** Those of them that are not released yet. */
  inUse: Set<number>;
}

/**
 * Each folder is listed once, and what was asked for is not kept. A name that is asked for once more is
 * looked for in a new listing, for meanwhile it may have been made.
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
      const { items, next_marker } = await client.listFile(
        body as Parameters<UploadFilesClient['listFile']>[0],
        init,
      );
      for (const file of items ?? []) {
        if (!file?.name) continue;
        const same = byName.get(file.name);
        if (!same) byName.set(file.name, [file]);
        // The list is no snapshot: an item may come twice.
        else if (!same.some(({ file_id }) => file_id === file.file_id)) same.push(file);
      }
      if (!next_marker || markers.has(next_marker)) return byName;
      markers.add(next_marker);
      marker = next_marker;
    }
  }

  return {
    async take(folder, name, isNew) {
      const known = folders.get(folder) ?? { size: 0, taken: new Set(), inUse: new Set() };
      folders.delete(folder);
      folders.set(folder, known); // the last one asked for
      const hash = hashOf(name);
      // Asked for once more; that it is another name with the same hash costs a listing, no more.
      const isAgain = known.taken.has(hash);
      if (isAgain) {
        forget(known);
        // The new listing may come too early to show what is made of these.
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

/** 53 of the 64 bits, which a number holds exactly. */
const hashOf = (name: string): number => Number(crc64(encoder.encode(name)) >> 11n);
