import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SQSClient } from '@aws-sdk/client-sqs';
import {
  type Clock,
  createWorker,
  dynamoStateStore,
  memoryEventBus,
  realClock,
  sqsQueue,
  type TaskMessage,
  VersionConflictError,
} from '@outcrop/snippets/agent-broker';

/** Between which steps a worker can die, in their order. */
export const crashPoints = ['claimed', 'booked', 'kept', 'told'] as const;

/** After which step a worker is. */
export type CrashPoint = (typeof crashPoints)[number];

/** Where a worker finds its task and leaves what comes of it. */
export interface BookingPlace {
  endpoint: string;
  tasks: string;
  completions: string;
  table: string;
}

/**
 * Takes one task from its queue, over the wire, books what it asks for once, and deletes its message.
 *
 * @param place Where.
 * @param reached Called after each step; a worker dies by never coming back from it.
 * @param clock Its time.
 * @returns How its worker says that the task went; nothing if there was no task.
 */
export async function bookOnce(
  place: BookingPlace,
  reached: (point: CrashPoint) => Promise<void>,
  clock: Clock = realClock,
): Promise<string | undefined> {
  const settings = {
    endpoint: place.endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  };
  const [sqs, dynamodb] = [new SQSClient(settings), new DynamoDBClient(settings)];
  const state = dynamoStateStore({ client: dynamodb, table: place.table });
  const completions = memoryEventBus({
    rules: [{ queue: sqsQueue({ client: sqs, url: place.completions }) }],
  });

  async function book({ idempotencyToken, input }: TaskMessage): Promise<void> {
    await state.put(`booking/${idempotencyToken}`, input, 0).catch((error) => {
      if (!(error instanceof VersionConflictError)) throw error;
    });
  }

  const worker = createWorker({
    state,
    clock,
    bus: {
      async publish(events) {
        await reached('kept');
        await completions.publish(events);
      },
    },
    agent: {
      name: 'flights',
      async run(task) {
        await reached('claimed');
        await book(task);
        await reached('booked');
        return { status: 'completed', result: { booked: true } };
      },
    },
  });
  try {
    const queue = sqsQueue({ client: sqs, url: place.tasks });
    // Hidden for no time, a message comes again at once when its worker has died, and no test need wait.
    const [message] = await queue.receive({ visibilityMs: 0 });
    if (!message) return undefined;
    const { kind } = await worker.handle(JSON.parse(message.body));
    await reached('told');
    await queue.delete(message.receipt);
    return kind;
  } finally {
    sqs.destroy();
    dynamodb.destroy();
  }
}
