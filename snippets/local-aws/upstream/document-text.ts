import type { InputBlock } from '../inference/generation-request.ts';
import { ServiceError } from '../service-error.ts';

const textFormats = ['csv', 'html', 'md', 'txt'];

/**
 * Reads a document as text, for servers that take no documents.
 *
 * @throws {ServiceError} ValidationException, if it is not text.
 */
export function documentText({ name, format = 'txt', source }: NonNullable<InputBlock['document']>): string {
  if (source.text !== undefined) return `${name}\n\n${source.text}`;
  if (source.bytes === undefined || !textFormats.includes(format)) {
    throw new ServiceError(
      'ValidationException',
      `The upstream takes documents of the formats ${textFormats.join(', ')}: current value is ${format}.`,
    );
  }
  const bytes = Uint8Array.from(atob(source.bytes), (character) => character.charCodeAt(0));
  return `${name}\n\n${new TextDecoder().decode(bytes)}`;
}
