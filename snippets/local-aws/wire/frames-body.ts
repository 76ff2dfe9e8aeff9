import { errorBody } from '../error-response.ts';
import type { ServiceError } from '../service-error.ts';
import { encodeException } from './encode-event.ts';

/** What is told of a stream's end, once. */
export interface FramesObserver {
  /** All was given away. */
  ended(): void;
  /** @returns What the client is told of it. */
  failed(error: unknown): ServiceError;
  /** The client went away. */
  cancelled(): void;
}

/**
 * Makes frames a response's body: each step is sent at once, and what is thrown becomes an exception frame at the end.
 *
 * @param frames The frames.
 */
export function framesBody(
  frames: AsyncIterable<Uint8Array>,
  observer: FramesObserver,
): ReadableStream<Uint8Array> {
  const iterator = frames[Symbol.asyncIterator]();
  let cancelled = false;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const step = await iterator.next();
          if (cancelled) return;
          if (!step.done) {
            controller.enqueue(step.value);
            return;
          }
          observer.ended();
        } catch (thrown) {
          if (cancelled) return;
          const error = observer.failed(thrown);
          controller.enqueue(encodeException(memberName(error.name), errorBody(error)));
        }
        controller.close();
      },
      async cancel() {
        cancelled = true;
        observer.cancelled();
        // A generator that waits stops at its next step; nobody is left to wait for it.
        iterator.return?.().catch(() => {});
      },
    },
    { highWaterMark: 0 },
  );
}

/** An exception's member of a stream's union: its name with a small first letter. */
function memberName(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
