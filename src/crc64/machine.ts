import { FAR } from './folds.js';
import { LAYOUT, SCALAR, SIMD } from './kernel.wasm.js';
import { enter, leave, type Register } from './register.js';
import { advance } from './tables.js';

/**
 * What folds long messages: a memory with a stage where the next stretch goes, behind the last `reach`
 * bytes that were folded, and the operations on it. Addresses and lengths are in bytes.
 */
export interface Machine {
  bytes: Uint8Array;
  view: DataView;
  stage: number;
  capacity: number;
  reach: number;
  /** From which length on folding by stretches pays. */
  long: number;
  /** Advances `register` over a message below that length. */
  hash(register: Register, message: Uint8Array): void;
  /** Folds [from, to) of the stage. May overwrite a few bytes past `to`. */
  fold(from: number, to: number): void;
  /** The register after all that was folded up to `end`. Leaves the stage as it is. */
  finish(register: Register, end: number): void;
}

let machine: Machine | undefined;

/** The fastest machine that this engine and the page's policy allow, made at first use. */
export function theMachine(): Machine {
  return (machine ??= wasm(SIMD) ?? wasm(SCALAR) ?? plain());
}

interface Kernel {
  memory: WebAssembly.Memory;
  hash(length: number): void;
  fold(from: number, to: number, shift: number): void;
  finish(end: number): void;
}

/** The kernel in WebAssembly; undefined where it cannot be: no SIMD, or forbidden by a CSP. */
function wasm(hex: string): Machine | undefined {
  try {
    const code = Uint8Array.from(hex.match(/../g)!, (byte) => parseInt(byte, 16));
    // Synchronous on purpose, so that crc64() can be: Chromium allows it on a page below 4 KiB.
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(code));
    const { memory, hash, fold, finish } = exports as unknown as Kernel;
    const bytes = new Uint8Array(memory.buffer);
    const view = new DataView(memory.buffer);
    const { message, result } = LAYOUT;
    return {
      ...LAYOUT,
      bytes,
      view,
      hash(register, data) {
        bytes.set(data, message);
        enter(register, view, message);
        hash(data.length);
        leave(register, view, result);
      },
      fold: (from, to) => fold(from, to, 0),
      finish(register, end) {
        finish(end);
        leave(register, view, result);
      },
    };
  } catch {
    return undefined;
  }
}

/** The far fold in JavaScript, on 32-bit words: twice the speed of tables and more. */
function plain(): Machine {
  const [, f1, f2, reach] = FAR;
  const history = reach; // before it, room for what finish() works on
  const stage = history + reach;
  const capacity = 2 ** 16;
  const words = new Int32Array(stage + capacity);
  const bytes = new Uint8Array(words.buffer);
  return {
    bytes,
    view: new DataView(words.buffer),
    stage: stage * 4,
    capacity: capacity * 4,
    reach: reach * 4,
    long: 2 ** 21,
    hash: advance,
    fold(from, to) {
      const end = (to >> 2) - reach;
      for (let q = (from >> 2) - reach; q < end; q++)
        words[q + reach]! ^= words[q]! ^ words[q + f1]! ^ words[q + f2]!;
    },
    finish(register, end) {
      // As in the kernel: what the last words, folded too, pushed onto each other is taken back.
      const whole = end >> 2;
      words.copyWithin(0, whole - reach, whole);
      for (const e of [f1, f2])
        for (let i = 0; i < e; i++) words[reach - e + i]! ^= words[whole - reach + i]!;
      register.fill(0);
      advance(register, bytes.subarray(0, reach * 4));
      advance(register, bytes.subarray(whole * 4, end)); // less than a word is not folded
    },
  };
}
