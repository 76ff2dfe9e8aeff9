import type { AgentEvent } from '../events/agent-event.ts';
import { eventTypes } from '../events/event-types.ts';
import type { JsonObject } from '../json-object.ts';
import type { ApplyContext } from './apply-event.ts';
import { outbox } from './outbox.ts';
import type { RequestRecord, RequestTask, SupervisorAction, SupervisorDecision } from './request-record.ts';
import { requestSummary } from './request-summary.ts';

type Questions = { name: string; question: string }[];

/**
 * Writes into a record what a decision leads to, and what is to be sent for it.
 *
 * @param record The request, which is changed.
 * @param decision The decision.
 * @param cause The event that it follows from.
 */
export function applyDecision(
  record: RequestRecord,
  { by, actions, note }: SupervisorDecision,
  cause: AgentEvent,
  context: ApplyContext,
): void {
  for (const action of actions) apply(record, action, cause, context);
  const ended = actions.some(({ type }) => type === 'finish' || type === 'give up');
  if (!ended) return;
  if (by !== 'model' && record.reason === undefined && note !== undefined) record.reason = note;
  outbox.addEvent(record, eventTypes.requestEnded, requestSummary(record), cause, context.now);
}

function apply(
  record: RequestRecord,
  action: SupervisorAction,
  cause: AgentEvent,
  context: ApplyContext,
): void {
  switch (action.type) {
    case 'invoke':
      invoke(record, action.agent, action.input, cause, context);
      break;
    case 'ask answers agent':
      mark(record, action.questions, 'with answers agent');
      invoke(record, context.answersAgent, { questions: action.questions }, cause, context);
      break;
    case 'ask requester':
      mark(record, action.questions, 'with requester');
      outbox.addEvent(record, eventTypes.inputRequested, { questions: action.questions }, cause, context.now);
      break;
    case 'finish':
      record.status = action.outcome === 'complete' ? 'finished' : 'partly finished';
      record.summary = action.summary;
      break;
    case 'give up':
      record.status = 'given up';
      record.reason = action.reason;
  }
}

function invoke(
  record: RequestRecord,
  agent: string,
  input: JsonObject,
  cause: AgentEvent,
  { bounds, now }: ApplyContext,
): void {
  const token = `${record.id}/task/${record.tasks.length + 1}`;
  const dueAt = new Date(now + bounds.taskMs).toISOString();
  const task: RequestTask = { token, agent, input, status: 'open', attempt: 1, dueAt };
  record.tasks.push(task);
  outbox.addTask(record, task, cause);
  outbox.addTimer(record, { kind: 'task', token, attempt: 1 }, dueAt, now);
}

/** Questions are known by their names; one of the supervisor's own becomes a gap of its own. */
function mark(
  record: RequestRecord,
  questions: Questions,
  status: 'with answers agent' | 'with requester',
): void {
  for (const { name, question } of questions) {
    const gaps = record.gaps.filter((gap) => gap.name === name && gap.status !== 'answered');
    for (const gap of gaps) gap.status = status;
    if (gaps.length === 0) record.gaps.push({ name, question, agent: 'supervisor', status });
  }
}
