import type { Arrival } from './arrival.ts';

/** One message of an event stream. */
export interface Frame {
  /** When its last byte arrived: before that, nobody can read it. */
  at: number;
  headers: Record<string, string>;
  payload: Uint8Array;
}

/** The lengths and their checksum, before the headers; and the checksum at the end. */
const [preludeBytes, checksumBytes] = [12, 4];
/** The most that a message of an event stream may have. */
const mostBytes = 25 * 1024 * 1024;
const stringType = 7;
const decoder = new TextDecoder();

/**
 * Splits what arrives of an event stream into its messages, each with the time at which it was whole.
 *
 * Pieces and messages begin and end where they like. The checksums are not compared, as TLS has done that already.
 *
 * @returns Takes a piece, and gives the messages that it ends; `rest()` tells how many bytes wait for more.
 *
 * @see https://docs.aws.amazon.com/transcribe/latest/dg/streaming-setting-up.html#streaming-event-stream
 */
export function frameSplitter(): { take(arrival: Arrival): Frame[]; rest(): number } {
  let rest: Uint8Array = new Uint8Array();
  return {
    take({ at, bytes }) {
      const whole = rest.length === 0 ? bytes : join(rest, bytes);
      const view = new DataView(whole.buffer, whole.byteOffset, whole.byteLength);
      const frames: Frame[] = [];
      let start = 0;
      while (whole.length - start >= preludeBytes) {
        const length = view.getUint32(start);
        checkLength(length);
        if (whole.length - start < length) break;
        frames.push(readFrame(at, whole.subarray(start, start + length)));
        start += length;
      }
      rest = whole.subarray(start);
      return frames;
    },
    rest: () => rest.length,
  };
}

function checkLength(length: number): void {
  if (length >= preludeBytes + checksumBytes && length <= mostBytes) return;
  throw new RangeError(
    `Cannot read an event stream as its messages have from 16 bytes to 25 MiB: current value is ${length}`,
  );
}

function readFrame(at: number, frame: Uint8Array): Frame {
  const view = new DataView(frame.buffer, frame.byteOffset, frame.byteLength);
  const headersEnd = preludeBytes + view.getUint32(4);
  const headers: Record<string, string> = {};
  for (let offset = preludeBytes; offset < headersEnd; ) {
    const nameEnd = offset + 1 + view.getUint8(offset);
    const name = decoder.decode(frame.subarray(offset + 1, nameEnd));
    // Bedrock's headers are all strings; of what else there may be, nothing is needed.
    if (view.getUint8(nameEnd) !== stringType) break;
    const valueEnd = nameEnd + 3 + view.getUint16(nameEnd + 1);
    headers[name] = decoder.decode(frame.subarray(nameEnd + 3, valueEnd));
    offset = valueEnd;
  }
  return { at, headers, payload: frame.subarray(headersEnd, frame.length - checksumBytes) };
}

function join(left: Uint8Array, right: Uint8Array): Uint8Array {
  const whole = new Uint8Array(left.length + right.length);
  whole.set(left);
  whole.set(right, left.length);
  return whole;
}
