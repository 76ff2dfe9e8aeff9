import type { NativeFormat } from '../calls/native-format.ts';
import type { AnswerPart } from './answer-part.ts';
import { nativeParts } from './native-parts.ts';
import { usagePart } from './usage-part.ts';

/**
 * Reads the body of InvokeModel, and the token counts that Bedrock gives in headers.
 *
 * @see https://docs.aws.amazon.com/bedrock/latest/userguide/inference-invoke.html
 */
export function nativeBodyParts(
  format: NativeFormat,
): (body: unknown, headers: Record<string, string>) => AnswerPart[] {
  return (body, headers) => [
    ...nativeParts(format)(body),
    usagePart({
      inputTokens: count(headers['x-amzn-bedrock-input-token-count']),
      outputTokens: count(headers['x-amzn-bedrock-output-token-count']),
    }),
  ];
}

function count(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}
