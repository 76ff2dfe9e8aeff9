import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import type { ConverseClient } from '../../../../snippets/agent-broker/model/converse-client.ts';
import { tripResponder } from '../../../../snippets/agent-broker/simulation/trip-responder.ts';
import {
  createLocalAws,
  defineModel,
  fetchRequestHandler,
  simulatedResponder,
} from '../../../../snippets/local-aws/mod.ts';

/** A client of an embedded endpoint whose model `test.trip` plays the example, and errs by a seed. */
export function tripClient(seed: number, wrongPick: number): ConverseClient {
  const respond = tripResponder({ fallback: simulatedResponder, wrongPick });
  const aws = createLocalAws({
    seed: `trip-${seed}`,
    latency: 'none',
    models: [defineModel({ id: 'test.trip', respond })],
  });
  const client = new BedrockRuntimeClient({
    region: 'us-east-1',
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    maxAttempts: 1,
    requestHandler: fetchRequestHandler(aws.fetch),
  });
  return { send: client.send.bind(client) };
}
