import * as z from 'zod';
import type { AgentEvent } from '../events/agent-event.ts';
import type { AppliedEvent, ApplyContext } from './apply-event.ts';
import { outbox } from './outbox.ts';
import type { RequestRecord, RequestTask } from './request-record.ts';
import { settleGaps } from './settle-gaps.ts';

const timer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('task'), token: z.string(), attempt: z.int() }),
  z.object({ kind: z.literal('deadline') }),
]);

const attempts = 2;

/**
 * Does what a timer is for, if its time has come; one that came early goes on to the next part of its wait.
 *
 * An agent that hasn't answered gets the same task with the same token once more, and then counts as failed.
 *
 * @param record The request, which is changed.
 * @param event A timer's message.
 * @returns What changed; nothing, if the timer is out of date.
 */
export function applyTimer(record: RequestRecord, event: AgentEvent, context: ApplyContext): AppliedEvent {
  const parsed = timer.safeParse(event.data);
  if (!parsed.success) return nothing;
  if (parsed.data.kind === 'deadline') return applyDeadline(record, context);
  const { token, attempt } = parsed.data;
  const task = record.tasks.find((each) => each.token === token);
  if (task?.status !== 'open' || task.attempt !== attempt) return nothing;
  return applyTaskTime(record, task, event, context);
}

const nothing: AppliedEvent = { what: [], decide: false };

function applyDeadline(record: RequestRecord, { now }: ApplyContext): AppliedEvent {
  if (record.status === 'waiting') return nothing;
  if (now >= Date.parse(record.deadlineAt)) return { what: ['the time is over'], decide: true };
  outbox.addTimer(record, { kind: 'deadline' }, record.deadlineAt, now);
  return { what: ['the deadline is still to come'], decide: false };
}

function applyTaskTime(
  record: RequestRecord,
  task: RequestTask,
  event: AgentEvent,
  { bounds, answersAgent, now }: ApplyContext,
): AppliedEvent {
  const { token, agent, attempt } = task;
  if (now < Date.parse(task.dueAt)) {
    outbox.addTimer(record, { kind: 'task', token, attempt }, task.dueAt, now);
    return { what: [`${agent} has time still`], decide: false };
  }
  if (attempt >= attempts) {
    task.status = 'failed';
    task.reason = `No answer within ${bounds.taskMs} ms, ${attempts} times; what it did by then is not known`;
    task.silent = true;
    if (agent === answersAgent) settleGaps(record, undefined);
    return { what: [`${agent} did not answer, and counts as failed`], decide: true };
  }
  task.attempt++;
  task.dueAt = new Date(now + bounds.taskMs).toISOString();
  outbox.addTask(record, task, event);
  outbox.addTimer(record, { kind: 'task', token, attempt: task.attempt }, task.dueAt, now);
  return { what: [`${agent} did not answer, and is asked again`], decide: false };
}
