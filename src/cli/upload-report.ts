import { PdsError } from '../index.js';
import { EntryError, type UploadOutcome, type UploadProgress } from '../upload/index.js';
import type { Bar, Board, Progress } from './progress.js';
import { failureOf, formatBytes, formatError, jsonLine, printable } from './terminal.js';
import type { LocalEntry } from './upload-entries.js';

type Outcome = UploadOutcome<LocalEntry>;

/** Reports the progress and the outcome of an upload of one or many files. */
export interface Report {
  progress(entry: LocalEntry, progress: UploadProgress): void;
  /** Takes the total size of all files when it is known. */
  size(total: number | undefined): void;
  outcome(outcome: Outcome): void;
  /** Prints the summary at the end; `isComplete` tells whether each entry has an outcome. */
  summary(isComplete: boolean): void;
  /** Whether a file has failed. */
  readonly hasFailed: boolean;
}

interface ReportOptions {
  json?: true | undefined;
  quiet?: true | undefined;
  /** With many files there is one line for all, and skipped files are not printed. */
  isMany: boolean;
}

/** The progress of an upload in the form of a bar. */
export const progressOf = ({
  size,
  bytesSent,
  rate,
  partsDone,
  parts,
}: UploadProgress): Progress => ({
  size,
  bytes: bytesSent,
  rate,
  note: `part ${partsDone}${parts === undefined ? '' : `/${parts}`}`,
  done: parts === undefined ? size === bytesSent : partsDone === parts,
});

/** Size in bytes from which on a file gets a bar: a smaller one is sent in a moment. */
const BAR_FROM = 2 ** 20;
const RATE_WINDOW = 5_000; // milliseconds over which the total rate is measured

export function createReport(board: Board, { json, quiet, isMany }: ReportOptions): Report {
  const whole = isMany ? board.total('total') : undefined;
  const counts = new Map<Outcome['action'] | 'left out', number>();
  const running = new Map<LocalEntry, { bar: Bar | undefined; sent: number }>();
  const samples = [{ at: performance.now(), sent: 0 }];
  let size: number | undefined;
  let ended = 0; // bytes of the files that are finished
  let sent = 0; // bytes that were sent, of all files

  const count = (what: Outcome['action'] | 'left out') =>
    counts.set(what, (counts.get(what) ?? 0) + 1);

  function showWhole(done = false): void {
    if (!whole) return;
    const at = performance.now();
    samples.push({ at, sent });
    while (samples.length > 2 && samples[1]!.at < at - RATE_WINDOW) samples.shift();
    const [first] = samples as [{ at: number; sent: number }];
    const seconds = (at - first.at) / 1000;
    const bytes = [...running.values()].reduce((sum, file) => sum + file.sent, ended);
    const files = [...counts.values()].reduce((sum, number) => sum + number, 0);
    whole.show({
      size,
      bytes: size === undefined ? bytes : Math.min(bytes, size),
      rate: seconds > 0 ? (sent - first.sent) / seconds : 0,
      note: `${files} files`,
      done,
    });
  }

  function failed(entry: LocalEntry, error: unknown): void {
    const isIntended =
      error instanceof EntryError && ['symbolic-link', 'special-file'].includes(error.code);
    count(isIntended ? 'left out' : 'failed');
    const message = formatError(error);
    const path = printable(entry.localPath);
    const subject = message.startsWith(path) ? '' : `${path}: `;
    board.print(`pds: ${isIntended ? 'left out: ' : ''}${subject}${message}${adviceOn(error)}`);
    if (json) {
      const line = { path: entry.localPath, action: isIntended ? 'left out' : 'failed' };
      board.print(jsonLine({ ...line, error: failureOf(error) }), process.stdout);
    }
  }

  return {
    progress(entry, progress) {
      let file = running.get(entry);
      if (!file) {
        const isLarge = !isMany || (progress.size ?? Infinity) >= BAR_FROM;
        file = { bar: isLarge ? board.bar(entry.path) : undefined, sent: 0 };
        running.set(entry, file);
      }
      sent += Math.max(0, progress.bytesSent - file.sent);
      file.sent = progress.bytesSent;
      file.bar?.show(progressOf(progress));
      showWhole();
    },
    size(total) {
      size = total;
      showWhole();
    },
    outcome(outcome) {
      const { entry, action, file } = outcome;
      running.get(entry)?.bar?.end();
      running.delete(entry);
      ended += file?.size ?? 0;
      if (action === 'failed') {
        failed(entry, outcome.error);
      } else {
        count(action);
        if (json) {
          board.print(jsonLine({ path: entry.localPath, action, ...file }), process.stdout);
        } else if (!isMany || action !== 'skipped') {
          board.print(describe(outcome), process.stdout);
        }
      }
      showWhole();
    },
    summary(isComplete) {
      showWhole(true);
      board.end();
      if (!isMany || quiet) return;
      const told = [...counts].map(([what, number]) => `${number} ${what}`);
      if (told.length > 0) board.print(told.join(', '));
      else if (isComplete) board.print('nothing to upload');
    },
    get hasFailed() {
      return counts.has('failed');
    },
  };
}

function describe({ entry, action, file }: Outcome): string {
  const path = entry.localPath;
  if (!file) return printable(`${action} ${path}`);
  const { file_id, name, size, crc64_hash } = file;
  if (action === 'created' || file.type === 'folder') {
    return printable(`${path} -> ${name}/ (folder) file_id ${file_id}`);
  }
  const note = action === 'uploaded' ? '' : ` ${action === 'skipped' ? 'already there:' : action}`;
  return printable(
    `${path} ->${note} ${name} (${formatBytes(size ?? 0)}) file_id ${file_id} crc64_hash ${crc64_hash ?? '-'}`,
  );
}

function adviceOn(error: unknown): string {
  return error instanceof PdsError && error.outcome === 'unknown'
    ? ' (it may have succeeded; run the same command again to find out and continue)'
    : '';
}
