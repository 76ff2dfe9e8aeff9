import type { AgentEvent } from '../events/agent-event.ts';
import { eventTypes } from '../events/event-types.ts';
import type { TokenPrices } from './add-usage.ts';
import { applyCompletion } from './apply-completion.ts';
import { applyReply } from './apply-reply.ts';
import { applyTimer } from './apply-timer.ts';
import { hasEnded } from './has-ended.ts';
import type { RequestRecord } from './request-record.ts';
import type { SupervisorBounds } from './supervisor-bounds.ts';
import { timerDue } from './timer-event.ts';

/** What an event changed in a record, in words, and whether there is something to decide now. */
export interface AppliedEvent {
  what: string[];
  decide: boolean;
}

/** What applying an event takes beside the record. */
export interface ApplyContext {
  bounds: SupervisorBounds;
  /** The name of the agent that answers what others miss. */
  answersAgent: string;
  prices?: TokenPrices;
  /** Milliseconds since 1970. */
  now: number;
}

/**
 * Writes into a record what an event tells. What comes after the end is noted, and nothing else happens.
 *
 * @param record The request, which is changed.
 * @param event The event; one that was not handled before.
 * @returns What changed.
 */
export function applyEvent(record: RequestRecord, event: AgentEvent, context: ApplyContext): AppliedEvent {
  if (hasEnded(record)) return noted(`came after the end: ${record.status}`);
  switch (event.type) {
    case eventTypes.requestReceived:
      if (event.id !== record.request.id) return noted('the request is known already');
      return { what: ['the request was taken up'], decide: true };
    case eventTypes.taskCompleted:
      return applyCompletion(record, event, context);
    case eventTypes.inputReceived:
      return applyReply(record, event, context);
    case timerDue:
      return applyTimer(record, event, context);
    default:
      return noted(`the supervisor has no use for ${event.type}`);
  }
}

function noted(text: string): AppliedEvent {
  return { what: [text], decide: false };
}
