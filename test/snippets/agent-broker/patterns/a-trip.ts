import { BedrockRuntimeClient, ListAsyncInvokesCommand } from '@aws-sdk/client-bedrock-runtime';
import {
  type Agent,
  memoryBookingLedger,
  memoryRegistry,
  newEvent,
  travelAgents,
  travelRegistry,
  tripQueueUrl,
  tripResponder,
} from '@outcrop/snippets/agent-broker';
import {
  createLocalAws,
  defineModel,
  fetchRequestHandler,
  simulatedResponder,
  virtualClock,
} from '@outcrop/snippets/local-aws';

const sydney = 'Book a 3-night trip to Sydney from Melbourne during the first week of September for 2 people';

/** What the example needs, with a simulated model that takes its time on a virtual clock. */
export async function aTrip({
  fails = {},
  requester = 'traveller-1',
}: {
  fails?: Record<string, number>;
  requester?: string;
} = {}) {
  const clock = virtualClock(Date.UTC(2025, 7, 1));
  const modelId = 'test.trip';
  const respond = tripResponder({ fallback: simulatedResponder });
  const aws = createLocalAws({ clock, models: [defineModel({ id: modelId, respond })] });
  const client = new BedrockRuntimeClient({
    region: 'us-east-1',
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    maxAttempts: 1,
    requestHandler: fetchRequestHandler(aws.fetch),
  });
  // The first call of a client loads some of the SDK, and the clock would run on meanwhile.
  await client.send(new ListAsyncInvokesCommand({})).catch(() => undefined);
  const ledger = memoryBookingLedger();
  const agents = travelAgents({ client, modelId, ledger }).map((agent) =>
    failing(agent, fails[agent.name] ?? 0),
  );
  const registry = memoryRegistry(travelRegistry(tripQueueUrl).agents);
  const told = { type: 'request.received', source: 'requester', data: { text: sydney, requester } };
  const request = { ...newEvent(told, { clock }), id: 'trip-1', correlationId: 'trip-1' };
  return { clock, client, modelId, ledger, agents, registry, request };
}

function failing(agent: Agent, times: number): Agent {
  let left = times;
  return {
    name: agent.name,
    run: async (task, signal) => {
      if (left-- > 0) throw new Error('It died.');
      return agent.run(task, signal);
    },
  };
}
