import { Dealer, Subscriber } from 'zeromq';
import { addOutput } from '../add-output.ts';
import type { Output } from '../notebook.ts';
import { decodeMessage, encodeMessage, type KernelMessage } from './message.node.ts';

/** What a request made the kernel say. */
export interface KernelAnswer {
  /** The content of its reply. */
  reply: Record<string, unknown>;
  outputs: Output[];
}

/** Where a kernel is, and the secret that messages to and from it are signed with. */
export interface KernelAddress {
  shell: string;
  iopub: string;
  key: string;
}

/** A request is answered when the kernel has replied and said that it is idle again: the two come by two sockets. */
interface Pending {
  id: string;
  outputs: Output[];
  idle: boolean;
  reply?: KernelMessage;
  done(answer: KernelAnswer): void;
}

/** The two sockets of a kernel that requests need, and the requests that are under way. */
export class KernelConnection {
  /** What was printed or shown when the request that did it was answered already. */
  readonly late: Output[] = [];
  /** Settles when the kernel is heard: what it says before that is lost. */
  readonly heard: Promise<void>;
  #hear: () => void = () => {};
  readonly #key: string;
  readonly #shell = new Dealer({ linger: 0 });
  readonly #iopub = new Subscriber({ linger: 0, receiveHighWaterMark: 0 });
  readonly #displays = new Map<string, Output>();
  readonly #pending = new Map<string, Pending>();
  #requests = 0;

  constructor({ shell, iopub, key }: KernelAddress) {
    this.#key = key;
    this.heard = new Promise((resolve) => {
      this.#hear = resolve;
    });
    this.#iopub.connect(iopub);
    this.#iopub.subscribe();
    this.#shell.connect(shell);
    void this.#readReplies();
    void this.#readOutputs();
  }

  /** Sends a request and collects what comes of it. */
  async request(type: string, content: Record<string, unknown>): Promise<KernelAnswer> {
    this.#requests += 1;
    const id = `${this.#requests}`;
    const answer = new Promise<KernelAnswer>((done) => {
      this.#pending.set(id, { id, outputs: [], idle: false, done });
    });
    await this.#shell.send(encodeMessage({ type, id, content }, this.#key));
    return await answer;
  }

  get closed(): boolean {
    return this.#shell.closed;
  }

  close(): void {
    this.#shell.close();
    this.#iopub.close();
  }

  async #readReplies(): Promise<void> {
    for await (const frames of this.#shell) {
      const reply = decodeMessage(frames, this.#key);
      const pending = this.#pending.get(reply.parentId ?? '');
      if (pending === undefined) continue;
      pending.reply = reply;
      this.#settle(pending);
    }
  }

  async #readOutputs(): Promise<void> {
    for await (const frames of this.#iopub) {
      const message = decodeMessage(frames, this.#key);
      const pending = this.#pending.get(message.parentId ?? '');
      // The word that it is idle ends a request's outputs, whether its reply has come by the other socket or not.
      const outputs = pending === undefined || pending.idle ? this.late : pending.outputs;
      if (message.type !== 'status') addOutput(outputs, this.#displays, message);
      else {
        this.#hear();
        if (pending === undefined) continue;
        pending.idle = message.content['execution_state'] === 'idle';
        this.#settle(pending);
      }
    }
  }

  #settle({ id, reply, outputs, idle, done }: Pending): void {
    if (reply === undefined || !idle) return;
    this.#pending.delete(id);
    done({ reply: reply.content, outputs });
  }
}
