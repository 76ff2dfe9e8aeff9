import type { ConverseStreamCommand } from '@aws-sdk/client-bedrock-runtime';
import type { Clock } from '../clock/clock.ts';
import type { Arrival } from './arrival.ts';
import { readBody } from './read-body.ts';
import { stamps } from './stamps.ts';

/** Who is told how an answer arrives. */
export interface TapListeners {
  /** The signed request is handed to the connection. */
  onSent(at: number): void;
  /** A request handler tells that it wrote the request, which it was handed then, at another time. */
  onWritten(at: number, handedAt: number): void;
  /** The head of a good answer is there. */
  onHead(headers: Record<string, string>): void;
  /** Bytes of a good answer are there. */
  onArrival(arrival: Arrival): void;
}

/** What became of an answer. */
export interface Tap {
  /** What broke it, once it had begun. */
  error?: unknown;
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
 * stamps that are taken after that are late, and the later, the more streams there are. So the bytes of a stream never
 * reach the SDK, which gets an empty one, and that only when the answer has ended. It still signs the request, and reads
 * the answers that are errors.
 *
 * @param command Not sent yet.
 * @param clock Takes the stamps.
 * @param signal Ends the reading.
 * @returns What became of the answer, to be looked at when the command has been sent.
 */
export function tapCommand(
  command: TappedCommand,
  clock: Clock,
  listeners: TapListeners,
  signal?: AbortSignal,
): Tap {
  const tap: Tap = {};
  const stack = command.middlewareStack as ConverseStreamCommand['middlewareStack'];
  stack.add(
    (next) => async (args) => {
      const answered = next(args);
      // By now Node has been given the request; before, the SDK's handler had its own work to do.
      const handedAt = clock.now();
      listeners.onSent(handedAt);
      const result = await answered;
      const writtenAt = stamps.get(args.request as object);
      if (writtenAt !== undefined) listeners.onWritten(writtenAt, handedAt);
      const response = result.response as Response;
      if (response.statusCode !== 200) return result;
      listeners.onHead(response.headers);
      const isStream = response.headers['content-type']?.includes('eventstream') === true;
      const parts: Uint8Array[] = [];
      function onBytes(bytes: Uint8Array): void {
        listeners.onArrival({ at: stamps.get(bytes) ?? clock.now(), bytes });
        if (!isStream) parts.push(bytes);
      }
      try {
        await readBody(response.body, onBytes, signal);
      } catch (error) {
        // Thrown from here, it would make the SDK repeat a request of which a part has been answered.
        tap.error = error;
      }
      response.body = isStream ? nothing : joinBytes(parts);
      return result;
    },
    { step: 'deserialize', priority: 'low', name: 'tap' },
  );
  return tap;
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
