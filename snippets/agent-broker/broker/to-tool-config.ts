import type { ToolConfiguration } from '@aws-sdk/client-bedrock-runtime';
import type { AgentContext } from '../registry/agent-context.ts';

/**
 * Shows agents to a model as tools. Where they are is not shown: a model need not know it, and cannot tell it.
 *
 * @param agents The agents, one at least.
 * @returns What Converse takes.
 */
export function toToolConfig(agents: readonly AgentContext[]): ToolConfiguration {
  const tools = agents.map(({ name, description, inputSchema }) => ({
    toolSpec: { name, description, inputSchema: { json: inputSchema } },
  }));
  return { tools, toolChoice: { auto: {} } };
}
