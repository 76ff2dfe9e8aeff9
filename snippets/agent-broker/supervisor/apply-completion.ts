import type { AgentEvent } from '../events/agent-event.ts';
import { addUsage } from './add-usage.ts';
import type { AppliedEvent, ApplyContext } from './apply-event.ts';
import { type CompletionData, completionData } from './completion-data.ts';
import type { RequestRecord, RequestTask } from './request-record.ts';
import { settleGaps } from './settle-gaps.ts';

/**
 * Writes into a record how a task ended. A task that was counted as failed since no answer came is taken all the same
 * when the answer comes late; a second answer to a task changes nothing.
 *
 * @param record The request, which is changed.
 * @param event `task.completed`.
 * @returns What changed.
 */
export function applyCompletion(
  record: RequestRecord,
  event: AgentEvent,
  { answersAgent, prices }: ApplyContext,
): AppliedEvent {
  const parsed = completionData.safeParse(event.data);
  if (!parsed.success) return { what: ['a completion that cannot be read'], decide: false };
  const completion = parsed.data;
  const task = record.tasks.find(({ token }) => token === completion.taskToken);
  if (!task) return { what: [`a completion of an unknown task: ${completion.taskToken}`], decide: false };
  if (!isAwaited(task, record)) {
    return { what: [`${task.agent} answered again, after ${task.status}`], decide: false };
  }
  end(task, completion);
  if (completion.usage) addUsage(record, completion.usage, prices);
  if (task.agent === answersAgent) settleGaps(record, task.result);
  for (const missing of task.missing ?? []) addGap(record, { ...missing, agent: task.agent });
  return { what: [`${task.agent}: ${completion.status}`], decide: true };
}

/** Open, or given up for lost and not begun anew. */
function isAwaited(task: RequestTask, { tasks }: RequestRecord): boolean {
  if (task.status === 'open') return true;
  return task.silent === true && tasks.findLast(({ agent }) => agent === task.agent) === task;
}

function end(task: RequestTask, completion: CompletionData): void {
  task.status = completion.status;
  delete task.silent;
  delete task.reason;
  if (completion.status === 'failed') task.reason = completion.reason;
  else if (completion.result) task.result = completion.result;
  if (completion.status === 'incomplete') task.missing = completion.missing;
}

function addGap(record: RequestRecord, gap: { name: string; question: string; agent: string }): void {
  const known = record.gaps.find(({ name, agent }) => name === gap.name && agent === gap.agent);
  if (!known) record.gaps.push({ ...gap, status: 'open' });
  // It was answered, and the answer did not do: the next to ask is the requester.
  else if (known.status === 'answered') known.status = 'unanswered';
}
