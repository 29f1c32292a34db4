/**
 * Listening to an AbortSignal, for every folder: one signal may serve any number of calls.
 * @module
 */

const listenersOf = new WeakMap<AbortSignal, SharedListener>();

/**
 * Calls `listener` when `signal` aborts, at once if it is aborted already.
 *
 * All listeners of a signal share one event listener: a signal for many calls must not make Node
 * warn of a leak (MaxListenersExceededWarning from the eleventh on).
 *
 * @returns stops listening
 */
export function onAbort(signal: AbortSignal | undefined, listener: () => void): () => void {
  if (!signal) return () => {};
  if (signal.aborted) {
    listener();
    return () => {};
  }
  const shared = listenersOf.get(signal) ?? shareListener(signal);
  const own = () => listener(); // the same function may listen twice
  shared.add(own);
  return () => shared.delete(own);
}

interface SharedListener {
  add(listener: () => void): void;
  delete(listener: () => void): void;
}

function shareListener(signal: AbortSignal): SharedListener {
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const each of listeners) each();
  };
  const shared: SharedListener = {
    add(listener) {
      if (listeners.size === 0) signal.addEventListener('abort', tell, { once: true });
      listeners.add(listener);
    },
    delete(listener) {
      if (listeners.delete(listener) && listeners.size === 0) {
        signal.removeEventListener('abort', tell);
      }
    },
  };
  listenersOf.set(signal, shared);
  return shared;
}
