import type { Agent } from '../agents/agent.ts';
import { completionEvent } from '../agents/completion-event.ts';
import type { TaskMessage } from '../broker/task-message.ts';
import type { Clock } from '../clock/clock.ts';
import { realClock } from '../clock/real-clock.ts';
import type { AgentEvent } from '../events/agent-event.ts';
import type { ConverseClient } from '../model/converse-client.ts';
import type { AgentRegistry } from '../registry/agent-registry.ts';
import { addUsage } from '../supervisor/add-usage.ts';
import { applyDecision } from '../supervisor/apply-decision.ts';
import { applyEvent } from '../supervisor/apply-event.ts';
import { decide } from '../supervisor/decide.ts';
import { decideByBounds } from '../supervisor/decide-by-bounds.ts';
import { offeredTools } from '../supervisor/offered-tools.ts';
import type { RequestRecord } from '../supervisor/request-record.ts';
import { startRecord } from '../supervisor/start-record.ts';
import { defaultSupervisorBounds } from '../supervisor/supervisor-bounds.ts';
import { updateStatus } from '../supervisor/update-status.ts';

/** What a supervisor alone works with. */
export interface OrchestrateOptions {
  registry: AgentRegistry;
  client: ConverseClient;
  modelId: string;
  /** The agents, which it calls by itself. */
  agents: readonly Agent[];
  /** @default realClock */
  clock?: Clock;
}

// #region orchestrate
/**
 * Has a request done by a supervisor that calls its agents and waits for them: synchronous orchestration, to compare
 * with. It decides as `createSupervisor` does, once for each round of agents.
 *
 * Whoever asks waits too. All that is known is known in this call, and is gone when its process dies; a request that
 * comes twice is done twice; a question to the requester is where it ends.
 *
 * @param request `request.received`.
 * @param options What it works with.
 * @returns The record of the request, ended, or waiting for the requester.
 */
export async function orchestrate(request: AgentEvent, options: OrchestrateOptions): Promise<RequestRecord> {
  const { clock = realClock } = options;
  const record = startRecord(request, defaultSupervisorBounds, clock.now());
  for (let arrived = [request]; arrived.length > 0; ) {
    await decideOnRound(record, arrived, options);
    const tasks = tasksOf(record);
    record.outbox = [];
    arrived = await Promise.all(tasks.map((task) => call(task, options.agents, clock)));
  }
  return record;
}
// #endregion orchestrate

async function decideOnRound(
  record: RequestRecord,
  arrived: readonly AgentEvent[],
  { registry, client, modelId, clock = realClock }: OrchestrateOptions,
): Promise<void> {
  const now = clock.now();
  const bounds = defaultSupervisorBounds;
  const context = { bounds, answersAgent: 'answers', now };
  for (const event of arrived) applyEvent(record, event, context);
  updateStatus(record, now);
  const offered = offeredTools(record, await registry.agents(), context.answersAgent);
  const onUsage = (usage: Parameters<typeof addUsage>[1]) => addUsage(record, usage, undefined);
  const decision =
    decideByBounds(record, bounds, now) ?? (await decide(record, { client, modelId, offered, now, onUsage }));
  record.totals.steps++;
  const [cause] = arrived;
  if (cause) applyDecision(record, decision, cause, context);
  updateStatus(record, clock.now());
}

function tasksOf({ outbox }: RequestRecord): TaskMessage[] {
  return outbox.flatMap(({ content }) => (content?.kind === 'task' ? [content.message] : []));
}

/** What an agent throws is how its task ended: nobody is there who would try again. */
async function call(task: TaskMessage, agents: readonly Agent[], clock: Clock): Promise<AgentEvent> {
  const agent = agents.find(({ name }) => name === task.agent);
  try {
    if (!agent) throw new RangeError('There is no such agent.');
    return completionEvent(task, await agent.run(task), clock);
  } catch (error) {
    return completionEvent(task, { status: 'failed', reason: String(error) }, clock);
  }
}
