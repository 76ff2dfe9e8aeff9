import type { OperationCall } from '../operation.ts';
import { ServiceError } from '../service-error.ts';

/**
 * Reads the JSON of a native body, which is opaque bytes to InvokeModel itself.
 *
 * @throws {ServiceError} ValidationException, if it is not a JSON object.
 */
export function readNativeBody({ json }: Pick<OperationCall, 'json'>): Record<string, unknown> {
  try {
    return json();
  } catch (cause) {
    throw new ServiceError(
      'ValidationException',
      'Malformed input request, please reformat your input and try again.',
      { cause },
    );
  }
}
