import { IdempotencyConfig, makeIdempotent } from '@aws-lambda-powertools/idempotency';
import { DynamoDBPersistenceLayer } from '@aws-lambda-powertools/idempotency/dynamodb';
import { buryTask } from '../agents/bury-task.ts';
import { parseTaskMessage } from '../agents/parse-task-message.ts';
import { TaskError } from '../agents/task-error.ts';
import type { TaskMessage } from '../broker/task-message.ts';
import type { EventBus } from '../bus/event-bus.ts';
import type { AgentEvent } from '../events/agent-event.ts';
import { eventTypes } from '../events/event-types.ts';
import { newEvent } from '../events/new-event.ts';
import { parseAgentEvent } from '../events/parse-agent-event.ts';
import { createFunctionParts, type FunctionParts } from './function-parts.ts';
import { createQueueHandler, type QueueHandler } from './queue-handler.ts';
import type { Environment } from './read-environment.ts';

/**
 * Makes the function that buries dead letters: a task's end is told as failed, so that nobody waits for it; an event is
 * told as `event.unrouted`, which leads it to people.
 *
 * A dead letter that is neither stays where it is, with an alarm, until somebody looks.
 *
 * @param environment The variables that the stack sets: `BUS_NAME` and `STATE_TABLE`.
 * @throws {Error} If one is missing.
 */
export function createBuryHandler(environment: Environment): QueueHandler {
  const parts = createFunctionParts(environment);
  const config = new IdempotencyConfig({
    eventKeyJmesPath: 'idempotencyToken',
    expiresAfterSeconds: fourteenDays,
  });
  const tellOnce = makeIdempotent((event: AgentEvent) => tellUnrouted(event, parts.bus), {
    config,
    persistenceStore: persistence(parts.database),
    keyPrefix: 'buried',
  });
  return createQueueHandler({
    logger: parts.logger,
    async handle(body, _signal, context) {
      const task = readTask(body);
      // The task's own record sees to it that its end is kept once.
      if (task) return { event: await buryTask(task, parts), outcome: 'task buried' };
      config.registerLambdaContext(context);
      const event = parseAgentEvent(body);
      await tellOnce(event);
      return { event, outcome: 'event buried' };
    },
  });
}

/** As long as a dead letter is kept. */
const fourteenDays = 14 * 24 * 60 * 60;

/** Powertools' records stand in the state table, under its names. */
function persistence({ client, table }: FunctionParts['database']): DynamoDBPersistenceLayer {
  return new DynamoDBPersistenceLayer({
    tableName: table,
    awsSdkV3Client: client,
    keyAttr: 'key',
    expiryAttr: 'expiresAt',
  });
}

function readTask(body: string): TaskMessage | undefined {
  try {
    return parseTaskMessage(body);
  } catch (error) {
    if (error instanceof TaskError) return undefined;
    throw error;
  }
}

async function tellUnrouted(event: AgentEvent, bus: EventBus): Promise<string> {
  const id = `${event.idempotencyToken}/buried`;
  const reason = 'It is a dead letter: whoever took it could not handle it, however often it came.';
  const data = { reason, event: { ...event } };
  const told = {
    type: eventTypes.eventUnrouted,
    source: 'dead-letters',
    data,
    cause: event,
    idempotencyToken: id,
  };
  await bus.publish([{ ...newEvent(told), id }]);
  return id;
}
