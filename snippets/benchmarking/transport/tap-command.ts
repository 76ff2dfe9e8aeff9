import type { ConverseStreamCommand } from '@aws-sdk/client-bedrock-runtime';
import type { Clock } from '../clock/clock.ts';
import type { Arrival } from './arrival.ts';
import { readBody } from './read-body.ts';

/** Who is told how an answer arrives. */
export interface TapListeners {
  /** The signed request is handed to the connection. */
  onSent(at: number): void;
  /** The head of a good answer is there. */
  onHead(headers: Record<string, string>): void;
  /** Bytes of a good answer are there. */
  onArrival(arrival: Arrival): void;
}

/** What reads an answer beside the SDK. */
export interface Tap {
  /** Settles when the answer has been read to its end, or rejects when it breaks. */
  ended(): Promise<void>;
}

/** A command of the SDK's; the types of all of them differ, and none of that matters here. */
interface TappedCommand {
  middlewareStack: unknown;
}

interface Response {
  statusCode: number;
  headers: Record<string, string>;
  body: unknown;
}

const nothing: AsyncIterable<Uint8Array> = {
  [Symbol.asyncIterator]: () => ({ next: async () => ({ done: true, value: undefined }) }),
};

// #region tap
/**
 * Reads the answer to a command in place of the SDK, as close to the connection as a client lets anybody.
 *
 * The SDK decodes, checks and parses each event before it hands it out, on the thread that has to notice the next one:
 * stamps that are taken after that are late, and the later, the more streams there are. So the bytes of a good stream
 * never reach the SDK, which gets an empty one. It still signs the request, and reads the answers that are errors.
 *
 * @param command Not sent yet.
 * @param clock Takes the stamps.
 * @param signal Ends the reading.
 */
export function tapCommand(
  command: TappedCommand,
  clock: Clock,
  listeners: TapListeners,
  signal?: AbortSignal,
): Tap {
  let reading: Promise<void> = Promise.resolve();
  const stack = command.middlewareStack as ConverseStreamCommand['middlewareStack'];
  stack.add(
    (next) => async (args) => {
      const answered = next(args);
      // By now Node has been given the request; before, the SDK's handler had work of half a millisecond to do.
      listeners.onSent(clock.now());
      const result = await answered;
      const response = result.response as Response;
      if (response.statusCode !== 200) return result;
      listeners.onHead(response.headers);
      const isStream = response.headers['content-type']?.includes('eventstream') === true;
      const parts: Uint8Array[] = [];
      reading = readBody(
        response.body,
        (bytes) => {
          listeners.onArrival({ at: clock.now(), bytes });
          if (!isStream) parts.push(bytes);
        },
        signal,
      );
      // Whoever awaits `ended()` learns of it; until then it is nobody's fault.
      reading.catch(() => undefined);
      if (!isStream) await reading;
      response.body = isStream ? nothing : joinBytes(parts);
      return result;
    },
    { step: 'deserialize', priority: 'low', name: 'tap' },
  );
  return { ended: () => reading };
}
// #endregion tap

function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}
