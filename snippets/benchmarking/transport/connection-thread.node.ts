import { extname } from 'node:path';
import { Readable } from 'node:stream';
import { Worker } from 'node:worker_threads';
import { monotonicMs } from './monotonic-ms.node.ts';
import { stamps } from './stamps.ts';
import type { FromThread, ThreadRequest } from './thread-message.ts';

/** The head of an answer, and its body, which may still be on its way. */
export interface ThreadResponse {
  statusCode: number;
  headers: Record<string, string>;
  body: Readable;
}

interface Waiting {
  /** What the stamp of the request is noted for. */
  key: object;
  body: Readable;
  resolve(response: ThreadResponse): void;
  reject(error: unknown): void;
}

/** A thread that holds connections, as the thread that uses it sees it. */
export class ConnectionThread {
  readonly #thread: Worker;
  readonly #waiting = new Map<number, Waiting>();
  /** Both clocks run at the same pace, and begin at different times. */
  readonly #offset = performance.now() - monotonicMs();

  constructor(protocol: 'HTTP/1.1' | 'HTTP/2') {
    const file = new URL(`./thread-main.node${extname(import.meta.url)}`, import.meta.url);
    this.#thread = new Worker(file, { workerData: { protocol } });
    this.#thread.unref();
    this.#thread.on('message', (message: FromThread) => this.#take(message));
    this.#thread.on('error', (error) => {
      for (const id of this.#waiting.keys()) this.#fail(id, error);
    });
  }

  /**
   * Sends a request.
   *
   * @param request The request, by a number of its own.
   * @param key What the stamp of the request is noted for.
   * @param signal Breaks it off.
   * @returns The answer, when its head is there.
   * @throws {unknown} What broke the connection, or the signal's reason.
   */
  async send(request: ThreadRequest, key: object, signal?: AbortSignal): Promise<ThreadResponse> {
    const { id } = request;
    const abort = () => this.#abort(id, signal?.reason);
    const body = new Readable({
      objectMode: true,
      read() {},
      destroy: (error, done) => {
        signal?.removeEventListener('abort', abort);
        this.#abort(id, error);
        done(error);
      },
    });
    // A body that nobody reads any more may break.
    body.on('error', () => {});
    signal?.addEventListener('abort', abort, { once: true });
    return await new Promise((resolve, reject) => {
      this.#waiting.set(id, { key, body, resolve, reject });
      this.#thread.ref();
      this.#thread.postMessage({ type: 'send', request });
    });
  }

  /** Closes the connections, and ends the thread. */
  end(): void {
    void this.#thread.terminate();
  }

  #take(message: FromThread): void {
    const waiting = this.#waiting.get(message.id);
    if (waiting === undefined) return;
    const { key, body, resolve } = waiting;
    switch (message.type) {
      case 'head':
        stamps.set(key, message.writtenAt + this.#offset);
        resolve({ statusCode: message.statusCode, headers: message.headers, body });
        break;
      case 'bytes':
        stamps.set(message.bytes, message.at + this.#offset);
        body.push(message.bytes);
        break;
      case 'end':
        this.#settle(message.id);
        body.push(null);
        break;
      case 'error':
        this.#fail(message.id, Object.assign(new Error(message.message), { code: message.code }));
    }
  }

  #abort(id: number, reason: unknown): void {
    if (!this.#waiting.has(id)) return;
    this.#thread.postMessage({ type: 'abort', id });
    this.#fail(id, reason);
  }

  /** Before the head has come, whoever asked is told; after it, whoever reads. */
  #fail(id: number, reason: unknown): void {
    const waiting = this.#waiting.get(id);
    this.#settle(id);
    waiting?.reject(reason);
    waiting?.body.destroy(reason instanceof Error ? reason : new Error(String(reason)));
  }

  #settle(id: number): void {
    this.#waiting.delete(id);
    // A program need not wait for connections that nobody uses.
    if (this.#waiting.size === 0) this.#thread.unref();
  }
}
