import type { LocalAwsContext } from './local-aws-context.ts';
import type { RecordedCall } from './recorded-call.ts';
import { ServiceError } from './service-error.ts';
import type { FramesObserver } from './wire/frames-body.ts';

/** Who is told of calls. */
export interface CallListeners {
  /** When it comes in. */
  onStart(call: RecordedCall): void;
  /** When the last byte was given away, with the same object, which now knows how the call went. */
  onEnd(call: RecordedCall): void;
  /** Of what no client can be blamed for. */
  onDefect(error: unknown): void;
}

/**
 * Writes into a call's record how it ends.
 *
 * @param gone Whether the client has gone away.
 */
export function callObserver(
  call: RecordedCall,
  { clock, closed }: Pick<LocalAwsContext, 'clock' | 'closed'>,
  { onEnd, onDefect }: CallListeners,
  gone: () => boolean,
): FramesObserver {
  function ended(): void {
    call.durationMs = clock.now() - call.startedAt;
    onEnd(call);
  }

  function toServiceError(thrown: unknown): ServiceError {
    if (thrown instanceof ServiceError) return thrown;
    if (closed.aborted) return new ServiceError('ServiceUnavailableException', 'The endpoint is closing.');
    if (!gone()) onDefect(thrown);
    return new ServiceError('InternalServerException', 'The endpoint failed; this is a defect of it.');
  }

  return {
    ended,
    failed(thrown) {
      const error = toServiceError(thrown);
      call.error = gone() ? 'ConnectionClosed' : error.name;
      if (call.status === 0) call.status = error.status;
      ended();
      return error;
    },
    cancelled() {
      call.error = 'ConnectionClosed';
      ended();
    },
  };
}
