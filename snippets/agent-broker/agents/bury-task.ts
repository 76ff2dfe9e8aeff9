import type { TaskMessage } from '../broker/task-message.ts';
import { realClock } from '../clock/real-clock.ts';
import type { AgentEvent } from '../events/agent-event.ts';
import { completionEvent } from './completion-event.ts';
import type { WorkerOptions } from './create-worker.ts';
import { TaskClaimedError } from './task-claimed-error.ts';
import { taskRecords } from './task-record.ts';

/**
 * Ends a task that is a dead letter: whoever waits for it is told that it failed, instead of waiting for ever.
 *
 * An end that was kept before is told again as it was. Whether the agent changed something in the world before its worker
 * died, nobody knows here; the reason says so.
 *
 * @param task The task, from the queue of dead letters.
 * @param options What its worker works with.
 * @returns The event `task.completed` that was told.
 * @throws {TaskClaimedError} If a worker has it at this moment. The dead letter must come again.
 * @throws {unknown} What the state store or the bus threw.
 */
export async function buryTask(
  task: TaskMessage,
  { state, bus, clock = realClock }: Pick<WorkerOptions, 'state' | 'bus' | 'clock'>,
): Promise<AgentEvent> {
  const { idempotencyToken: token, agent } = task;
  const { record, version } = await taskRecords.read(state, token);
  if (record?.status === 'claimed' && record.until > clock.now()) {
    throw new TaskClaimedError(token, record.until);
  }
  if (record?.status === 'ended') {
    await bus.publish([record.event]);
    return record.event;
  }
  const tried = record
    ? `${agent} was run, never to an end; what it changed by then is not known`
    : 'It never began';
  const failed = { status: 'failed', reason: `The task is a dead letter. ${tried}.` } as const;
  const event = completionEvent(task, failed, clock);
  await taskRecords.write(state, token, { status: 'ended', event: { ...event } }, version);
  await bus.publish([event]);
  return event;
}
