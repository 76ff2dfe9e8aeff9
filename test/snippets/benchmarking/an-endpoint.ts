import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import type { CallOptions, PlannedRequest } from '../../../snippets/benchmarking/mod.ts';
import {
  createLocalAws,
  type FaultRule,
  fetchRequestHandler,
  type Model,
  virtualClock,
} from '../../../snippets/local-aws/mod.ts';
import { aModel } from '../../support/a-model.ts';

/** A request for tests, which the model repeats. */
export const aRequest: PlannedRequest = {
  prompt: { text: 'one two three four', inputTokensAsked: 4, outputTokensAsked: 100 },
  index: 3,
  user: 1,
  stage: 'steady',
};

/**
 * Makes an endpoint on a virtual clock, without a network, and what a call of it needs.
 *
 * Its model gives the first token after 100 ms, and the next ones each after 10 ms more.
 */
export function anEndpoint(
  model: Partial<Model> = {},
  faults: FaultRule[] = [],
): CallOptions & { clock: ReturnType<typeof virtualClock> } {
  const clock = virtualClock(0);
  const { id, ...rest } = aModel(model);
  const aws = createLocalAws({ models: [{ id, ...rest }], clock, faults });
  const client = new BedrockRuntimeClient({
    region: 'us-east-1',
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    maxAttempts: 1,
    requestHandler: fetchRequestHandler(aws.fetch),
  });
  return { client, modelId: id, clock };
}
