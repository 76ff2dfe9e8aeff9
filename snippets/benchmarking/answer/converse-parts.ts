import type { ConverseCommandOutput } from '@aws-sdk/client-bedrock-runtime';
import type { AnswerPart } from './answer-part.ts';
import { contentPart } from './content-part.ts';
import { usagePart } from './usage-part.ts';

/**
 * Reads the body of Converse.
 *
 * @see https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html
 */
export function converseParts(body: unknown): AnswerPart[] {
  const { output, stopReason, usage } = body as Partial<ConverseCommandOutput>;
  const blocks = output?.message?.content ?? [];
  return [
    ...blocks.map(({ text, reasoningContent, toolUse }) =>
      contentPart(
        text,
        reasoningContent?.reasoningText?.text,
        toolUse === undefined ? undefined : JSON.stringify(toolUse.input),
      ),
    ),
    { type: 'stop', reason: String(stopReason) },
    usagePart(usage),
  ];
}
