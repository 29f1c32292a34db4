/** What can be hashed at once: bytes in memory, plain or shared, whole buffers or any view of one. */
export type Bytes = ArrayBufferView | ArrayBuffer | SharedArrayBuffer;

const tagOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);

/** `data` as a Uint8Array over the same memory, or undefined when it is no kind of bytes. */
export function bytesOf(data: unknown): Uint8Array | undefined {
  if (data instanceof Uint8Array) return data;
  if (ArrayBuffer.isView(data))
    return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  // By tag, not instanceof: buffers come from other realms too (frames, vm contexts).
  return /^(Shared)?ArrayBuffer$/.test(tagOf(data))
    ? new Uint8Array(data as ArrayBuffer)
    : undefined;
}

/** `data` as a Uint8Array, or a TypeError by the argument's name. */
export function toBytes(data: unknown, name: string): Uint8Array {
  const bytes = bytesOf(data) ?? refuse(data, name, 'bytes');
  // A detached buffer looks empty; building a view of it is what throws on every runtime.
  if (!bytes.length) new Uint8Array(bytes.buffer);
  return bytes;
}

export function refuse(value: unknown, name: string, wanted: string): never {
  throw new TypeError(`${name} must be ${wanted}, not ${tagOf(value)}`);
}
