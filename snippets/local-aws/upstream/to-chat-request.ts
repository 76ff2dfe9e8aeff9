import type { GenerationRequest, ToolChoice } from '../inference/generation-request.ts';
import { toChatMessages } from './to-chat-messages.ts';

/**
 * Puts a request into the body of OpenAI's chat completions.
 *
 * @param request What is asked.
 * @param model The model's name at the server.
 * @throws {ServiceError} ValidationException, if the body cannot hold something of it.
 */
export function toChatRequest(request: GenerationRequest, model: string): Record<string, unknown> {
  const { temperature, topP, stopSequences, tools, maxTokens } = request;
  return {
    model,
    messages: toChatMessages(request),
    max_tokens: maxTokens,
    ...(temperature !== undefined && { temperature }),
    ...(topP !== undefined && { top_p: topP }),
    ...(stopSequences.length > 0 && { stop: stopSequences }),
    ...(tools.length > 0 && {
      tools: tools.map(({ name, description, inputSchema }) => ({
        type: 'function',
        function: { name, ...(description !== undefined && { description }), parameters: inputSchema },
      })),
      tool_choice: toChatToolChoice(request.toolChoice),
    }),
  };
}

function toChatToolChoice(choice: ToolChoice): string | object {
  if (choice.type === 'tool') return { type: 'function', function: { name: choice.name } };
  return choice.type === 'any' ? 'required' : 'auto';
}
