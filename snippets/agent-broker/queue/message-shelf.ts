import { DueHeap } from './due-heap.ts';

/** A message and from when on it is given. */
export interface HeldMessage {
  readonly id: string;
  readonly body: string;
  receipt: string;
  receiveCount: number;
  /** Milliseconds since 1970. */
  due: number;
}

/** Messages by when they are due; to take one costs the same however many there are. */
export class MessageShelf {
  readonly #messages = new Map<string, HeldMessage>();
  readonly #byDue = new DueHeap<HeldMessage>();
  #added = 0;

  get size(): number {
    return this.#messages.size;
  }

  /** When the next message is due, in milliseconds since 1970. */
  get nextDue(): number | undefined {
    return this.#first()?.due;
  }

  add(body: string, due: number): void {
    this.#added += 1;
    const id = `message-${this.#added}`;
    const message = { id, body, receipt: id, receiveCount: 0, due };
    this.#messages.set(message.receipt, message);
    this.#byDue.push(due, message);
  }

  /** Takes the first messages that are due, each once, and hides them. */
  take(now: number, most: number, hiddenUntil: number): HeldMessage[] {
    const taken: HeldMessage[] = [];
    for (
      let message = this.#first();
      message && message.due <= now && taken.length < most;
      message = this.#first()
    ) {
      this.#byDue.pop();
      this.#messages.delete(message.receipt);
      message.receiveCount += 1;
      message.receipt = `${message.id}/${message.receiveCount}`;
      this.#messages.set(message.receipt, message);
      taken.push(message);
    }
    for (const message of taken) this.#move(message, hiddenUntil);
    return taken;
  }

  hide(receipt: string, until: number): void {
    const message = this.#messages.get(receipt);
    if (message) this.#move(message, until);
  }

  delete(receipt: string): void {
    this.#messages.delete(receipt);
  }

  #move(message: HeldMessage, due: number): void {
    message.due = due;
    this.#byDue.push(due, message);
  }

  /** What was deleted or moved has left its old entry in the heap. */
  #first(): HeldMessage | undefined {
    for (;;) {
      const entry = this.#byDue.first;
      if (!entry) return undefined;
      const { due, value } = entry;
      if (value.due === due && this.#messages.get(value.receipt) === value) return value;
      this.#byDue.pop();
    }
  }
}
