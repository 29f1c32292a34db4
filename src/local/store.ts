import type { PdsFile } from '../../generated/types.js';

/** A file or folder that exists: created, and for a file completed. It may be in the bin. */
export interface StoredItem {
  readonly driveId: string;
  readonly fileId: string;
  /** What GetFile answers. */
  readonly file: PdsFile;
  /** SHA-1 of the first 1,024 bytes, upper-case hexadecimal; files only. */
  readonly preHash?: string;
}

/** An upload that was created and is neither completed nor dead. */
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
