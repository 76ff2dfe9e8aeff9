import type { AgentEvent } from '../events/agent-event.ts';
import { outbox } from './outbox.ts';
import { type RequestRecord, requestRecord } from './request-record.ts';
import type { SupervisorBounds } from './supervisor-bounds.ts';

/**
 * Begins the record of a request.
 *
 * @param event `request.received`; its correlation id is the identifier of the request from now on.
 * @param bounds How long it may take.
 * @param now Milliseconds since 1970.
 */
export function startRecord(event: AgentEvent, bounds: SupervisorBounds, now: number): RequestRecord {
  const at = new Date(now).toISOString();
  const deadlineAt = new Date(now + bounds.timeMs).toISOString();
  const record = requestRecord.parse({
    id: event.correlationId,
    createdAt: at,
    updatedAt: at,
    status: 'running',
    request: event,
    deadlineAt,
    tasks: [],
    gaps: [],
    replies: [],
    totals: { steps: 0, modelCalls: 0, inputTokens: 0, outputTokens: 0, cost: 0 },
    history: [],
    processed: [],
    outbox: [],
  });
  outbox.addTimer(record, { kind: 'deadline' }, deadlineAt, now);
  return record;
}
