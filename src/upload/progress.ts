import type { UploadProgress } from './types.js';

const INTERVAL = 100; // milliseconds between two reports
const WINDOW = 5_000; // milliseconds over which the rate is measured

/** Counts what is sent and hashed, and reports it at a sane rate. */
export interface Meter {
  /** Those that were there before this session do not count for the rate. */
  sent(bytes: number, now?: boolean): void;
  hashed(bytes: number): void;
  part(count: number): void;
  /** Starts anew: the service has nothing. */
  reset(): void;
  /** Reports the end, whatever the interval. */
  end(size: number): void;
}

export function createMeter(
  size: number | undefined,
  parts: number | undefined,
  report: ((progress: UploadProgress) => void) | undefined,
): Meter {
  let bytesSent = 0;
  let bytesHashed = 0;
  let partsDone = 0;
  let reported = -Infinity;
  // Bytes on the wire in all, resent ones included, at moments of the last seconds.
  let wired = 0;
  const samples: { at: number; wired: number }[] = [{ at: performance.now(), wired: 0 }];

  function tell(force = false): void {
    const now = performance.now();
    if (!report || (!force && now - reported < INTERVAL)) return;
    reported = now;
    samples.push({ at: now, wired });
    while (samples.length > 2 && samples[1]!.at < now - WINDOW) samples.shift();
    const [oldest] = samples as [{ at: number; wired: number }];
    const seconds = (now - oldest.at) / 1000;
    const progress = {
      ...(size !== undefined && { size }),
      bytesSent,
      bytesHashed,
      partsDone,
      ...(parts !== undefined && { parts }),
      rate: seconds > 0 ? (wired - oldest.wired) / seconds : 0,
    };
    try {
      report(progress);
    } catch {
      // A broken progress bar must not fail an upload.
    }
  }

  return {
    sent(bytes, now = true) {
      bytesSent += bytes;
      if (now && bytes > 0) wired += bytes;
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
