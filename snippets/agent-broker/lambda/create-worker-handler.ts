import { createWorker } from '../agents/create-worker.ts';
import { parseTaskMessage } from '../agents/parse-task-message.ts';
import { deployedAgent } from './deployed-agent.ts';
import { deployedTimes } from './deployed-times.ts';
import { createFunctionParts } from './function-parts.ts';
import { createQueueHandler, type QueueHandler } from './queue-handler.ts';
import type { Environment } from './read-environment.ts';

/**
 * Makes the function of an agent's worker. Its claims in the state store do what Powertools' idempotency would do beside
 * them, and keep how a task ended besides.
 *
 * @param environment The variables that the stack sets: `AGENT_NAME`, `AGENT_KIND` and those of the kind, `BUS_NAME`,
 * `STATE_TABLE`.
 * @throws {Error} If one is missing.
 */
export function createWorkerHandler(environment: Environment): QueueHandler {
  const { bus, state, logger } = createFunctionParts(environment);
  const worker = createWorker({
    agent: deployedAgent(environment, state),
    bus,
    state,
    leaseMs: deployedTimes.leaseMs,
  });
  return createQueueHandler({
    logger,
    async handle(body, signal) {
      const task = parseTaskMessage(body);
      const { kind } = await worker.handle(task, signal);
      return { event: task.event, outcome: kind };
    },
  });
}
