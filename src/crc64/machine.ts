import { FAR } from './folds.js';
import { CAPACITY, KERNEL, MESSAGE, STAGE, WITHOUT_SIMD } from './kernel.wasm.js';
import { enter, leave, type Register } from './register.js';
import { advance } from './tables.js';

/** What hashes long messages: a stage, which they pass a stretch at a time, and the operations on it. */
export interface Machine {
  stage: Uint8Array;
  /** From which length on, in bytes, the stage pays. */
  long: number;
  /** Advances `register` over a message below that length, at least 8 bytes; it may lie in the stage. */
  hash(register: Register, message: Uint8Array): void;
  /** Takes in the full stage, and with the first one `register`, which is zero then. */
  fold(register: Register): void;
  /** The register after all that was folded, which is forgotten. */
  finish(register: Register): void;
}

let machine: Machine | undefined;

/** The fastest machine that this engine and the page's policy allow, made at first use. */
export function theMachine(): Machine {
  return (machine ??= wasm(KERNEL) ?? wasm(withoutSimd()) ?? plain());
}

/** The same kernel on words of 64 bits in place of vectors, in hexadecimal. */
export function withoutSimd(): string {
  return WITHOUT_SIMD.reduce((hex, [from, to]) => hex.replaceAll(from, to), KERNEL);
}

interface Kernel {
  memory: WebAssembly.Memory;
  hash(from: number, length: number): void;
  fold(): void;
  finish(): void;
}

/** The kernel in WebAssembly; undefined where it cannot be: no SIMD, or forbidden by a CSP. */
function wasm(hex: string): Machine | undefined {
  try {
    const code = Uint8Array.from(hex.match(/../g)!, (byte) => parseInt(byte, 16));
    // Synchronous on purpose, so that crc64() can be: Chromium allows it on a page below 4 KiB.
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(code));
    const { memory, hash, fold, finish } = exports as unknown as Kernel;
    const view = new DataView(memory.buffer);
    const message = new Uint8Array(memory.buffer, MESSAGE);
    return {
      stage: new Uint8Array(memory.buffer, STAGE, CAPACITY),
      long: CAPACITY,
      hash(register, data) {
        message.set(data);
        enter(register, view, MESSAGE);
        hash(MESSAGE, data.length);
        leave(register, view);
      },
      fold(register) {
        enter(register, view, STAGE);
        fold();
      },
      finish(register) {
        finish();
        leave(register, view);
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
  const start = history + reach;
  const end = start + 2 ** 16;
  const words = new Int32Array(end);
  const { buffer } = words;
  const view = new DataView(buffer);
  return {
    stage: new Uint8Array(buffer, start * 4),
    long: 2 ** 21,
    hash: advance,
    fold(register) {
      enter(register, view, start * 4);
      for (let q = history, to = end - reach; q < to; q++)
        words[q + reach]! ^= words[q]! ^ words[q + f1]! ^ words[q + f2]!;
      words.copyWithin(history, end - reach);
    },
    finish(register) {
      // As in the kernel: what the last words, folded too, pushed onto each other is taken back.
      words.copyWithin(0, history, start);
      for (const e of [f1, f2])
        for (let i = 0; i < e; i++) words[reach - e + i]! ^= words[history + i]!;
      advance(register, new Uint8Array(buffer, 0, reach * 4));
      words.fill(0, history, start);
    },
  };
}
