import type { RecordLine } from './record-line.ts';

/**
 * Tells inputs apart as their records go by, at a cost that does not grow with the prompt.
 *
 * Prompts of one run differ in their names only, and record ids already stand for those. So the first record counts with
 * every byte, and each of the others with its id and its length.
 */
export class Digest {
  #high = 0xdeadbeef;
  #low = 0x41c6ce57;
  #records = 0;

  add({ recordId, bytes }: RecordLine): void {
    if (this.#records++ === 0) for (const byte of bytes) this.#mix(byte);
    for (let index = 0; index < recordId.length; index++) this.#mix(recordId.charCodeAt(index));
    this.#mix(bytes.length);
  }

  /** Sixteen digits and letters. */
  toString(): string {
    return [this.#high, this.#low].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
  }

  #mix(value: number): void {
    this.#high = Math.imul(this.#high ^ value, 2_654_435_761);
    this.#low = Math.imul(this.#low ^ value, 1_597_334_677);
    this.#high ^= this.#low >>> 15;
    this.#low ^= this.#high >>> 13;
  }
}
