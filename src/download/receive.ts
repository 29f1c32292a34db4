import { crc64Of, isRefusedUrl } from '../call/object-storage.js';
import { callOptions, TIMEOUT_DEFAULT } from '../call/options.js';
import { isTransient, pauseAfter } from '../call/repeat.js';
import { combineCrc64, Crc64, formatCrc64 } from '../crc64/index.js';
import { Crc64MismatchError, PdsApiError, PdsConnectionError, PdsError } from '../errors/index.js';
import { historyOf, withHistory } from '../errors/pds-error.js';
import { openContent, type Content } from './content.js';
import { askForUrl, type Located } from './locate.js';
import type { DownloadClient, DownloadOptions, DownloadTarget } from './types.js';
import { agree, FileChangedError, type Whole } from './whole.js';

/** How often a refused URL is renewed without a byte in between: then its age is not the cause. */
const MOST_RENEWALS = 2;

/** Milliseconds between two reports of the progress. */
const INTERVAL = 100;

/**
 * The content of a file, from the end of `resume` on. The generator returns only if size and CRC-64 of
 * the whole are those that the service states; otherwise it throws.
 *
 * @throws FileChangedError, Crc64MismatchError, PdsError, the signal's reason
 */
export async function* receive(
  client: DownloadClient,
  target: DownloadTarget,
  options: DownloadOptions,
  located: Located,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined> {
  const { transport } = client;
  const { signal, idleTimeout = 30_000, fetch = transport.fetch, resume } = options;
  const { retry } = callOptions(
    { retry: options.retry },
    { timeout: TIMEOUT_DEFAULT, retry: transport.retry },
  );
  const state = createState(located.whole, options);
  let url: string | undefined = located.url;
  let failed: PdsError[] = [];
  let renewals = 0;
  // Taken now, since the caller may update `resume` with the bytes that it reads.
  const start = resume?.length ?? 0;
  const first = resume?.digest() ?? 0n;
  state.checkLength(start);
  const hash = new Crc64();
  const here = () => start + hash.length;

  while (here() !== state.whole.size) {
    const before = here();
    try {
      if (url === undefined) {
        const link = await askForUrl(client, target, options);
        url = link.url;
        state.learn(link);
      }
      const content = await openContent({ url, offset: before, fetch, idleTimeout, signal });
      try {
        state.learnFrom(content, before);
        for await (const bytes of skip(content.bytes, before - content.start)) {
          state.checkLength(here() + bytes.length);
          hash.update(bytes);
          state.report(here());
          yield bytes;
        }
      } finally {
        await content.bytes.return();
      }
      state.learn({ size: state.whole.size ?? here(), crc64: undefined });
      if (here() !== state.whole.size) throw brokenOff(here(), state.whole.size);
    } catch (error) {
      if (!(error instanceof PdsError)) throw error;
      if (here() > before) {
        failed = [];
        renewals = 0;
      }
      failed.push(...historyOf(error));
      const failure = withHistory(failed);
      if (beginsAfterEnd(error)) {
        if (sizeTold(error) !== here()) {
          throw new FileChangedError(failure.message, { cause: failure });
        }
        state.learn({ size: here(), crc64: undefined }); // nothing is missing
        continue;
      }
      if (isRefusedUrl(error) && renewals++ < MOST_RENEWALS) {
        url = undefined; // the next round asks for a new URL, without a pause
        continue;
      }
      if (!isTransient(error)) throw failure;
      await pauseAfter(failure, failed.length, { retry, random: transport.random, signal });
    }
  }
  const all = combineCrc64(first, hash.digest(), hash.length);
  state.finish(formatCrc64(all), here());
}

/** Collects the facts that answers state about the content, and throws when they contradict. */
function createState(described: Whole, { allowUnverified, onProgress }: DownloadOptions) {
  let whole = described;
  let etag: string | undefined;
  let reportedAt = -Infinity;
  const checkVerifiable = () => {
    if (whole.crc64 !== undefined || whole.size === 0 || allowUnverified) return;
    const message =
      'the service states no CRC-64 of the file, so the download cannot be verified; allowUnverified accepts it';
    throw new PdsError(message, { outcome: 'refused' });
  };
  const report = (bytesReceived: number, isLast = false) => {
    const now = performance.now();
    if (!onProgress || (!isLast && now - reportedAt < INTERVAL)) return;
    reportedAt = now;
    const { size } = whole;
    // An error in onProgress must not end the download, whether it throws or rejects.
    (async () => onProgress({ ...(size !== undefined && { size }), bytesReceived }))().catch(
      () => {},
    );
  };
  return {
    get whole() {
      return whole;
    },
    report,
    learn(told: Whole) {
      whole = agree(whole, told);
    },
    learnFrom(content: Content, received: number) {
      const crc64 = crc64Of(content.crc64);
      whole = agree(whole, { size: content.size, crc64 });
      // Different networks may spell an ETag differently, so the CRC-64 decides where it is known.
      if (crc64 === undefined && etag !== undefined && (content.etag ?? etag) !== etag) {
        throw new FileChangedError('the file was replaced during the download: its ETag changed');
      }
      etag = content.etag ?? etag;
      this.checkLength(received);
      checkVerifiable(); // throws before the first byte is delivered, not after the last
    },
    checkLength(received: number) {
      const { size } = whole;
      if (size === undefined || received <= size) return;
      throw new FileChangedError(`the file has ${size} bytes, but more were received`);
    },
    finish(crc64: string, received: number) {
      checkVerifiable();
      if (whole.crc64 !== undefined && whole.crc64 !== crc64) {
        throw new Crc64MismatchError(crc64, whole.crc64);
      }
      report(received, true);
    },
  };
}

/** Drops the first `count` bytes, which were already received: the range was ignored. */
async function* skip(
  chunks: AsyncIterable<Uint8Array<ArrayBuffer>>,
  count: number,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined> {
  let left = count;
  for await (const chunk of chunks) {
    if (left < chunk.length) yield chunk.subarray(left);
    left = Math.max(0, left - chunk.length);
  }
}

const beginsAfterEnd = (error: PdsError) => error instanceof PdsApiError && error.status === 416;

/** The size of the whole, which a 416 states (RFC 9110, section 15.5.17). */
const sizeTold = (error: PdsError): number | undefined => {
  const range = (error as PdsApiError).headers.get('content-range') ?? '';
  const [, size] = /^bytes \*\/(\d+)$/.exec(range) ?? [];
  return size === undefined ? undefined : Number(size);
};

const brokenOff = (received: number, size: number | undefined) =>
  new PdsConnectionError(`GET content: the body ended after ${received} of ${size} bytes`, {
    outcome: 'unknown',
  });
