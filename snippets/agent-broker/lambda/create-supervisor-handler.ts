import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import { SQSClient } from '@aws-sdk/client-sqs';
import { handOver } from '../broker/hand-over.ts';
import { parseAgentEvent } from '../events/parse-agent-event.ts';
import { sqsQueue } from '../queue/sqs-queue.ts';
import { createSupervisor } from '../supervisor/create-supervisor.ts';
import { deployedTimes } from './deployed-times.ts';
import { createFunctionParts, createFunctionRegistry } from './function-parts.ts';
import { createQueueHandler, type QueueHandler } from './queue-handler.ts';
import { type Environment, readEnvironment } from './read-environment.ts';

/**
 * Makes the supervisor's function: each event of a request moves it on by a step.
 *
 * @param environment The variables that the stack sets: `MODEL_ID`, `ANSWERS_AGENT`, `QUEUE_URL` of its own queue, those
 * of the registry, `BUS_NAME`, `STATE_TABLE`.
 * @throws {Error} If one is missing.
 */
export function createSupervisorHandler(environment: Environment): QueueHandler {
  const own = readEnvironment(['MODEL_ID', 'ANSWERS_AGENT', 'QUEUE_URL'], environment);
  const { bus, state, logger } = createFunctionParts(environment);
  const queues = new SQSClient();
  const supervisor = createSupervisor({
    registry: createFunctionRegistry(environment, logger),
    client: new BedrockRuntimeClient(),
    modelId: own.MODEL_ID,
    answersAgent: own.ANSWERS_AGENT,
    bounds: { taskMs: deployedTimes.taskMs },
    timers: sqsQueue({ client: queues, url: own.QUEUE_URL }),
    state,
    bus,
    ingress: handOver({ queue: (url) => sqsQueue({ client: queues, url }) }),
  });
  return createQueueHandler({
    logger,
    async handle(body, signal) {
      const event = parseAgentEvent(body);
      return { event, outcome: await supervisor.handle(event, signal) };
    },
  });
}
