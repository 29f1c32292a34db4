import type { RunningSha1 } from '../session.js';

/**
 * The program of the thread, as text: a file of its own would need an address, which bundlers and
 * content security policies break. It gets the compiled module, then bytes in order, and gives each
 * buffer back when it is hashed, with the state where that is asked for.
 */
const PROGRAM = `
let wasm, buffer;
port.onmessage = ({ data }) => {
  if (data.module) {
    wasm = new WebAssembly.Instance(data.module).exports;
    wasm.Hash_Init();
    buffer = new Uint8Array(wasm.memory.buffer, wasm.Hash_GetBuffer(), 16384);
    return port.postMessage({ ready: true });
  }
  if (data.bytes) {
    for (let at = 0; at < data.bytes.length; at += 16384) {
      const block = data.bytes.subarray(at, at + 16384);
      buffer.set(block);
      wasm.Hash_Update(block.length);
    }
    return port.postMessage({ bytes: data.bytes }, [data.bytes.buffer]);
  }
  if (data.state) {
    return port.postMessage({ words: Array.from(new Uint32Array(wasm.memory.buffer, wasm.Hash_GetState(), 5)) });
  }
  wasm.Hash_Final();
  port.postMessage({ digest: buffer.slice(0, 20) });
};`;

/** What a worker of a browser and one of Node have in common. */
interface Thread {
  postMessage(message: unknown, transfer: ArrayBuffer[]): void;
  terminate(): unknown;
}

interface Message {
  ready?: true;
  bytes?: Uint8Array<ArrayBuffer>;
  words?: number[];
  digest?: Uint8Array;
}

/** Bytes that wait in the thread at most: enough that it never waits. */
const MOST_WAITING = 2 * 2 ** 20;

/** The heap of a thread that keeps nothing: it would grow before it is cleaned. */
const LIMITS = { maxYoungGenerationSizeMb: 2, maxOldGenerationSizeMb: 32 };

/**
 * A SHA-1 in a thread of its own; undefined where there is none to be had.
 *
 * @param module what `compile` made
 */
export async function startSha1Thread(
  module: WebAssembly.Module,
): Promise<RunningSha1 | undefined> {
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
  return {
    async update(bytes) {
      while (waiting > MOST_WAITING && !failed) {
        const room = new Promise<void>((resolve) => (onRoom = resolve));
        await Promise.race([room, failure]);
      }
      if (failed) throw failed;
      // Copied: the caller's memory stays the caller's. The copy comes back to be used again.
      let buffer = spare.pop();
      if (!buffer || buffer.byteLength < bytes.length) buffer = new ArrayBuffer(bytes.length);
      const copy = new Uint8Array(buffer, 0, bytes.length);
      copy.set(bytes);
      waiting += copy.length;
      thread.postMessage({ bytes: copy }, [buffer]);
    },
    state: async () => (await ask({ state: true })).words!,
    digest: async () => (await ask({ digest: true })).digest!,
    close: () => void thread.terminate(),
  };
}

/** Starts the program in a worker thread of Node, or in a Worker where there is one. */
function open(
  onMessage: (message: Message) => void,
  onError: (reason: unknown) => void,
): Thread | undefined {
  try {
    const threads = nodeThreads();
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

/** Node's threads, without an import that other runtimes would not resolve (Node 20.16). */
function nodeThreads(): NodeThreads | undefined {
  const { process } = globalThis as {
    process?: { getBuiltinModule?: (name: string) => unknown };
  };
  return process?.getBuiltinModule?.('node:worker_threads') as NodeThreads | undefined;
}
