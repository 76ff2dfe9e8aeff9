import type { Model } from '../models/model.ts';
import type { ConverseInput } from '../validation/converse-input.ts';
import type { GenerationRequest, InputTool, ToolChoice } from './generation-request.ts';

/** Puts what Converse takes into the form that every API shares. */
export function toGenerationRequest(model: Model, input: ConverseInput): GenerationRequest {
  const { maxTokens, temperature, topP, stopSequences } = input.inferenceConfig ?? {};
  return {
    model,
    system: (input.system ?? []).flatMap(({ text, guardContent }) => text ?? guardContent?.text.text ?? []),
    messages: input.messages,
    tools: (input.toolConfig?.tools ?? []).flatMap(({ toolSpec }) =>
      toolSpec ? [toInputTool(toolSpec)] : [],
    ),
    toolChoice: toToolChoice(input.toolConfig?.toolChoice ?? undefined),
    maxTokens: maxTokens ?? model.maxOutputTokens,
    ...(typeof temperature === 'number' && { temperature }),
    ...(typeof topP === 'number' && { topP }),
    stopSequences: stopSequences ?? [],
  };
}

type ToolConfig = NonNullable<ConverseInput['toolConfig']>;
type ToolSpec = NonNullable<ToolConfig['tools'][number]['toolSpec']>;

function toInputTool({ name, description, inputSchema }: ToolSpec): InputTool {
  return { name, ...(description && { description }), inputSchema: inputSchema.json ?? {} };
}

function toToolChoice(choice: NonNullable<ToolConfig['toolChoice']> | undefined): ToolChoice {
  if (choice?.any) return { type: 'any' };
  return choice?.tool ? { type: 'tool', name: choice.tool.name } : { type: 'auto' };
}
