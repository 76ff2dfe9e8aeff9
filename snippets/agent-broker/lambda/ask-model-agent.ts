import type { Agent } from '../agents/agent.ts';
import { askModel } from '../model/ask-model.ts';
import type { ConverseClient } from '../model/converse-client.ts';
import { inertJson } from '../model/inert-json.ts';

/**
 * An agent that is one question to a model.
 *
 * What the task says is told to the model as data; the prompt of the agent is what it goes by.
 *
 * @param options.client Talks to Bedrock.
 * @param options.modelId The model, or the inference profile.
 * @param options.systemPrompt What the agent is to do.
 * @returns What does a task: its result has the model's answer as `text`.
 */
export function askModelAgent(options: {
  client: ConverseClient;
  modelId: string;
  systemPrompt: string;
}): Agent['run'] {
  const { client, modelId, systemPrompt } = options;
  return async ({ input, context }, signal) => {
    const text = inertJson(context === undefined ? { input } : { input, context });
    const request = {
      modelId,
      system: [{ text: systemPrompt }],
      messages: [{ role: 'user' as const, content: [{ text }] }],
    };
    const { output, usage, stopReason } = await askModel(client, request, signal);
    const answer = (output?.message?.content ?? []).map((block) => block.text ?? '').join('');
    const taken = {
      modelCalls: 1,
      inputTokens: usage?.inputTokens ?? 0,
      outputTokens: usage?.outputTokens ?? 0,
    };
    if (stopReason !== 'end_turn') {
      return { status: 'failed', reason: `The model stopped by ${stopReason}.`, usage: taken };
    }
    return { status: 'completed', result: { text: answer }, usage: taken };
  };
}
