import type { TokenUsage } from '../agents/completion.ts';
import type { AgentEvent } from '../events/agent-event.ts';
import { idempotencyToken } from '../events/idempotency-token.ts';
import type { AgentContext } from '../registry/agent-context.ts';
import { VersionConflictError } from '../state/version-conflict-error.ts';
import { type BrokerDecision, brokerDecision, type RoutedTask } from './broker-decision.ts';
import { brokerPrompt, brokerSystemPrompt } from './broker-prompt.ts';
import { type AgentChoices, chooseAgents } from './choose-agents.ts';
import type { BrokerOptions } from './create-broker.ts';

/** A decision, and when it was taken. */
export interface TakenDecision {
  decision: BrokerDecision;
  decidedBefore: boolean;
  usage?: TokenUsage;
}

/**
 * Decides which agents an event is for, once: the decision is kept by the event's idempotency token before anybody acts
 * on it, and the first of several brokers decides for all. Whoever could not know whether an event was published, and
 * publishes it again with an id of its own, gets no second decision.
 *
 * @param event The event.
 * @param options What the broker works with.
 * @param signal Ends the work early.
 * @returns The decision that is kept.
 */
export async function decideOnce(
  event: AgentEvent,
  options: BrokerOptions,
  signal?: AbortSignal,
): Promise<TakenDecision> {
  const { state, registry, client, modelId } = options;
  const key = `decision#${event.idempotencyToken}`;
  const before = await state.get(key);
  if (before) return taken(before.value);
  const agents = await registry.agents();
  const asked = { client, modelId, agents, system: brokerSystemPrompt, prompt: brokerPrompt(event), signal };
  const chosen = await chooseAgents(asked);
  const decision = await toDecision(event, chosen, agents);
  try {
    await state.put(key, decision, 0);
  } catch (error) {
    const first = error instanceof VersionConflictError ? await state.get(key) : undefined;
    if (!first) throw error;
    return { ...taken(first.value), usage: chosen.usage };
  }
  return { decision, decidedBefore: false, usage: chosen.usage };
}

function taken(value: unknown): TakenDecision {
  return { decision: brokerDecision.parse(value), decidedBefore: true };
}

async function toDecision(
  event: AgentEvent,
  chosen: AgentChoices,
  agents: readonly AgentContext[],
): Promise<BrokerDecision> {
  const tasks: RoutedTask[] = [];
  for (const { agent, input } of chosen.choices) {
    const { ingress } = agents.find(({ name }) => name === agent) ?? {};
    if (!ingress) continue;
    // An agent that is chosen several times has a task for each input.
    const before = tasks.filter((task) => task.agent === agent).length;
    const token = await idempotencyToken(
      event.idempotencyToken,
      agent,
      ...(before > 0 ? [String(before)] : []),
    );
    tasks.push({ agent, input, idempotencyToken: token, ingress });
  }
  const reason = reasonOf(chosen);
  return { tasks, ...(reason !== undefined && { reason }) };
}

/** Never in the model's own words: they could tell the registry to whoever reads the event. */
function reasonOf({ choices, faults, stopReason }: AgentChoices): string | undefined {
  if (faults.length > 0) return faults.join(' ');
  if (stopReason === 'no_agents') return 'No agents are registered.';
  return choices.length > 0 ? undefined : `The model chose no agent, and stopped with ${stopReason}.`;
}
