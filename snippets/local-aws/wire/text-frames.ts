import { crc32 } from './crc32.ts';
import { checksumLength, encodeEvent } from './encode-event.ts';

const encoder = new TextEncoder();
const mark = '@';
/** Quoted as JSON; without anything that takes more than a byte. */
const plain = /^[ -~]*$/;
/** Of frames with at most so many bytes, the beginnings are kept. */
const longestKept = 512;

/** What all frames of one length begin with, and its checksum. */
interface Beginning {
  bytes: Uint8Array;
  checksum: number;
}

/**
 * Frames of one type that differ only in a text: an answer has one a token.
 *
 * Those of one length begin with the same bytes, whose checksum is most of the work and so is kept.
 */
export class TextFrames {
  readonly #type: string;
  readonly #payload: (text: string) => object;
  readonly #textAt: number;
  readonly #after: Uint8Array;
  readonly #kept: Beginning[] = [];

  /**
   * @param type The event's member of the stream's union.
   * @param payload The event with a text, which it holds once.
   */
  constructor(type: string, payload: (text: string) => object) {
    this.#type = type;
    this.#payload = payload;
    const [, after = ''] = JSON.stringify(payload(mark)).split(`"${mark}"`);
    this.#after = encoder.encode(after);
    this.#textAt = encodeEvent(type, payload('')).length - checksumLength - this.#after.length - 2;
  }

  /** The bytes that a frame takes at most. */
  most(text: string): number {
    // JSON writes some characters as six.
    return this.#textAt + 6 * text.length + 2 + this.#after.length + checksumLength;
  }

  /**
   * Writes a frame.
   *
   * @param room Has `most(text)` bytes left.
   * @param at Where the frame is to begin.
   * @returns Where it ends.
   */
  write(text: string, room: Uint8Array, at: number): number {
    const textAt = at + this.#textAt;
    const afterAt = writeText(JSON.stringify(text), room, textAt);
    room.set(this.#after, afterAt);
    const checksumAt = afterAt + this.#after.length;
    const { bytes, checksum } = this.#beginning(text, checksumAt + checksumLength - at);
    room.set(bytes, at);
    const whole = crc32(room, checksumAt, textAt, checksum);
    room[checksumAt] = whole >>> 24;
    room[checksumAt + 1] = whole >>> 16;
    room[checksumAt + 2] = whole >>> 8;
    room[checksumAt + 3] = whole;
    return checksumAt + checksumLength;
  }

  #beginning(text: string, length: number): Beginning {
    const kept = this.#kept[length];
    if (kept) return kept;
    const bytes = encodeEvent(this.#type, this.#payload(text)).subarray(0, this.#textAt);
    const beginning = { bytes, checksum: crc32(bytes) };
    if (length <= longestKept) this.#kept[length] = beginning;
    return beginning;
  }
}

/** Most tokens are ASCII, and so short that the platform's encoder takes longer to call than to run. */
function writeText(text: string, room: Uint8Array, at: number): number {
  if (!plain.test(text)) return at + encoder.encodeInto(text, room.subarray(at)).written;
  for (let index = 0; index < text.length; index++) room[at + index] = text.charCodeAt(index);
  return at + text.length;
}
