import type { IncomingMessage } from 'node:http';

/** What `NodeResponse` is told of the end of its body. */
export type Fail = (error: unknown) => unknown;

/**
 * A Response over node's own message. `text`, `json` and `arrayBuffer` read the message itself; a
 * ReadableStream, which costs more than the rest of a small call, is made for those who ask.
 */
export class NodeResponse extends Response {
  readonly #message: IncomingMessage;
  readonly #fail: Fail;
  readonly #url: string;
  #stream: ReadableStream<Uint8Array<ArrayBuffer>> | undefined;
  #used = false;

  /**
   * @param fail turns the message's error into the one to report
   * @throws TypeError, RangeError for a status or a header that no Response can have
   */
  constructor(message: IncomingMessage, url: string, fail: Fail) {
    super(null, {
      status: message.statusCode!,
      statusText: message.statusMessage!,
      headers: pairs(message.rawHeaders),
    });
    this.#message = message;
    this.#fail = fail;
    this.#url = url;
  }

  override get url(): string {
    return this.#url;
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
    const { status, statusText, headers } = this;
    return new Response(other, { status, statusText, headers });
  }

  #refuseSecondUse(): void {
    if (this.#used || this.#stream?.locked) {
      throw new TypeError('Body is unusable: Body has already been read');
    }
  }

  #read(): Promise<Buffer<ArrayBuffer>> {
    this.#refuseSecondUse();
    this.#used = true;
    this.#stream?.getReader(); // whoever has the stream finds it in use
    return new Promise((resolve, reject) => {
      const chunks: Buffer<ArrayBuffer>[] = [];
      const message = this.#message;
      const end = () => resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks));
      if (message.readableEnded) return end();
      if (message.errored) return reject(this.#fail(message.errored));
      message.on('data', (chunk) => chunks.push(chunk));
      message.once('end', end);
      message.once('error', (error) => reject(this.#fail(error)));
      message.resume();
    });
  }

  #source(): UnderlyingDefaultSource<Uint8Array<ArrayBuffer>> {
    const message = this.#message;
    let open = true;
    return {
      pull: (controller) => {
        if (message.readableEnded) return controller.close();
        if (message.errored) return controller.error(this.#fail(message.errored));
        if (!this.#used) {
          this.#used = true;
          message.on('data', (chunk) => {
            message.pause(); // until the reader asks for more
            if (open) controller.enqueue(chunk);
          });
          message.once('end', () => open && controller.close());
          message.once('error', (error) => controller.error(this.#fail(error)));
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
