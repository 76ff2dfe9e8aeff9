import { ServiceError } from '../service-error.ts';

/**
 * Reads bytes that stand in JSON.
 *
 * @throws {ServiceError} SerializationException, if the text is not base64.
 */
export function decodeBase64(text: string): Uint8Array {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch (cause) {
    throw new ServiceError('SerializationException', 'STRING_VALUE can not be converted to a Blob', {
      cause,
    });
  }
}
