/**
 * Waits for `promise`, but no longer than until `signal` aborts: then it rejects with the signal's
 * reason. What `promise` does afterwards is ignored, so a provider or a fetch that does not know
 * about signals cannot hold a call.
 */
export function abortable<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

/** Waits `ms` milliseconds; rejects at once with the signal's reason when that aborts. */
export function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rest = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  return abortable(rest, signal).finally(() => clearTimeout(timer));
}
