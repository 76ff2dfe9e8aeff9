import type { FunctionInvocationInput } from '@aws-sdk/client-bedrock-agent-runtime';
import type { AgentTool } from '../tools/agent-tools.ts';

/** An action as it is handed to the developer. */
export type ReturnedInput = FunctionInvocationInput & {
  parameters: { name: string; type: string; value: string }[];
};

/**
 * Puts a call of a tool into the form in which an agent returns control: every value is a string.
 *
 * @param tool The tool.
 * @param input What the model filled in.
 */
export function returnedInput(
  { tool, ...action }: AgentTool,
  input: unknown,
  agentId: string,
): ReturnedInput {
  const types = tool.inputSchema.properties as Record<string, { type?: string }> | undefined;
  const given = typeof input === 'object' && input !== null ? Object.entries(input) : [];
  return {
    actionGroup: action.actionGroup,
    actionInvocationType: action.invocationType,
    agentId,
    function: action.function,
    parameters: given
      .filter(([, value]) => value !== undefined && value !== null)
      .map(([name, value]) => ({
        name,
        type: (types && Object.hasOwn(types, name) && types[name]?.type) || 'string',
        value: typeof value === 'string' ? value : JSON.stringify(value),
      })),
  };
}
