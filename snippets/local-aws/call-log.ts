import type { RecordedCall } from './recorded-call.ts';

/** The last calls of an endpoint, the oldest first. */
export class CallLog {
  readonly #kept: number;
  #calls: RecordedCall[] = [];

  /** @param kept How many calls are remembered. */
  constructor(kept: number) {
    this.#kept = kept;
  }

  add(call: RecordedCall): void {
    this.#calls.push(call);
    if (this.#calls.length >= 2 * this.#kept) this.#calls = this.list();
  }

  list(): RecordedCall[] {
    return this.#kept === 0 ? [] : this.#calls.slice(-this.#kept);
  }

  clear(): void {
    this.#calls = [];
  }
}
