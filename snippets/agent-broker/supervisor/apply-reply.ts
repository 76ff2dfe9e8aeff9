import * as z from 'zod';
import type { AgentEvent } from '../events/agent-event.ts';
import type { AppliedEvent, ApplyContext } from './apply-event.ts';
import type { RequestRecord } from './request-record.ts';

const reply = z.object({ text: z.string(), answers: z.record(z.string(), z.json()).optional() });

/**
 * Writes into a record what the requester answered. The answers by name count for the gaps of that name; without any,
 * the whole text is the answer to all that was asked, and the agents make of it what they can.
 *
 * @param record The request, which is changed.
 * @param event `input.received`.
 * @returns What changed.
 */
export function applyReply(record: RequestRecord, event: AgentEvent, { now }: ApplyContext): AppliedEvent {
  const parsed = reply.safeParse(event.data);
  if (!parsed.success) return { what: ['a reply that cannot be read'], decide: false };
  const { text, answers } = parsed.data;
  record.replies.push({ at: new Date(now).toISOString(), text });
  for (const gap of record.gaps) {
    if (gap.status !== 'with requester') continue;
    gap.status = 'answered';
    gap.answer = answers?.[gap.name] ?? text;
    gap.answeredBy = 'requester';
  }
  return { what: ['the requester has answered'], decide: true };
}
