import { FAR } from './field.js';
import { CAPACITY, KERNEL, MESSAGE, STAGE, WITHOUT_SIMD } from './kernel.wasm.js';
import { enter, leave, type Register } from './register.js';
import { advance } from './tables.js';

/** Hashes long messages: they are copied to the stage piece by piece, and folded there. */
export interface Machine {
  stage: Uint8Array;
  /** The length in bytes from which on a single chunk is hashed faster through the stage. */
  long: number;
  /**
   * Advances `register` over a message of 8 bytes up to `long`; the message may lie in the stage.
   */
  hash(register: Register, message: Uint8Array): void;
  /** Folds the full stage and `register`, which is zero afterwards. */
  fold(register: Register): void;
  /** Sets `register` to the state after all folded bytes, and starts a new message. */
  finish(register: Register): void;
}

let machine: Machine | undefined;

/** The fastest machine that the engine and the page's security policy allow, made at first use. */
export function theMachine(): Machine {
  return (machine ??= wasm(KERNEL) ?? wasm(withoutSimd()) ?? plain());
}

/** The kernel in hexadecimal with 64-bit words in place of vectors. */
export function withoutSimd(): string {
  return WITHOUT_SIMD.reduce((hex, [from, to]) => hex.replaceAll(from, to), KERNEL);
}

interface Kernel {
  memory: WebAssembly.Memory;
  hash(from: number, length: number): void;
  fold(): void;
  finish(): void;
}

/**
 * The kernel in WebAssembly; undefined where the engine lacks SIMD or a CSP forbids WebAssembly.
 */
function wasm(hex: string): Machine | undefined {
  try {
    const code = Uint8Array.from(hex.match(/../g)!, (byte) => parseInt(byte, 16));
    // crc64() is synchronous, so this must be: Chromium allows it on a page for a code below 4 KiB.
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

/** The fold FAR in JavaScript, with 32-bit words: more than twice as fast as the tables. */
function plain(): Machine {
  const [, f1, f2, reach] = FAR;
  const history = reach; // finish() works in the words before it
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
      // As in the kernel: the last words were folded into each other too, which this undoes.
      words.copyWithin(0, history, start);
      for (const e of [f1, f2])
        for (let i = 0; i < e; i++) words[reach - e + i]! ^= words[history + i]!;
      advance(register, new Uint8Array(buffer, 0, reach * 4));
      words.fill(0, history, start);
    },
  };
}
