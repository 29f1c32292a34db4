import type { PdsFile } from '../../generated/types.js';

/** A folder, or a file whose upload is completed. It may be in the bin. */
export interface StoredItem {
  readonly driveId: string;
  readonly fileId: string;
  /** The answer of GetFile. */
  readonly file: PdsFile;
  /** SHA-1 of the first 1,024 bytes, upper-case hexadecimal; files only. */
  readonly preHash?: string;
}

/** An upload that is neither completed nor ended by an error. */
export interface StoredUpload {
  readonly uploadId: string;
  readonly driveId: string;
  readonly fileId: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  /** Whether the parts may come in any order. */
  readonly parallel: boolean;
  /** The future File; its size and hashes are the declared ones, if any were declared. */
  readonly file: PdsFile;
}

/** A part that arrived completely. */
export interface StoredPart {
  readonly partNumber: number;
  readonly size: number;
  /** MD5 of the bytes, upper-case hexadecimal. */
  readonly md5: string;
  /** CRC-64 of the bytes, decimal. */
  readonly crc64: string;
}

/** Receives the bytes of one part. The caller ends it with either `commit` or `abort`. */
export interface PartWriter {
  write(chunk: Uint8Array): Promise<void>;
  /** Stores the part; it replaces an earlier part with the same number. */
  commit(part: StoredPart): Promise<void>;
  /** Drops the bytes. Never rejects. */
  abort(): Promise<void>;
}

/**
 * Where a local PDS keeps its files and uploads. When the promise of a change resolves, the change is
 * stored; when it rejects, nothing has changed, and the local PDS answers 500. The local PDS makes
 * the changes of one upload, and those of one item, one after the other; it writes the bytes of
 * several parts at the same time.
 *
 * @example
 * const pds = createLocalPds({ store: createMemoryStore() });
 */
export interface Store {
  /** Key that signs the URLs. It is kept with the data, so that URLs stay valid after a restart. */
  readonly urlSecret: string;

  item(driveId: string, fileId: string): Promise<StoredItem | undefined>;
  /** All items of all drives. */
  items(): Promise<Iterable<StoredItem>>;
  /**
   * The items with this parent_file_id, also those in the bin, in any order. With `name` only the
   * items of that name are needed; a store that has no index of names may give all.
   */
  children(driveId: string, parentFileId: string, name?: string): Promise<Iterable<StoredItem>>;
  /**
   * Adds or replaces an item. Its bytes are those of `contentOf` (the item itself if only its record
   * changes); without `contentOf` it has none. Rejects if the store has replaced `contentOf` meanwhile.
   */
  putItem(item: StoredItem, contentOf?: StoredItem): Promise<void>;
  /** Removes an item and its bytes; does nothing for an unknown item. */
  removeItem(driveId: string, fileId: string): Promise<void>;
  /** The bytes of a file from `start` (default 0) up to, but without, `end` (default: the end). */
  content(item: StoredItem, start?: number, end?: number): AsyncIterable<Uint8Array>;

  upload(uploadId: string): Promise<StoredUpload | undefined>;
  uploads(): Promise<Iterable<StoredUpload>>;
  putUpload(upload: StoredUpload): Promise<void>;
  /** The stored parts, sorted by part number. */
  parts(uploadId: string): Promise<readonly StoredPart[]>;
  writePart(uploadId: string, partNumber: number): Promise<PartWriter>;
  /** The bytes of the parts, in the order of their numbers. */
  partsContent(uploadId: string): AsyncIterable<Uint8Array>;
  /** In one step: makes the parts the bytes of the item, adds the item, and removes the upload. */
  finishUpload(uploadId: string, item: StoredItem): Promise<void>;
  /** Removes an upload and its parts; does nothing for an unknown upload. */
  dropUpload(uploadId: string): Promise<void>;
}
