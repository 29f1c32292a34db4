import { createSecret } from './ids.js';
import { createItemIndex } from './item-index.js';
import type { PartWriter, Store, StoredPart, StoredUpload } from './store.js';

type Chunks = readonly Uint8Array[];

/**
 * Makes a store in the memory of the process.
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
          // A copy: the caller may reuse its buffer.
          chunks.push(chunk.slice());
        },
        async commit(part) {
          const entry = uploads.get(uploadId);
          if (!entry) throw new Error(`there is no upload ${uploadId}`);
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
