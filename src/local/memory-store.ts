import { createSecret } from './ids.js';
import type { PartWriter, Store, StoredItem, StoredPart, StoredUpload } from './store.js';

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
  const items = new Map<string, { item: StoredItem; chunks: Chunks }>();
  const uploads = new Map<
    string,
    { upload: StoredUpload; parts: Map<number, { part: StoredPart; chunks: Chunks }> }
  >();
  const key = (driveId: string, fileId: string) => `${driveId}/${fileId}`;

  function sortedParts(uploadId: string) {
    const parts = [...(uploads.get(uploadId)?.parts.values() ?? [])];
    return parts.sort((a, b) => a.part.partNumber - b.part.partNumber);
  }

  return {
    urlSecret: createSecret(),

    async item(driveId, fileId) {
      return items.get(key(driveId, fileId))?.item;
    },

    async items() {
      return Array.from(items.values(), ({ item }) => item);
    },

    async putItem(item, contentOf) {
      const source = contentOf && items.get(key(contentOf.driveId, contentOf.fileId));
      if (source?.item !== contentOf) throw new Error('the file to copy was replaced meanwhile');
      items.set(key(item.driveId, item.fileId), { item, chunks: source?.chunks ?? [] });
    },

    async *content(item) {
      yield* items.get(key(item.driveId, item.fileId))?.chunks ?? [];
    },

    async upload(uploadId) {
      return uploads.get(uploadId)?.upload;
    },

    async putUpload(upload) {
      uploads.set(upload.uploadId, { upload, parts: new Map() });
    },

    async parts(uploadId) {
      return sortedParts(uploadId).map(({ part }) => part);
    },

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
      const chunks = sortedParts(uploadId).flatMap((part) => part.chunks);
      items.set(key(item.driveId, item.fileId), { item, chunks });
      uploads.delete(uploadId);
    },

    async dropUpload(uploadId) {
      uploads.delete(uploadId);
    },
  };
}
