import type { AnswerPart } from './answer-part.ts';

/**
 * Reads the message with which a service ends a stream that it cannot go on with.
 *
 * @param headers Of the message: `:exception-type` names an error that the operation declares, `:error-code` any other.
 * @param body The error's members.
 */
export function failurePart(headers: Readonly<Record<string, string>>, body: unknown): AnswerPart {
  const name = headers[':exception-type'] ?? headers[':error-code'] ?? 'UnknownError';
  const { message, Message } = (body ?? {}) as Record<string, unknown>;
  return {
    type: 'failure',
    // Within a stream the names begin with a small letter, outside of it the same errors with a capital.
    name: name.charAt(0).toUpperCase() + name.slice(1),
    message: String(message ?? Message ?? headers[':error-message'] ?? 'The service gave no message'),
  };
}
