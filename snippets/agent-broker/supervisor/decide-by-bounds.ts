import type { RequestRecord, SupervisorDecision } from './request-record.ts';
import type { SupervisorBounds } from './supervisor-bounds.ts';

/**
 * Decides for a request that has come to one of its bounds: it ends, in part where something is done. When its time is
 * over, it ends at once; at any other bound, it waits for the tasks that are open.
 *
 * @param record The request.
 * @param bounds Its bounds.
 * @param now Milliseconds since 1970.
 * @returns The decision, with the bound as its reason; nothing while the request is within all of them.
 */
export function decideByBounds(
  record: RequestRecord,
  bounds: SupervisorBounds,
  now: number,
): SupervisorDecision | undefined {
  const isLate = now >= Date.parse(record.deadlineAt);
  const note = isLate ? `The time of ${bounds.timeMs} ms is over.` : exceeded(record, bounds);
  if (note === undefined) return undefined;
  const isOpen = record.tasks.some(({ status }) => status === 'open');
  if (isOpen && !isLate) return { by: 'bounds', actions: [], note };
  const isBegun = record.tasks.some(({ status }) => status === 'completed');
  return {
    by: 'bounds',
    actions: [
      isBegun
        ? { type: 'finish', outcome: 'partial', summary: `Ended at a bound with what is done. ${note}` }
        : { type: 'give up', reason: note },
    ],
    note,
  };
}

function exceeded({ totals }: RequestRecord, bounds: SupervisorBounds): string | undefined {
  const tokens = totals.inputTokens + totals.outputTokens;
  if (totals.steps >= bounds.steps) return `The bound of ${bounds.steps} steps is reached.`;
  if (tokens >= bounds.tokens) return `The bound of ${bounds.tokens} tokens is reached: ${tokens} were used.`;
  if (totals.cost >= bounds.cost) {
    return `The bound of $${bounds.cost} is reached: $${totals.cost.toFixed(4)} were spent.`;
  }
  return undefined;
}
