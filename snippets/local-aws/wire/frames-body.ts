import { errorBody } from '../error-reply.ts';
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
 * Makes frames the body of an answer: each step is sent at once, and what is thrown becomes an exception frame at the end.
 *
 * @param frames The frames.
 */
export async function* framesBody(
  frames: AsyncIterable<Uint8Array>,
  observer: FramesObserver,
): AsyncGenerator<Uint8Array> {
  let isOver = false;
  try {
    for await (const step of frames) yield step;
    isOver = true;
    observer.ended();
  } catch (thrown) {
    isOver = true;
    const error = observer.failed(thrown);
    yield encodeException(memberName(error.name), errorBody(error));
  } finally {
    if (!isOver) observer.cancelled();
  }
}

/** An exception's member of a stream's union: its name with a small first letter. */
function memberName(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
