import type { UploadProgress } from './types.js';

/** Milliseconds between two reports. */
const INTERVAL = 100;
/** Time constant of the reported rate: after these milliseconds it shows two thirds of a change. */
const SMOOTHING = 3_000;

/** Counts what is sent and hashed, and reports it at most ten times a second. */
export interface Meter {
  /** Adds bytes that were sent; negative for those of an attempt that failed. */
  sent(bytes: number): void;
  /** Adds bytes that an earlier session has sent: they do not count for the rate. */
  found(bytes: number): void;
  hashed(bytes: number): void;
  part(count: number): void;
  /** Sets the number of parts. */
  plan(parts: number | undefined): void;
  /** Sets all counts to zero, when the upload starts again. */
  reset(): void;
  /** Reports the end, whatever the interval. */
  end(size: number): void;
}

export function createMeter(
  size: number | undefined,
  report: ((progress: UploadProgress) => unknown) | undefined,
): Meter {
  let parts: number | undefined;
  let bytesSent = 0;
  let bytesHashed = 0;
  let partsDone = 0;
  let reportedAt = -Infinity;
  const speed = createSpeed();

  function tell(isLast = false): void {
    const now = performance.now();
    if (!report || (!isLast && now - reportedAt < INTERVAL)) return;
    reportedAt = now;
    const rate = speed.at(now);
    const left = size === undefined ? undefined : Math.max(0, size - bytesSent);
    const progress: UploadProgress = {
      ...(size !== undefined && { size }),
      bytesSent,
      bytesHashed,
      partsDone,
      ...(parts !== undefined && { parts }),
      rate,
      ...(left !== undefined && (rate > 0 || left === 0) && { secondsLeft: left && left / rate }),
    };
    // A broken progress bar must not fail an upload, whether it throws or rejects.
    (async () => report(progress))().catch(() => {});
  }

  return {
    sent(bytes) {
      bytesSent += bytes;
      speed.add(Math.max(0, bytes)); // bytes that are sent again are on the wire again
      tell();
    },
    found(bytes) {
      bytesSent += bytes;
      tell();
    },
    hashed(bytes) {
      bytesHashed += bytes;
      tell();
    },
    part(count) {
      partsDone += count;
      tell();
    },
    plan(count) {
      parts = count;
    },
    reset() {
      bytesSent = 0;
      bytesHashed = 0;
      partsDone = 0;
      tell();
    },
    end(finalSize) {
      size = finalSize;
      parts ??= partsDone;
      bytesSent = finalSize;
      partsDone = parts;
      tell(true);
    },
  };
}

/** Bytes per second, smoothed exponentially, and correct from the first second on. */
function createSpeed() {
  let lastAt = performance.now();
  let bytes = 0;
  let smoothed = 0;
  /** Which share of `smoothed` was measured: the rest is the zero that it starts with. */
  let weight = 0;
  return {
    add(count: number) {
      bytes += count;
    },
    at(now: number): number {
      const elapsed = now - lastAt;
      if (elapsed > 0) {
        const fresh = 1 - Math.exp(-elapsed / SMOOTHING);
        smoothed += ((bytes / elapsed) * 1000 - smoothed) * fresh;
        weight += (1 - weight) * fresh;
        bytes = 0;
        lastAt = now;
      }
      return weight > 0 ? smoothed / weight : 0;
    },
  };
}
