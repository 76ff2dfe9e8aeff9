import { OutputWindow } from './output-window.ts';

/** Longest end of a mark's line: three digits of an exit code, and the line's end. */
const longestEnd = 4;

/** Reads one output of a shell up to the mark that the shell prints after each command. */
export class MarkedOutput {
  readonly #shownBytes: number;
  #window: OutputWindow;
  #held: Buffer = Buffer.alloc(0);
  #mark: Buffer | undefined;
  #found: ((exitCode: number) => void) | undefined;

  /** @param shownBytes How much of a command's output is kept. */
  constructor(shownBytes: number) {
    this.#shownBytes = shownBytes;
    this.#window = new OutputWindow(shownBytes);
  }

  /** How much has been printed since the last mark, in bytes. */
  get printed(): number {
    return this.#window.printed;
  }

  /** The exit code that follows the mark, once it is printed. */
  until(mark: string): Promise<number> {
    this.#mark = Buffer.from(mark);
    return new Promise((resolve) => {
      this.#found = resolve;
    });
  }

  push(chunk: Uint8Array): void {
    const data = Buffer.concat([this.#held, chunk]);
    const at = this.#mark ? data.indexOf(this.#mark) : -1;
    const end = at < 0 ? undefined : exitCodeAfter(data, at + (this.#mark?.length ?? 0));
    if (end === 'unfinished') this.#keep(data, at);
    else if (end) this.#finish(data, at, end);
    else this.#keep(data, Math.max(0, data.length - (this.#mark?.length ?? 0)));
  }

  /** What was printed since it was last taken. */
  take(): OutputWindow {
    const taken = this.#window;
    if (this.#found) taken.push(this.#held);
    if (this.#found) this.#held = Buffer.alloc(0);
    this.#window = new OutputWindow(this.#shownBytes);
    return taken;
  }

  #keep(data: Buffer, from: number): void {
    this.#window.push(data.subarray(0, from));
    this.#held = data.subarray(from);
  }

  #finish(data: Buffer, at: number, end: { exitCode: number; next: number }): void {
    this.#window.push(data.subarray(0, at));
    // What comes after the mark is of processes in the background, and is shown with the next command.
    this.#held = data.subarray(end.next);
    const found = this.#found;
    this.#mark = undefined;
    this.#found = undefined;
    found?.(end.exitCode);
  }
}

function exitCodeAfter(
  data: Buffer,
  from: number,
): { exitCode: number; next: number } | 'unfinished' | undefined {
  const line = data.indexOf(0x0a, from);
  if (line < 0) return data.length - from < longestEnd ? 'unfinished' : undefined;
  const digits = data.toString('latin1', from, line);
  return /^\d{1,3}$/.test(digits) ? { exitCode: Number(digits), next: line + 1 } : undefined;
}
