import { multiples, X64 } from './field.js';
import type { Register } from './register.js';

type Advance = (register: Register, bytes: Uint8Array) => void;

let slicing: Advance | undefined;

/** Advances `register` over `bytes` with tables alone: for few bytes, or without WebAssembly. */
export function advance(register: Register, bytes: Uint8Array): void {
  (slicing ??= build())(register, bytes); // at first use, so that importing costs nothing
}

/**
 * Slicing by 8: entry [k * 256 + b] is the register after byte b and then k zero bytes. The tables
 * are constants of the closure, so V8 knows their lengths and omits the checks of the indices.
 */
function build(): Advance {
  const lo = new Int32Array(8 * 256);
  const hi = new Int32Array(8 * 256);
  multiples(X64, lo, hi, 256);
  for (let i = 256; i < lo.length; i++) {
    const [a, b] = [lo[i - 256]!, hi[i - 256]!];
    lo[i] = ((a >>> 8) | (b << 24)) ^ lo[a & 255]!;
    hi[i] = (b >>> 8) ^ hi[a & 255]!;
  }

  const run: Advance = (register, bytes) => {
    let a = register[0]!;
    let b = register[1]!;
    let i = 0;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    for (const end = bytes.length - 7; i < end; i += 8) {
      a ^= view.getInt32(i, true);
      b ^= view.getInt32(i + 4, true);
      // The expression stands here twice, because V8 does not inline a function in every process.
      const low =
        lo[0x700 | (a & 255)]! ^
        lo[0x600 | ((a >>> 8) & 255)]! ^
        lo[0x500 | ((a >>> 16) & 255)]! ^
        lo[0x400 | (a >>> 24)]! ^
        lo[0x300 | (b & 255)]! ^
        lo[0x200 | ((b >>> 8) & 255)]! ^
        lo[0x100 | ((b >>> 16) & 255)]! ^
        lo[b >>> 24]!;
      b =
        hi[0x700 | (a & 255)]! ^
        hi[0x600 | ((a >>> 8) & 255)]! ^
        hi[0x500 | ((a >>> 16) & 255)]! ^
        hi[0x400 | (a >>> 24)]! ^
        hi[0x300 | (b & 255)]! ^
        hi[0x200 | ((b >>> 8) & 255)]! ^
        hi[0x100 | ((b >>> 16) & 255)]! ^
        hi[b >>> 24]!;
      a = low;
    }
    for (; i < bytes.length; i++) {
      const index = (a ^ bytes[i]!) & 255;
      a = ((a >>> 8) | (b << 24)) ^ lo[index]!;
      b = (b >>> 8) ^ hi[index]!;
    }
    register[0] = a;
    register[1] = b;
  };
  // These runs show V8 the types of every line. Without them it compiles only the loop of a first,
  // long message, and falls back to the interpreter at the end of that one and of each later
  // message.
  for (let n = 0; n < 16; n++) run(new Int32Array(2), new Uint8Array(9));
  return run;
}
