/** Keeps the start and the end of what is printed, in bounded memory, and counts what is left out between them. */
export class OutputWindow {
  readonly #half: number;
  #head: Uint8Array[] = [];
  #headBytes = 0;
  #tail: Uint8Array[] = [];
  #tailBytes = 0;
  #cut = 0;
  #printed = 0;

  /** @param bytes How much is kept: half from the start, half from the end. */
  constructor(bytes: number) {
    this.#half = Math.floor(bytes / 2);
  }

  /** How much has been printed, in bytes. */
  get printed(): number {
    return this.#printed;
  }

  push(chunk: Uint8Array): void {
    this.#printed += chunk.length;
    const toHead = chunk.subarray(0, this.#half - this.#headBytes);
    if (toHead.length > 0) this.#head.push(toHead.slice());
    this.#headBytes += toHead.length;
    this.#pushTail(chunk.subarray(toHead.length));
  }

  #pushTail(chunk: Uint8Array): void {
    if (chunk.length === 0) return;
    const kept = chunk.slice(Math.max(0, chunk.length - this.#half));
    this.#cut += chunk.length - kept.length;
    this.#tail.push(kept);
    this.#tailBytes += kept.length;
    while (this.#tailBytes > this.#half) {
      const first = this.#tail[0];
      if (!first) break;
      const over = Math.min(first.length, this.#tailBytes - this.#half);
      if (over === first.length) this.#tail.shift();
      else this.#tail[0] = first.subarray(over);
      this.#tailBytes -= over;
      this.#cut += over;
    }
  }

  /** What is kept, as text in which `printable` is applied; a line between the two halves says how much is left out. */
  text(printable: (bytes: Uint8Array) => string): string {
    const head = concat(this.#head);
    const tail = concat(this.#tail);
    if (this.#cut === 0) return printable(concat([head, tail]));
    return `${printable(head)}\n[${this.#cut} bytes left out here]\n${printable(tail)}`;
  }
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
