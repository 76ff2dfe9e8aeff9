import { BedrockAgentClient } from '@aws-sdk/client-bedrock-agent';
import { BedrockAgentRuntimeClient } from '@aws-sdk/client-bedrock-agent-runtime';
import {
  createLocalAws,
  fetchRequestHandler,
  type LocalAws,
  type LocalAwsOptions,
  memoryObjectStore,
  virtualClock,
} from '../../snippets/local-aws/mod.ts';
import { aModel } from './a-model.ts';

/** An endpoint with clients of its knowledge bases. */
export interface AnAgentClient {
  aws: LocalAws;
  agentClient: BedrockAgentClient;
  agentRuntimeClient: BedrockAgentRuntimeClient;
}

/**
 * Makes an endpoint on a virtual clock, with clients that call it without a network.
 *
 * @param documents The objects of the bucket `docs`.
 */
export function anAgentClient(
  documents: Record<string, string | Uint8Array> = {},
  options: LocalAwsOptions = {},
): AnAgentClient {
  const aws = createLocalAws({
    models: [aModel()],
    clock: virtualClock(),
    objects: memoryObjectStore({ docs: documents }),
    ...options,
  });
  const settings = {
    region: 'us-east-1',
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    maxAttempts: 1,
    requestHandler: fetchRequestHandler(aws.fetch),
  };
  return {
    aws,
    agentClient: new BedrockAgentClient(settings),
    agentRuntimeClient: new BedrockAgentRuntimeClient(settings),
  };
}
