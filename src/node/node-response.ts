import type { IncomingMessage } from 'node:http';

/** Where a NodeResponse comes from. */
export interface Origin {
  url: string;
  signal: AbortSignal | null;
}

/**
 * A Response over node's own message. `text`, `json` and `arrayBuffer` read the message itself; a
 * ReadableStream, which costs more than the rest of a small call, is made for those who ask.
 */
export class NodeResponse extends Response {
  readonly #message: IncomingMessage;
  readonly #origin: Origin;
  #stream: ReadableStream<Uint8Array<ArrayBuffer>> | undefined;
  #used = false;
  #isTeed = false;

  /**
   * @throws TypeError, RangeError for a status or a header that no Response can have
   */
  constructor(message: IncomingMessage, origin: Origin) {
    super(null, {
      status: message.statusCode!,
      statusText: message.statusMessage!,
      headers: pairs(message.rawHeaders),
    });
    this.#message = message;
    this.#origin = origin;
  }

  override get url(): string {
    return this.#origin.url;
  }

  override get body(): ReadableStream<Uint8Array<ArrayBuffer>> {
    return (this.#stream ??= new ReadableStream(this.#source(), { highWaterMark: 0 }));
  }

  override get bodyUsed(): boolean {
    return this.#used;
  }

  override async text(): Promise<string> {
    return new TextDecoder().decode(await this.#read());
  }

  override async json(): Promise<unknown> {
    return JSON.parse(await this.text());
  }

  override async arrayBuffer(): Promise<ArrayBuffer> {
    const { buffer, byteOffset, byteLength } = await this.#read();
    return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
  }

  override async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    return new Uint8Array(await this.arrayBuffer());
  }

  override async blob(): Promise<Blob> {
    const type = this.headers.get('content-type') ?? '';
    return new Blob([await this.arrayBuffer()], { type });
  }

  override async formData(): Promise<FormData> {
    return new Response(await this.arrayBuffer(), { headers: this.headers }).formData();
  }

  override clone(): Response {
    this.#refuseSecondUse();
    const [one, other] = this.body.tee();
    this.#stream = one;
    this.#isTeed = true;
    const { status, statusText, headers } = this;
    return new Response(other, { status, statusText, headers });
  }

  #refuseSecondUse(): void {
    if (this.#used || this.#stream?.locked) {
      throw new TypeError('Body is unusable: Body has already been read');
    }
  }

  async #read(): Promise<Buffer<ArrayBuffer>> {
    this.#refuseSecondUse();
    this.#used = true;
    if (this.#isTeed) return Buffer.from(await new Response(this.#stream).arrayBuffer());
    this.#stream?.getReader(); // whoever has the stream finds it in use
    return new Promise((resolve, reject) => {
      const chunks: Buffer<ArrayBuffer>[] = [];
      const message = this.#message;
      if (this.#isOver()) return reject(this.#failure());
      message.on('data', (chunk) => chunks.push(chunk));
      message.once('error', () => reject(this.#failure()));
      message.once('end', () => {
        if (this.#isOver()) reject(this.#failure());
        else resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks));
      });
      message.resume();
    });
  }

  /** Whether nothing more will come. After an abort node empties the message and calls it ended. */
  #isOver(): boolean {
    return this.#message.errored !== null || Boolean(this.#origin.signal?.aborted);
  }

  #failure(): unknown {
    const { signal } = this.#origin;
    if (signal?.aborted) return signal.reason;
    return new TypeError('terminated', { cause: this.#message.errored });
  }

  #source(): UnderlyingDefaultSource<Uint8Array<ArrayBuffer>> {
    const message = this.#message;
    let begun = false;
    let open = true;
    return {
      pull: (controller) => {
        if (this.#isOver()) return controller.error(this.#failure());
        if (!begun) {
          begun = true;
          this.#used = !this.#isTeed;
          message.on('data', (chunk) => {
            message.pause(); // until the reader asks for more
            if (open) controller.enqueue(chunk);
          });
          message.once('error', () => controller.error(this.#failure()));
          message.once('end', () => {
            if (!open) return;
            if (this.#isOver()) controller.error(this.#failure());
            else controller.close();
          });
        }
        message.resume();
      },
      cancel: () => {
        open = false;
        this.#used = true;
        message.destroy();
      },
    };
  }
}

function pairs(raw: readonly string[]): [string, string][] {
  const headers: [string, string][] = [];
  for (let i = 0; i + 1 < raw.length; i += 2) headers.push([raw[i]!, raw[i + 1]!]);
  return headers;
}
