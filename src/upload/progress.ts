import type { UploadProgress } from './types.js';

/** Milliseconds between two reports. */
const INTERVAL = 100;
/** Milliseconds after which a change of speed is two thirds of the rate that is told. */
const SMOOTHING = 3_000;

/** Counts what is sent and hashed, and reports it at most ten times a second. */
export interface Meter {
  /** Bytes on the wire; negative for those of an attempt that failed. */
  sent(bytes: number): void;
  /** Bytes that are at the service from an earlier session: they do not count for the rate. */
  found(bytes: number): void;
  hashed(bytes: number): void;
  part(count: number): void;
  /** Learns how many parts there are. */
  plan(parts: number | undefined): void;
  /** The upload starts again: the service has nothing. */
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

/** Bytes a second, smoothed exponentially; the first seconds count by what there is of them. */
function createSpeed() {
  let lastAt = performance.now();
  let bytes = 0;
  let smoothed = 0;
  /** How much of the average is real: it begins with zeros. */
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
