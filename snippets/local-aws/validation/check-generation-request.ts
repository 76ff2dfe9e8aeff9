import type { GenerationRequest, InputBlock } from '../inference/generation-request.ts';
import { ServiceError } from '../service-error.ts';
import { checkConversation } from './check-conversation.ts';

/**
 * Holds a request against the conversation's rules and against what its model can do.
 *
 * @throws {ServiceError} ValidationException, naming the rule that is broken.
 */
export function checkGenerationRequest(request: GenerationRequest): void {
  const { model, messages, tools, system, maxTokens } = request;
  checkConversation(messages, tools.length > 0);
  if (maxTokens > model.maxOutputTokens) {
    const limit = model.maxOutputTokens;
    refuse(
      `The maximum tokens you requested exceeds the model limit of ${limit}. Try again with a maximum tokens value that is lower than ${limit}.`,
    );
  }
  if (system.length > 0 && !model.system) {
    refuse(
      "This model doesn't support system messages. Try again without a system message or use a model that supports system messages.",
    );
  }
  if (tools.length > 0 && !model.tools) refuse("This model doesn't support tool use.");
  if (!model.images && messages.some(({ content }) => content.some(hasImage))) {
    refuse(
      "This model doesn't support the image content block. Try again without it or use a model that supports images.",
    );
  }
  if (messages.at(-1)?.role === 'assistant' && model.family !== 'anthropic-messages') {
    refuse(
      'A conversation must end with a user message. Try again with a conversation that ends with a user message.',
    );
  }
  checkTools(request);
}

function checkTools({ model, tools, toolChoice }: GenerationRequest): void {
  if (model.family === 'llama' && toolChoice.type !== 'auto') {
    const field = `toolConfig.toolChoice.${toolChoice.type}`;
    refuse(`This model doesn't support the ${field} field. Remove ${field} and try again.`);
  }
  const names = tools.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice !== undefined)
    refuse(`The tool names in toolConfig must be unique: ${twice} is there more than once.`);
  if (toolChoice.type === 'tool' && !names.includes(toolChoice.name)) {
    refuse(`The tool in toolChoice must be one of toolConfig.tools: ${toolChoice.name} is not.`);
  }
}

function hasImage(block: InputBlock): boolean {
  return (
    block.image !== undefined || (block.toolResult?.content.some(({ image }) => image !== undefined) ?? false)
  );
}

function refuse(message: string): never {
  throw new ServiceError('ValidationException', message);
}
