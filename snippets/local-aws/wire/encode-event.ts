import { crc32 } from './crc32.ts';

const encoder = new TextEncoder();

/** The lengths of a frame and of its headers, and their checksum, in bytes. */
const preludeLength = 12;
/** What ends a frame, in bytes. */
export const checksumLength = 4;
/** The type of a header whose value is text. */
const stringType = 7;

/** Headers are the same for all frames of a type, and an answer has hundreds of them. */
const encodedHeaders = new Map<string, Uint8Array>();

/**
 * Encodes an event as a frame of `application/vnd.amazon.eventstream`.
 *
 * @param type The event's member of the stream's union, such as `contentBlockDelta`.
 * @param payload Its JSON, without that member's name around it.
 */
export function encodeEvent(type: string, payload: object): Uint8Array {
  return encodeFrame('event', type, payload);
}

/** Encodes an exception as a frame, which ends a stream. */
export function encodeException(type: string, payload: object): Uint8Array {
  return encodeFrame('exception', type, payload);
}

/** https://smithy.io/2.0/aws/amazon-eventstream.html */
function encodeFrame(message: 'event' | 'exception', type: string, payload: object): Uint8Array {
  const headers = headersOf(message, type);
  const body = encoder.encode(JSON.stringify(payload));
  const frame = new Uint8Array(preludeLength + headers.length + body.length + checksumLength);
  const view = new DataView(frame.buffer);
  view.setUint32(0, frame.length);
  view.setUint32(4, headers.length);
  view.setUint32(8, crc32(frame, 8));
  frame.set(headers, preludeLength);
  frame.set(body, preludeLength + headers.length);
  const end = frame.length - checksumLength;
  view.setUint32(end, crc32(frame, end));
  return frame;
}

function headersOf(message: 'event' | 'exception', type: string): Uint8Array {
  const key = `${message} ${type}`;
  let headers = encodedHeaders.get(key);
  if (!headers) {
    headers = encodeHeaders({
      [`:${message}-type`]: type,
      ':content-type': 'application/json',
      ':message-type': message,
    });
    encodedHeaders.set(key, headers);
  }
  return headers;
}

function encodeHeaders(headers: Record<string, string>): Uint8Array {
  return Uint8Array.from(
    Object.entries(headers).flatMap(([name, value]) => {
      const bytes = encoder.encode(value);
      const length = [bytes.length >>> 8, bytes.length & 0xff];
      return [name.length, ...encoder.encode(name), stringType, ...length, ...bytes];
    }),
  );
}
