import type { JsonObject } from '../json-object.ts';
import type { RequestRecord } from './request-record.ts';

/**
 * Says how a request ended, as `request.ended` tells it.
 *
 * @param record The request.
 */
export function requestSummary({ status, summary, reason, tasks, totals }: RequestRecord): JsonObject {
  const results = tasks.flatMap(({ agent, status, result }) =>
    status === 'completed' && result ? [{ agent, result }] : [],
  );
  const without = tasks
    .filter((task) => task.status !== 'completed' && isLast(task, tasks))
    .map(({ agent, status, reason }) => ({ agent, status, ...(reason !== undefined && { reason }) }));
  return {
    status,
    ...(summary !== undefined && { summary }),
    ...(reason !== undefined && { reason }),
    results,
    without,
    totals: { ...totals },
  };
}

function isLast(task: { agent: string }, tasks: readonly { agent: string }[]): boolean {
  return tasks.findLast(({ agent }) => agent === task.agent) === task;
}
