/** Half of a frame at 60 Hz: what is computed at a stretch before others get their turn, in ms. */
const STRETCH = 8;

/**
 * For long work: a function to call between two pieces of it, and to await. Every few milliseconds it
 * lets timers, input and painting have their turn, so that a page stays alive.
 *
 * @returns true if others had their turn
 */
export function takeTurns(): () => Promise<boolean> {
  let started = performance.now();
  return async () => {
    if (performance.now() - started <= STRETCH) return false;
    await nextTask();
    started = performance.now();
    return true;
  };
}

/**
 * A message comes sooner than a timer, which waits 4 ms when timers follow each other. Some edge
 * runtimes have no MessageChannel.
 */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof MessageChannel === 'undefined') return void setTimeout(resolve);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });
}
