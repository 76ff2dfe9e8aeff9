import type { Clock } from '../clock/clock.ts';
import { ServiceError } from '../service-error.ts';
import type { Fault } from './fault-rule.ts';

/**
 * Fails as faults do that come instead of an answer; of other faults it knows nothing.
 *
 * @param signal Ends the wait of a timeout.
 * @throws {ServiceError} The fault's error.
 * @throws {unknown} The signal's reason, if it is aborted first.
 */
export async function throwFault(fault: Fault, clock: Clock, signal: AbortSignal): Promise<void> {
  switch (fault.kind) {
    case 'throttling':
      throw new ServiceError(
        'ThrottlingException',
        fault.message ?? 'Too many requests, please wait before trying again.',
      );
    case 'modelNotReady':
      throw new ServiceError(
        'ModelNotReadyException',
        fault.message ?? 'Model is not ready for inference. Wait and try your request again.',
      );
    case 'error':
      throw new ServiceError(fault.error, fault.message ?? `A fault rule asked for ${fault.error}.`);
    case 'timeout':
      await (fault.afterMs === undefined ? aborted(signal) : clock.sleep(fault.afterMs, signal));
      throw new ServiceError(
        'ModelTimeoutException',
        'The request took too long to process. Processing time exceeded the model timeout length.',
      );
  }
}

/** Never resolves. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
