import { builtin } from '../../builtin.js';
import type { RunningSha1 } from '../session.js';
import { CAPACITY, DATA, STATE } from './kernel.wasm.js';
import { BLOCK, digestOf, padding } from './wasm.js';

/**
 * The program of the thread, as text. A file of its own would need a URL, and bundlers and content
 * security policies break that. The thread gets the compiled module, and then bytes in order. It sends
 * each buffer back when it is hashed, and the state when that is asked for.
 */
const PROGRAM = `
let wasm, data, filled = 0;
port.onmessage = ({ data: { module, bytes } }) => {
  if (module) {
    wasm = new WebAssembly.Instance(module).exports;
    data = new Uint8Array(wasm.memory.buffer, ${DATA}, ${CAPACITY});
    return port.postMessage({ ready: true });
  }
  if (!bytes) {
    return port.postMessage({ words: Array.from(new Uint32Array(wasm.memory.buffer, ${STATE}, 5)) });
  }
  for (let at = 0; at < bytes.length;) {
    const piece = bytes.subarray(at, at + data.length - filled);
    data.set(piece, filled);
    filled += piece.length;
    const whole = filled - (filled % ${BLOCK});
    wasm.hash(${DATA}, ${DATA} + whole);
    data.copyWithin(0, whole, filled);
    filled -= whole;
    at += piece.length;
  }
  port.postMessage({ bytes }, [bytes.buffer]);
};`;

/** The methods that a Worker of a browser and one of Node both have. */
interface Thread {
  postMessage(message: unknown, transfer: ArrayBuffer[]): void;
  terminate(): unknown;
}

interface Message {
  ready?: true;
  bytes?: Uint8Array<ArrayBuffer>;
  words?: number[];
}

/** How many bytes may wait in the thread: enough to keep it busy. */
const MOST_WAITING = 2 * 2 ** 20;

/** Limits of the thread's heap. Without them garbage would pile up, although the thread keeps nothing. */
const LIMITS = { maxYoungGenerationSizeMb: 2, maxOldGenerationSizeMb: 32 };

/**
 * A SHA-1 in a thread of its own; undefined if a thread is not possible here.
 *
 * @param module what `compile` made
 */
export async function startSha1Thread(
  module: WebAssembly.Module,
): Promise<RunningSha1 | undefined> {
  let length = 0;
  let waiting = 0;
  const spare: ArrayBuffer[] = [];
  const replies: ((message: Message) => void)[] = [];
  let onRoom = () => {};
  let failed: unknown;
  let fail = (_reason: unknown) => {};
  const failure = new Promise<never>((_, reject) => (fail = reject));
  failure.catch((reason: unknown) => (failed = reason));

  const thread = open(
    (message) => {
      if (!message.bytes) return void replies.shift()?.(message);
      waiting -= message.bytes.length;
      spare.push(message.bytes.buffer);
      onRoom();
    },
    (reason) => fail(reason),
  );
  if (!thread) return undefined;

  const ask = (message: object) => {
    const reply = new Promise<Message>((resolve) => replies.push(resolve));
    thread.postMessage(message, []);
    return Promise.race([reply, failure]);
  };

  try {
    await ask({ module });
  } catch {
    thread.terminate(); // forbidden by a policy, or out of memory
    return undefined;
  }

  async function update(bytes: Uint8Array): Promise<void> {
    while (waiting > MOST_WAITING && !failed) {
      const room = new Promise<void>((resolve) => (onRoom = resolve));
      await Promise.race([room, failure]);
    }
    if (failed) throw failed;
    // The caller keeps its memory, so the thread gets a copy. The buffer of the copy comes back.
    let buffer = spare.pop();
    if (!buffer || buffer.byteLength < bytes.length) buffer = new ArrayBuffer(bytes.length);
    const copy = new Uint8Array(buffer, 0, bytes.length);
    copy.set(bytes);
    length += copy.length;
    waiting += copy.length;
    thread!.postMessage({ bytes: copy }, [buffer]);
  }
  const state = async () => (await ask({ state: true })).words!;
  return {
    update,
    state,
    async digest() {
      await update(padding(length));
      return digestOf(await state());
    },
    close: () => void thread.terminate(),
  };
}

/** Starts the program in a worker thread of Node, or in a Worker where there is one. */
function open(
  onMessage: (message: Message) => void,
  onError: (reason: unknown) => void,
): Thread | undefined {
  try {
    const threads = builtin<NodeThreads>('node:worker_threads');
    if (threads) {
      const port = `const port = require('node:worker_threads').parentPort;`;
      const worker = new threads.Worker(port + PROGRAM, { eval: true, resourceLimits: LIMITS });
      worker.on('message', onMessage);
      worker.on('error', onError);
      worker.on('exit', () => onError(new Error('the thread of SHA-1 ended')));
      return worker;
    }
    const url = URL.createObjectURL(new Blob([`const port = self;${PROGRAM}`]));
    const worker = new Worker(url);
    worker.onmessage = ({ data }) => onMessage(data as Message);
    worker.onerror = onError;
    return worker;
  } catch {
    return undefined;
  }
}

interface NodeThreads {
  Worker: new (
    program: string,
    options: { eval: true; resourceLimits: typeof LIMITS },
  ) => Thread & {
    on(event: string, listener: (value: never) => void): void;
  };
}
