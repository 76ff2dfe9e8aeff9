import type { InvokeAgentCommandInput, ReturnControlPayload } from '@aws-sdk/client-bedrock-agent-runtime';

/** What an agent is told: the task, or what came of its actions. */
export type TurnInput = Pick<InvokeAgentCommandInput, 'inputText' | 'sessionState'>;

/** What an agent answered. */
export interface AgentTurn {
  text: string;
  returnControl: ReturnControlPayload | undefined;
}
