/**
 * Linked signals, timers and waiting: the one place that sets a timer with a time that a caller
 * chose.
 * @module
 */
import { createController, onAbort } from '../on-abort.js';

/** The longest that setTimeout can wait, some 25 days; it fires at once for anything above. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** setTimeout for any time up to Infinity. */
export const startTimer = (run: () => void, ms: number): ReturnType<typeof setTimeout> =>
  setTimeout(run, Math.min(ms, LONGEST_TIMER));

/** A controller whose signal also aborts, with the same reason, when another signal does. */
export interface LinkedController {
  readonly signal: AbortSignal;
  abort(reason: unknown): void;
  /** Stops listening to the other signals. */
  unlink(): void;
}

/** Makes a controller that follows other signals. Call `unlink` when its work is over. */
export function linkedController(...outer: (AbortSignal | undefined)[]): LinkedController {
  const { signal, abort } = createController();
  const stops = outer.map((one) => onAbort(one, () => abort(one!.reason)));
  return { signal, abort, unlink: () => stops.forEach((stop) => stop()) };
}

/**
 * Waits for `promise`, but no longer than until `signal` aborts: then it rejects with the signal's
 * reason. What `promise` does afterwards is ignored, so a provider or a fetch that does not know
 * about signals cannot hold a call.
 */
export function abortable<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const stop = onAbort(signal, () => reject(signal.reason));
    promise.then(
      (value) => {
        stop();
        resolve(value);
      },
      (error: unknown) => {
        stop();
        reject(error);
      },
    );
  });
}

/** Waits `ms` milliseconds; rejects at once with the signal's reason when that aborts. */
export function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rest = new Promise<void>((resolve) => {
    timer = startTimer(resolve, ms);
  });
  return abortable(rest, signal).finally(() => clearTimeout(timer));
}
