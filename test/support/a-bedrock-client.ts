import { BedrockClient } from '@aws-sdk/client-bedrock';
import {
  createLocalAws,
  fetchRequestHandler,
  type LocalAws,
  type LocalAwsOptions,
  memoryObjectStore,
  virtualClock,
} from '../../snippets/local-aws/mod.ts';
import { aModel } from './a-model.ts';

/** An endpoint with the model `test.parrot-v1:0` and a client of its control plane. */
export interface ABedrockClient {
  aws: LocalAws;
  client: BedrockClient;
}

/**
 * Makes an endpoint on a virtual clock, with a client that calls it without a network.
 *
 * @param input The objects of the bucket `batch`.
 */
export function aBedrockClient(
  input: Record<string, string> = {},
  options: LocalAwsOptions = {},
): ABedrockClient {
  const aws = createLocalAws({
    models: [aModel()],
    clock: virtualClock(),
    objects: memoryObjectStore({ batch: input }),
    quotas: { minRecords: 1 },
    ...options,
  });
  const client = new BedrockClient({
    region: 'eu-central-1',
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    maxAttempts: 1,
    requestHandler: fetchRequestHandler(aws.fetch),
  });
  return { aws, client };
}
