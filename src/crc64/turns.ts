/** Milliseconds of work between two pauses: half of a frame at 60 Hz. */
const STRETCH = 8;

/**
 * Gives a function that long work awaits between two of its pieces. Every few milliseconds the
 * function waits until timers, input and painting have run, so that a page keeps reacting.
 *
 * @returns a function whose result tells whether it has waited
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
 * Resolves in a later task. A message is used where there is a MessageChannel (some edge runtimes have
 * none), because a browser delays nested timers by 4 ms.
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
