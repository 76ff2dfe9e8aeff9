import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import {
  type ConverseClient,
  createBroker,
  handOver,
  memoryQueue,
  memoryRegistry,
  memoryStateStore,
} from '../../../snippets/agent-broker/mod.ts';
import { createLocalAws, defineModel, fetchRequestHandler } from '../../../snippets/local-aws/mod.ts';
import type { Benchmark, Measurement } from '../benchmark.ts';
import { agents, instantClient, modelId, request, toolUse } from './bench-agents.ts';

const sizes = [10, 100, 1_000];

/**
 * Events through the broker, with no time for the model. "In memory": the client is a function that answers at once, so
 * registry, prompt, tool specs, the check of the input, the decision and the queue are what is measured. "Over local-aws":
 * the SDK's client and the endpoint in one process, with JSON and a signature of the whole registry for each event.
 */
export const benchmark: Benchmark = async () => {
  const measurements: Measurement[] = [];
  for (const size of sizes) {
    const bar = size === 10 ? { bar: { least: 5_000 } } : {};
    const value = await eventsPerSecond(size, instantClient(toolUse), 10_000);
    measurements.push({ what: `events in memory, ${size} agents`, value, unit: '/s', ...bar });
  }
  for (const size of sizes) {
    const value = await eventsPerSecond(size, localClient(), size === 1_000 ? 50 : 500);
    measurements.push({ what: `events over local-aws, ${size} agents`, value, unit: '/s' });
  }
  return measurements;
};

/** The fastest of three rounds, of which the first one also warms up. */
async function eventsPerSecond(size: number, client: ConverseClient, count: number): Promise<number> {
  let best = 0;
  for (let round = 0; round < 3; round++) {
    const queue = memoryQueue();
    const broker = createBroker({
      client,
      modelId,
      registry: memoryRegistry(agents(size)),
      state: memoryStateStore(),
      ingress: handOver({ queue: () => queue }),
      bus: { publish: async () => undefined },
    });
    const start = performance.now();
    for (let index = 0; index < count; index++) await broker.handle(request(index));
    best = Math.max(best, (1_000 * count) / (performance.now() - start));
    if (queue.size !== count) throw new Error(`Only ${queue.size} of ${count} events were routed.`);
  }
  return best;
}

function localClient(): ConverseClient {
  const model = defineModel({ id: modelId, respond: () => [{ type: 'toolUse', ...toolUse }] });
  const aws = createLocalAws({ models: [{ ...model, contextTokens: 10_000_000 }], latency: 'none' });
  return new BedrockRuntimeClient({
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    requestHandler: fetchRequestHandler(aws.fetch),
  });
}
