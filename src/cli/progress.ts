import { MultiBar, type SingleBar } from 'cli-progress';
import { fit, formatBytes, formatSeconds, printable, widthOf } from './terminal.js';

/** How far something is. */
export interface Progress {
  /** Bytes in all; absent while that is not known. */
  size?: number | undefined;
  bytes: number;
  /** Bytes a second. */
  rate: number;
  /** What else is worth a word where there is room: `part 2/3`. */
  note?: string;
  /** Set at the end: all bytes may be sent a while before their last part is acknowledged. */
  done?: boolean;
}

/** Shows the progress of one thing. */
export interface Bar {
  show(progress: Progress): void;
  /** Takes the bar away, or leaves its last state where it is the only one. */
  end(): void;
}

/** The progress of several things at a time, on the last lines of a terminal. */
export interface Board {
  /** A line for one thing; only so many are shown at a time as the terminal has lines. */
  bar(label: string): Bar;
  /** A line for the whole: asked for before the others, it stands above them. */
  total(label: string): Bar;
  /** Prints a line that stays, above the bars. */
  print(line: string, stream?: NodeJS.WriteStream): void;
  /** Leaves the lines, so that what is printed next begins on its own. */
  end(): void;
}

const LINE_INTERVAL = 5_000; // milliseconds between two plain lines of the same thing

/**
 * @param stream where it is drawn: stderr, so that the output stays clean
 * @param clear whether the last state is taken away at the end
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
    // Each line fits, so that no mode of the terminal is changed that a killed process would leave.
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
      // Room for the total and the prompt below.
      if (lines.size >= Math.max(1, (stream.rows || 24) - 3)) return { show() {}, end() {} };
      return add(label);
    },
    total: add,
    print(line, to = stream) {
      // A terminal that shows both streams shows the line once, above the bars.
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

/** What cli-progress keeps of a bar, and gives to its formatter. */
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
 * One line that fits a terminal: name, bar, percent, bytes, rate, time left. What has no room is
 * left out, the least important first. The last column stays free, for some terminals begin a new
 * line as soon as it is filled. The bar is of ASCII, for terminals set to Chinese draw blocks twice
 * as wide. Figures are padded, so that the bar does not change its width all the time.
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

/** Lines of several files stand in columns. */
const padded = (name: string, columns: number) =>
  name + ' '.repeat(Math.max(0, columns - widthOf(name)));

function barOf(bytes: number, size: number, width: number): string {
  const share = size > 0 ? Math.min(1, bytes / size) : 1;
  const filled = Math.floor(share * width);
  return '#'.repeat(filled) + '-'.repeat(width - filled);
}
