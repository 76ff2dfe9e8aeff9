import { ListAgentsCommand } from '@aws-sdk/client-bedrock-agent';
import { type ComputerAgentOptions, createComputerAgent } from '../../snippets/computer-use/mod.ts';
import { defaultModels, type LocalAwsOptions } from '../../snippets/local-aws/mod.ts';
import { anAgentClient } from './an-agent-client.ts';

/** An endpoint on a virtual clock, and what makes computer use agents there. */
export function agentMaker(options: LocalAwsOptions = {}) {
  const { aws, agentClient, agentRuntimeClient } = anAgentClient({}, { models: defaultModels, ...options });
  return {
    aws,
    agentClient,
    agentRuntimeClient,
    create: (changes: Partial<ComputerAgentOptions> = {}) =>
      createComputerAgent({
        client: agentClient,
        clock: aws.clock,
        agentResourceRoleArn: 'arn:aws:iam::123456789012:role/Agent',
        ...changes,
      }),
    /** The names of the agents that are there. */
    async left(): Promise<(string | undefined)[]> {
      const { agentSummaries = [] } = await agentClient.send(new ListAgentsCommand({}));
      return agentSummaries.map(({ agentName }) => agentName);
    },
  };
}
