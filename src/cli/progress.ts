import { MultiBar, type SingleBar } from 'cli-progress';
import { fit, formatBytes, formatSeconds, printable, widthOf } from './terminal.js';

/** The progress of one transfer. */
export interface Progress {
  /** Total number of bytes; absent while it is not known. */
  size?: number | undefined;
  bytes: number;
  /** Bytes a second. */
  rate: number;
  /** Further information, shown if there is room: `part 2/3`. */
  note?: string;
  /** Set at the end: the last part is acknowledged some time after all bytes are sent. */
  done?: boolean;
}

/** Shows the progress of one transfer. */
export interface Bar {
  show(progress: Progress): void;
  /** Removes the bar; if it is the only one, its last state stays on the screen. */
  end(): void;
}

/** Shows the progress of several transfers on the last lines of a terminal. */
export interface Board {
  /** Adds a line for one transfer, if the terminal has a line left. */
  bar(label: string): Bar;
  /** Adds a line for all transfers together; if it is added first, it is above the others. */
  total(label: string): Bar;
  /** Prints a permanent line above the bars. */
  print(line: string, stream?: NodeJS.WriteStream): void;
  /** Ends the bars, so that the next output starts on a new line. */
  end(): void;
}

const LINE_INTERVAL = 5_000; // milliseconds between two plain lines about one transfer

/**
 * @param stream where the board is drawn: stderr by default, so that stdout has only results
 * @param clear whether the last state is removed at the end
 */
export function createBoard(
  stream: NodeJS.WriteStream = process.stderr,
  { quiet = false, clear = false } = {},
): Board {
  if (quiet) return silentBoard(stream);
  return stream.isTTY ? terminalBoard(stream, clear) : plainBoard(stream);
}

function terminalBoard(stream: NodeJS.WriteStream, clear: boolean): Board {
  const board = new MultiBar({
    stream,
    // Every line fits, so line wrap can stay on. A killed process would leave it switched off.
    linewrap: true,
    clearOnComplete: clear,
    forceRedraw: true,
    format: (_options, _params, payload: Shown) => payload.line(),
  });
  const lines = new Set<SingleBar>();
  function add(label: string): Bar {
    const shown = new Shown(label, stream);
    const bar = board.create(1, 0, shown);
    lines.add(bar);
    return {
      show: (progress) => void (shown.progress = progress),
      end() {
        if (lines.size < 2 || !lines.delete(bar)) return;
        board.remove(bar);
      },
    };
  }

  return {
    bar(label) {
      // Three lines stay free for the total and for the prompt below.
      if (lines.size >= Math.max(1, (stream.rows || 24) - 3)) return { show() {}, end() {} };
      return add(label);
    },
    total: add,
    print(line, to = stream) {
      // If stdout is a terminal too, the line must be printed above the bars.
      if (lines.size > 0 && to.isTTY) board.log(`\u001b[J${line}\n`);
      else to.write(`${line}\n`);
    },
    end() {
      if (lines.size === 0) return;
      board.update();
      board.stop();
      lines.clear();
    },
  };
}

/** The state that cli-progress keeps for a bar and passes to its formatter. */
class Shown {
  progress: Progress = { bytes: 0, rate: 0 };
  constructor(
    private readonly label: string,
    private readonly stream: NodeJS.WriteStream,
  ) {}
  line = (): string => progressLine(this.label, this.progress, this.stream.columns || 80);
}

function plainBoard(stream: NodeJS.WriteStream): Board {
  const bar = (label: string): Bar => {
    let last = performance.now();
    let finished = false;
    return {
      show(progress) {
        const now = performance.now();
        const { done = false } = progress;
        if (finished || (!done && now - last < LINE_INTERVAL)) return;
        finished = done;
        last = now;
        stream.write(`${printable(label)}: ${describe(progress).join(', ')}\n`);
      },
      end() {},
    };
  };
  return { bar, total: bar, print: (line, to = stream) => void to.write(`${line}\n`), end() {} };
}

function silentBoard(stream: NodeJS.WriteStream): Board {
  const bar = () => ({ show() {}, end() {} });
  return { bar, total: bar, print: (line, to = stream) => void to.write(`${line}\n`), end() {} };
}

function describe({ size, bytes, rate, note }: Progress): string[] {
  const of = size === undefined ? '' : ` of ${formatBytes(size)}`;
  const left = size !== undefined && rate > 0 && bytes < size;
  return [
    ...(size ? [percentOf(bytes, size)] : []),
    `${formatBytes(bytes)}${of}`,
    ...(note ? [note] : []),
    `${formatBytes(rate)}/s`,
    ...(left ? [`${formatSeconds((size - bytes) / rate)} left`] : []),
  ];
}

const percentOf = (bytes: number, size: number) =>
  `${size === 0 ? 100 : Math.min(100, Math.floor((bytes / size) * 100))} %`;

const LEAST_NAME = 12;
const MOST_NAME = 24; // with a bar
const LEAST_BAR = 10;
const MOST_BAR = 30;

/**
 * One line that fits a terminal: name, bar, percent, bytes, rate, time left. If there is no room for
 * all, the least important items are omitted. The last column stays free, because some terminals start
 * a new line when it is filled. The bar is ASCII, because terminals set to Chinese draw block
 * characters twice as wide. Figures are padded, so that the bar keeps its width.
 */
export function progressLine(label: string, progress: Progress, columns: number): string {
  const { size, bytes, rate, note = '' } = progress;
  const width = Math.max(1, columns - 1);
  const name = printable(label);
  const isRunning = size !== undefined && rate > 0 && bytes < size;
  const percent = size === undefined ? '' : percentOf(bytes, size).padStart(5);
  const sent =
    formatBytes(bytes).padStart(10) + (size === undefined ? '' : ` of ${formatBytes(size)}`);
  const speed = `${formatBytes(rate)}/s`.padStart(11);
  const left = (isRunning ? `${formatSeconds((size - bytes) / rate)} left` : '').padEnd(14);
  const barred = LEAST_NAME + 2 + LEAST_BAR + 4;
  const choices = [
    { pieces: [percent, sent, note, speed, left], room: barred },
    { pieces: [percent, sent, speed, left], room: barred },
    { pieces: [percent, speed, left], room: barred },
    { pieces: [percent, speed, left], room: LEAST_NAME + 2 },
    { pieces: [percent, speed], room: LEAST_NAME + 2 },
    { pieces: [percent], room: 6 },
  ].map(({ pieces, room }) => ({ text: pieces.filter((piece) => piece).join('  '), room }));
  const { text = '', room } = choices.find(({ text, room }) => text.length + room <= width) ?? {};
  const rest = width - text.length - (text ? 2 : 0);
  const barWidth = Math.max(LEAST_BAR, Math.min(MOST_BAR, rest - MOST_NAME - 4));
  const bar = size !== undefined && room === barred ? `  [${barOf(bytes, size, barWidth)}]` : '';
  const fitted = padded(fit(name, rest - bar.length), Math.min(MOST_NAME, rest - bar.length));
  return `${fitted}${bar}${text && `  ${text}`}`.trimEnd();
}

/** Pads a name, so that the lines of several files have their figures in columns. */
const padded = (name: string, columns: number) =>
  name + ' '.repeat(Math.max(0, columns - widthOf(name)));

function barOf(bytes: number, size: number, width: number): string {
  const share = size > 0 ? Math.min(1, bytes / size) : 1;
  const filled = Math.floor(share * width);
  return '#'.repeat(filled) + '-'.repeat(width - filled);
}
