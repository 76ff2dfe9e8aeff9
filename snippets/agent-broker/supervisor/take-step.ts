import type { TokenUsage } from '../agents/completion.ts';
import type { AgentEvent } from '../events/agent-event.ts';
import type { ConverseClient } from '../model/converse-client.ts';
import type { AgentRegistry } from '../registry/agent-registry.ts';
import { applyDecision } from './apply-decision.ts';
import { type ApplyContext, applyEvent } from './apply-event.ts';
import { decide } from './decide.ts';
import { decideByBounds } from './decide-by-bounds.ts';
import { offeredTools } from './offered-tools.ts';
import type { RequestRecord, SupervisorDecision } from './request-record.ts';
import { updateStatus } from './update-status.ts';

/** What a step takes beside the record and the event. */
export interface StepContext extends ApplyContext {
  registry: AgentRegistry;
  client: ConverseClient;
  modelId: string;
  /** Called with what each call of the model took. */
  onUsage(usage: TokenUsage): void;
  signal?: AbortSignal | undefined;
}

/**
 * Takes one step in a record: writes down what an event tells, has it decided what is to be done, and notes what is to
 * be sent.
 *
 * @param record The request, which is changed.
 * @param event An event that was not handled before.
 * @param context What it takes.
 * @returns Whether anything has changed; a timer that is out of date changes nothing.
 */
export async function takeStep(
  record: RequestRecord,
  event: AgentEvent,
  context: StepContext,
): Promise<boolean> {
  const { what, decide: isOpen } = applyEvent(record, event, context);
  if (what.length === 0) return false;
  const at = new Date(context.now).toISOString();
  updateStatus(record, context.now);
  const decision = isOpen ? await decisionFor(record, context) : undefined;
  if (decision) {
    record.totals.steps++;
    applyDecision(record, decision, event, context);
    updateStatus(record, context.now);
  }
  record.updatedAt = at;
  record.processed.push(event.idempotencyToken);
  const { id, type } = event;
  const step = record.history.length + 1;
  record.history.push({ step, at, event: { id, type }, what, ...(decision && { decision }) });
  return true;
}

async function decisionFor(record: RequestRecord, context: StepContext): Promise<SupervisorDecision> {
  const bounded = decideByBounds(record, context.bounds, context.now);
  if (bounded) return bounded;
  const offered = offeredTools(record, await context.registry.agents(), context.answersAgent);
  return decide(record, { ...context, offered });
}
