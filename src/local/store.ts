import type { PdsFile } from '../../generated/types.js';
import { createSecret } from './ids.js';
import { createItemIndex } from './item-index.js';

/** A file or folder that exists: created, and for a file completed. It may be in the bin. */
export interface StoredItem {
  readonly driveId: string;
  readonly fileId: string;
  /** What GetFile answers. */
  readonly file: PdsFile;
  /** SHA-1 of the first 1,024 bytes, upper-case hexadecimal; files only. */
  readonly preHash?: string;
}

/** An upload that has begun and is neither completed nor dead. */
export interface StoredUpload {
  readonly uploadId: string;
  readonly driveId: string;
  readonly fileId: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  /** Parts may come in any order. */
  readonly parallel: boolean;
  /** The File that it becomes; its size and hashes are those that were declared, if any. */
  readonly file: PdsFile;
}

/** A part that was received whole. */
export interface StoredPart {
  readonly partNumber: number;
  readonly size: number;
  /** MD5 of the bytes, upper-case hexadecimal. */
  readonly md5: string;
  /** CRC-64 of the bytes, decimal. */
  readonly crc64: string;
}

/** Takes one part's bytes; exactly one of `commit` and `abort` ends it. */
export interface PartWriter {
  write(chunk: Uint8Array): Promise<void>;
  /** When it resolves, the part is stored, in place of an earlier one of its number. */
  commit(part: StoredPart): Promise<void>;
  /** Nothing of it remains. Never rejects. */
  abort(): Promise<void>;
}

/**
 * Where a local PDS keeps what it was given. A change is kept when the promise resolves, and has
 * not happened when it rejects: the local PDS answers 500 then. Changes of one upload and of one
 * item come one after the other; bytes of parts are written side by side.
 *
 * @example
 * const pds = createLocalPds({ store: createMemoryStore() });
 */
export interface Store {
  /** Signs the upload and download URLs; kept with the data, so that URLs outlive a restart. */
  readonly urlSecret: string;

  item(driveId: string, fileId: string): Promise<StoredItem | undefined>;
  /** All items of all drives. */
  items(): Promise<Iterable<StoredItem>>;
  /**
   * The items whose parent_file_id is this one, those in the bin included, in no special order. With
   * `name` only those of that name are needed; a store that cannot look them up gives all.
   */
  children(driveId: string, parentFileId: string, name?: string): Promise<Iterable<StoredItem>>;
  /**
   * Adds or replaces an item; its bytes are those of `contentOf` (the item itself if only its
   * record changes), or none. Rejects if `contentOf` is no longer what the store holds.
   */
  putItem(item: StoredItem, contentOf?: StoredItem): Promise<void>;
  /** Removes an item and its bytes; an unknown one is no error. */
  removeItem(driveId: string, fileId: string): Promise<void>;
  /** The bytes of a file from `start` (default 0) up to `end` (default all; not included). */
  content(item: StoredItem, start?: number, end?: number): AsyncIterable<Uint8Array>;

  upload(uploadId: string): Promise<StoredUpload | undefined>;
  uploads(): Promise<Iterable<StoredUpload>>;
  putUpload(upload: StoredUpload): Promise<void>;
  /** Sorted by part number. */
  parts(uploadId: string): Promise<readonly StoredPart[]>;
  writePart(uploadId: string, partNumber: number): Promise<PartWriter>;
  /** The bytes of the parts, in order of their numbers. */
  partsContent(uploadId: string): AsyncIterable<Uint8Array>;
  /** In one step: the parts become the item's bytes, the item appears and the upload is gone. */
  finishUpload(uploadId: string, item: StoredItem): Promise<void>;
  /** Forgets an upload and its parts; an unknown one is no error. */
  dropUpload(uploadId: string): Promise<void>;
}

type Chunks = readonly Uint8Array[];

/**
 * A store that lives as long as its process.
 *
 * @example
 * const store = createMemoryStore();
 * const first = createLocalPds({ store });
 * const second = createLocalPds({ store }); // sees the same files
 */
export function createMemoryStore(): Store {
  const index = createItemIndex<Chunks>();
  const uploads = new Map<
    string,
    { upload: StoredUpload; parts: Map<number, { part: StoredPart; chunks: Chunks }> }
  >();

  function sortedParts(uploadId: string) {
    const parts = [...(uploads.get(uploadId)?.parts.values() ?? [])];
    return parts.sort((a, b) => a.part.partNumber - b.part.partNumber);
  }

  return {
    urlSecret: createSecret(),
    item: async (driveId, fileId) => index.get(driveId, fileId)?.item,
    items: async () => index.items(),
    children: async (...folder) => index.children(...folder),

    async putItem(item, contentOf) {
      const source = contentOf && index.get(contentOf.driveId, contentOf.fileId);
      if (source?.item !== contentOf) throw new Error('the file to copy was replaced meanwhile');
      index.set(item, source?.content ?? []);
    },
    removeItem: async (driveId, fileId) => index.delete(driveId, fileId),

    async *content({ driveId, fileId }, start = 0, end = Infinity) {
      let offset = 0;
      for (const chunk of index.get(driveId, fileId)?.content ?? []) {
        const piece = chunk.subarray(Math.max(0, start - offset), Math.max(0, end - offset));
        offset += chunk.length;
        if (piece.length > 0) yield piece;
      }
    },

    upload: async (uploadId) => uploads.get(uploadId)?.upload,
    uploads: async () => Array.from(uploads.values(), ({ upload }) => upload),
    async putUpload(upload) {
      uploads.set(upload.uploadId, { upload, parts: new Map() });
    },
    parts: async (uploadId) => sortedParts(uploadId).map(({ part }) => part),

    async writePart(uploadId, partNumber): Promise<PartWriter> {
      let chunks: Uint8Array[] = [];
      return {
        async write(chunk) {
          // The sender may use its buffer again.
          chunks.push(chunk.slice());
        },
        async commit(part) {
          const entry = uploads.get(uploadId);
          if (!entry) throw new Error(`no upload ${uploadId}`);
          entry.parts.set(partNumber, { part, chunks });
        },
        async abort() {
          chunks = [];
        },
      };
    },

    async *partsContent(uploadId) {
      for (const { chunks } of sortedParts(uploadId)) yield* chunks;
    },
    async finishUpload(uploadId, item) {
      index.set(
        item,
        sortedParts(uploadId).flatMap((part) => part.chunks),
      );
      uploads.delete(uploadId);
    },
    async dropUpload(uploadId) {
      uploads.delete(uploadId);
    },
  };
}
