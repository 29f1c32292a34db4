/**
 * Listening to an AbortSignal, for every folder: one signal may serve any number of calls.
 * @module
 */

/** Adds a listener; what it gives back takes the listener away. */
type Add = (listener: () => void) => () => void;

const addTo = new WeakMap<AbortSignal, Add>();

/**
 * Calls `listener`, a function of its own for each call, when `signal` aborts; at once if it is
 * aborted already.
 *
 * All listeners of a signal share one event listener: a signal for many calls must not make Node
 * warn of a leak (MaxListenersExceededWarning from the eleventh on).
 *
 * @returns stops listening
 */
export function onAbort(signal: AbortSignal | undefined, listener: () => void): () => void {
  if (signal?.aborted) listener();
  return signal ? (addTo.get(signal) ?? share(signal))(listener) : () => {};
}

/** Shares one event listener, which is there while anybody listens. */
function share(signal: AbortSignal): Add {
  const listeners = new Set<() => void>();
  const tellAll = () => listeners.forEach((each) => each());
  const add: Add = (listener) => {
    if (!listeners.size) signal.addEventListener('abort', tellAll);
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
      if (!listeners.size) signal.removeEventListener('abort', tellAll);
    };
  };
  addTo.set(signal, add);
  return add;
}

/**
 * Makes a controller whose signal calls the listeners of `onAbort` without an event. Each attempt
 * has such a signal, and several layers listen to it in turn: event listeners would cost more than
 * the layers themselves.
 */
export function createController(): { signal: AbortSignal; abort: (reason: unknown) => void } {
  const controller = new AbortController();
  const { signal } = controller;
  const listeners = new Set<() => void>();
  addTo.set(signal, (listener) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  });
  return {
    signal,
    abort(reason) {
      if (signal.aborted) return; // as with events, no listener is called twice
      controller.abort(reason);
      listeners.forEach((each) => each());
    },
  };
}
