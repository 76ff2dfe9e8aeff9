import type { NativeFormat } from '../calls/native-format.ts';
import type { Frame } from '../transport/frame-splitter.ts';
import type { AnswerPart } from './answer-part.ts';
import { failurePart } from './failure-part.ts';
import { nativeParts } from './native-parts.ts';

const decoder = new TextDecoder();

/**
 * Reads the messages of InvokeModelWithResponseStream, which carry the model's own JSON in Base64.
 *
 * @see https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ResponseStream.html
 */
export function nativeStreamParts(format: NativeFormat): (frame: Frame) => AnswerPart[] {
  const toParts = nativeParts(format);
  return ({ headers, payload }) => {
    const body: unknown = JSON.parse(decoder.decode(payload));
    if (headers[':message-type'] !== 'event') return [failurePart(headers, body)];
    const { bytes } = body as { bytes?: string };
    return bytes === undefined ? [] : toParts(JSON.parse(decodeBase64(bytes)));
  };
}

function decodeBase64(text: string): string {
  return decoder.decode(Uint8Array.from(atob(text), (character) => character.charCodeAt(0)));
}
