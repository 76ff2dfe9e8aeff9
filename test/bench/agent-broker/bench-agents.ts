import type { ContentBlock, ConverseCommandOutput } from '@aws-sdk/client-bedrock-runtime';
import type { AgentContext, AgentEvent, ConverseClient } from '../../../snippets/agent-broker/mod.ts';

/** The model of the benchmarks. */
export const modelId = 'bench.router';

/** A call of the first agent, as a model makes it. */
export const toolUse = { toolUseId: 'tooluse_1', name: 'agent_0', input: { subject: 'a trip' } };

/** As many agents, each with a queue of its own. */
export function agents(count: number): AgentContext[] {
  return Array.from({ length: count }, (_, index) => ({
    name: `agent_${index}`,
    description: `Handles whatever has to do with subject ${index}, from the first question to the last receipt.`,
    inputSchema: {
      type: 'object',
      properties: { subject: { type: 'string' }, people: { type: 'integer', minimum: 1 } },
      required: ['subject'],
    },
    ingress: { type: 'queue', url: `https://sqs.us-east-1.amazonaws.com/123456789012/agent-${index}` },
  }));
}

/** A request of its own, by its number. */
export function request(index: number): AgentEvent {
  return {
    id: `event-${index}`,
    type: 'request.received',
    source: 'bench',
    time: '2026-01-01T00:00:00.000Z',
    correlationId: `request-${index}`,
    idempotencyToken: `event-${index}`,
    data: {
      text: 'Book a 3-night trip to Sydney from Melbourne during the first week of September for 2 people',
    },
  };
}

/** A model that answers at once, with these calls in turn. */
export function instantClient(...calls: NonNullable<ContentBlock['toolUse']>[]): ConverseClient {
  let asked = 0;
  return {
    send: async (): Promise<ConverseCommandOutput> => ({
      output: {
        message: { role: 'assistant', content: [{ toolUse: calls[asked++ % calls.length] ?? toolUse }] },
      },
      stopReason: 'tool_use',
      usage: { inputTokens: 1, outputTokens: 1, totalTokens: 2 },
      metrics: { latencyMs: 0 },
      $metadata: {},
    }),
  } as ConverseClient;
}
