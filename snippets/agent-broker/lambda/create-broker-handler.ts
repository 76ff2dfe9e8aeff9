import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import { SQSClient } from '@aws-sdk/client-sqs';
import { createBroker } from '../broker/create-broker.ts';
import { handOver } from '../broker/hand-over.ts';
import { parseAgentEvent } from '../events/parse-agent-event.ts';
import { sqsQueue } from '../queue/sqs-queue.ts';
import { createFunctionParts, createFunctionRegistry } from './function-parts.ts';
import { createQueueHandler, type QueueHandler } from './queue-handler.ts';
import { type Environment, readEnvironment } from './read-environment.ts';

/**
 * Makes the broker's function: events from its queue go to the agents that they are for.
 *
 * @param environment The variables that the stack sets: `MODEL_ID`, those of the registry, `BUS_NAME`, `STATE_TABLE`.
 * @throws {Error} If one is missing.
 */
export function createBrokerHandler(environment: Environment): QueueHandler {
  const { MODEL_ID: modelId } = readEnvironment(['MODEL_ID'], environment);
  const { bus, state, logger } = createFunctionParts(environment);
  const queues = new SQSClient();
  const broker = createBroker({
    registry: createFunctionRegistry(environment, logger),
    client: new BedrockRuntimeClient(),
    modelId,
    state,
    bus,
    ingress: handOver({ queue: (url) => sqsQueue({ client: queues, url }) }),
  });
  return createQueueHandler({
    logger,
    async handle(body, signal) {
      const event = parseAgentEvent(body);
      const { kind } = await broker.handle(event, signal);
      return { event, outcome: kind };
    },
  });
}
