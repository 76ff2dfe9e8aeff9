import type { ContentBlock, ConverseResponse } from '@aws-sdk/client-bedrock-runtime';
import type { LocalAwsContext } from '../local-aws-context.ts';
import type { Wire } from '../wire/wire.ts';
import type { GeneratedBlock, Generation } from './generation.ts';
import { parseConverse } from './parse-converse.ts';

/**
 * Answers a request of Converse, for the operation and for the records of batch jobs.
 *
 * @param modelId A model's id, inference profile or ARN.
 * @param body The request's JSON.
 * @param signal Ends the wait for the answer.
 * @throws {ServiceError} If Bedrock would refuse the request, or the model could not answer.
 */
export async function answerConverse(
  aws: Pick<LocalAwsContext, 'models' | 'inference' | 'clock'>,
  modelId: string,
  body: unknown,
  signal: AbortSignal,
): Promise<Wire<ConverseResponse>> {
  const start = aws.clock.now();
  const generation = await aws.inference.generate(parseConverse(aws, modelId, body), signal);
  return {
    output: { message: { role: 'assistant', content: generation.blocks.map(toContentBlock) } },
    stopReason: generation.stop,
    usage: toUsage(generation),
    metrics: { latencyMs: Math.ceil(aws.clock.now() - start) },
  };
}

/** A generation's tokens as Bedrock reports them. */
export function toUsage({ usage: { inputTokens, outputTokens } }: Generation): {
  inputTokens: number;
  outputTokens: number;
  totalTokens: number;
} {
  return { inputTokens, outputTokens, totalTokens: inputTokens + outputTokens };
}

function toContentBlock(block: GeneratedBlock): Wire<ContentBlock> {
  switch (block.type) {
    case 'text':
      return { text: block.text };
    case 'reasoning':
      return { reasoningContent: { reasoningText: { text: block.text } } };
    case 'toolUse':
      return { toolUse: { toolUseId: block.toolUseId, name: block.name, input: block.input as never } };
  }
}
