import { EventStreamCodec } from '@smithy/eventstream-codec';

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const codec = new EventStreamCodec(
  (bytes) => (typeof bytes === 'string' ? bytes : decoder.decode(bytes)),
  (text) => encoder.encode(text),
);

/**
 * Encodes an event as a frame of `application/vnd.amazon.eventstream`.
 *
 * @param type The event's member of the stream's union, such as `contentBlockDelta`.
 * @param payload Its JSON, without that member's name around it.
 */
export function encodeEvent(type: string, payload: object): Uint8Array {
  return encode('event', ':event-type', type, payload);
}

/** Encodes an exception as a frame, which ends a stream. */
export function encodeException(type: string, payload: object): Uint8Array {
  return encode('exception', ':exception-type', type, payload);
}

function encode(message: string, typeHeader: string, type: string, payload: object): Uint8Array {
  return codec.encode({
    headers: {
      [typeHeader]: { type: 'string', value: type },
      ':content-type': { type: 'string', value: 'application/json' },
      ':message-type': { type: 'string', value: message },
    },
    body: encoder.encode(JSON.stringify(payload)),
  });
}
