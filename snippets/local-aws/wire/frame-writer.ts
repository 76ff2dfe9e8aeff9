import type { TextFrames } from './text-frames.ts';

/** Puts frames behind each other, so that those that are due together are one piece of bytes. */
export class FrameWriter {
  #room = new Uint8Array(1_024);
  #end = 0;

  add(frame: Uint8Array): void {
    this.#makeRoom(frame.length);
    this.#room.set(frame, this.#end);
    this.#end += frame.length;
  }

  addText(frames: TextFrames, text: string): void {
    this.#makeRoom(frames.most(text));
    this.#end = frames.write(text, this.#room, this.#end);
  }

  /** Gives the frames since the last time. */
  take(): Uint8Array {
    const taken = this.#room.slice(0, this.#end);
    this.#end = 0;
    return taken;
  }

  #makeRoom(length: number): void {
    const least = this.#end + length;
    if (least <= this.#room.length) return;
    const larger = new Uint8Array(Math.max(least, 4 * this.#room.length));
    larger.set(this.#room);
    this.#room = larger;
  }
}
