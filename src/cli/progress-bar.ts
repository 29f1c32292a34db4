import type { UploadProgress } from '../upload/index.js';
import { formatBytes, formatSeconds } from './format.js';

/** Shows an upload's progress: a bar that is redrawn on a terminal, else a line now and then. */
export interface ProgressBar {
  show(progress: UploadProgress): void;
  /** Leaves the line, so that what is printed next begins on its own. */
  end(): void;
}

const WIDTH = 30;
const LINE_INTERVAL = 5_000; // milliseconds between two plain lines

/**
 * @param stream where it is drawn: stderr, so that the output stays clean
 * @param label what is uploaded
 */
export function createProgressBar(stream: NodeJS.WriteStream, label: string): ProgressBar {
  return stream.isTTY ? terminalBar(stream, label) : plainLines(stream, label);
}

function terminalBar(stream: NodeJS.WriteStream, label: string): ProgressBar {
  let drawn = false;
  return {
    show(progress) {
      const { size = 0, bytesSent } = progress;
      const share = size > 0 ? Math.min(1, bytesSent / size) : Number(progress.partsDone > 0);
      const filled = Math.round(share * WIDTH);
      const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled);
      const line = `${label} ${bar} ${describe(progress)}`;
      // Column 1, erase to the end; cut, for a wrapped line would not be overwritten.
      stream.write(`\r\x1b[K${line.slice(0, Math.max(20, (stream.columns || 80) - 1))}`);
      drawn = true;
    },
    end() {
      if (drawn) stream.write('\n');
      drawn = false;
    },
  };
}

function plainLines(stream: NodeJS.WriteStream, label: string): ProgressBar {
  let last = performance.now();
  return {
    show(progress) {
      const now = performance.now();
      const done = progress.size !== undefined && progress.partsDone === progress.parts;
      if (!done && now - last < LINE_INTERVAL) return;
      last = now;
      stream.write(`${label}: ${describe(progress)}\n`);
    },
    end() {},
  };
}

function describe({ size, bytesSent, partsDone, parts, rate }: UploadProgress): string {
  const percent = size ? `${Math.floor((bytesSent / size) * 100)} %, ` : '';
  const of = size === undefined ? '' : ` of ${formatBytes(size)}`;
  const left = size !== undefined && rate > 0 && bytesSent < size;
  return [
    `${percent}${formatBytes(bytesSent)}${of}`,
    `part ${partsDone}${parts === undefined ? '' : `/${parts}`}`,
    `${formatBytes(rate)}/s`,
    ...(left ? [`${formatSeconds((size - bytesSent) / rate)} left`] : []),
  ].join(', ');
}
