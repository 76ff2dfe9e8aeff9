import type { Agent } from '../agents/agent.ts';
import type { AgentEvent } from '../events/agent-event.ts';
import { eventTypes } from '../events/event-types.ts';
import type { JsonObject } from '../json-object.ts';
import type { Subscription } from '../patterns/choreography.ts';
import { answersData, type CompletionData, completionData } from '../supervisor/completion-data.ts';
import { travelRegistry } from '../travel/travel-registry.ts';
import { fillInput, type TripFacts, tripFacts } from './trip-facts.ts';

const { requestReceived, taskCompleted } = eventTypes;
const requests = { types: [requestReceived] };
const from = (...agents: string[]) => ({
  types: [taskCompleted],
  sources: agents.map((name) => `agent.${name}`),
});

/**
 * Says how the agents of the example listen to each other where there is no centre. What an agent's model would read of
 * a request is read by a simple rule, without a call of a model.
 *
 * @param agents The agents of the example.
 */
export function tripSubscriptions(agents: readonly Agent[]): Subscription[] {
  const listens: Record<string, Omit<Subscription, 'agent'>> = {
    flights: {
      rules: [requests, from('answers')],
      when: (events) =>
        isRequest(events) || isAnswered(events, 'departureDate') ? inputOf('flights', events) : undefined,
    },
    hotels: {
      rules: [requests, from('flights', 'answers')],
      when: (events) =>
        isRequest(events)
          ? undefined
          : isAnswered(events, 'rooms') || ended(events)?.agent === 'flights'
            ? inputOf('hotels', events)
            : undefined,
    },
    activities: {
      rules: [requests],
      when: (events) => inputOf('activities', events),
    },
    answers: {
      rules: [requests, from('flights', 'hotels')],
      when: (events) => missingIn(ended(events)),
    },
  };
  return agents.flatMap((agent) => {
    const own = listens[agent.name];
    return own ? [{ agent, ...own }] : [];
  });
}

function isRequest(events: readonly AgentEvent[]): boolean {
  return events.at(-1)?.type === requestReceived;
}

/** How a task ended, if the latest event tells that. */
function ended(events: readonly AgentEvent[]): CompletionData | undefined {
  return completionData.safeParse(events.at(-1)?.data).data;
}

function isAnswered(events: readonly AgentEvent[], name: string): boolean {
  return answersIn(ended(events)).some((answer) => answer.name === name);
}

function answersIn(completion: CompletionData | undefined) {
  if (completion?.status !== 'completed' || completion.agent !== 'answers') return [];
  return answersData.safeParse(completion.result).data?.answers ?? [];
}

function missingIn(completion: CompletionData | undefined): JsonObject | undefined {
  if (completion?.status !== 'incomplete') return undefined;
  return { questions: completion.missing.map(({ name, question }) => ({ name, question })) };
}

function inputOf(name: string, events: readonly AgentEvent[]): JsonObject | undefined {
  const agent = travelRegistry((one) => one).agents.find((one) => one.name === name);
  return agent && fillInput(agent.inputSchema, factsOf(events));
}

function factsOf(events: readonly AgentEvent[]): TripFacts {
  const facts: TripFacts = {};
  for (const { type, data } of events) {
    if (type === requestReceived) Object.assign(facts, tripFacts(String(data.text)));
    const completion = completionData.safeParse(data).data;
    for (const { name, value } of answersIn(completion)) Object.assign(facts, { [name]: value });
    if (completion?.status === 'completed') Object.assign(facts, scalars(completion.result));
  }
  const { departureDate, returnDate } = facts;
  // Only who has booked knows both.
  if (departureDate === undefined || returnDate === undefined) return facts;
  return { ...facts, checkIn: departureDate, checkOut: returnDate };
}

function scalars(result: JsonObject): TripFacts {
  const entries = Object.entries(result).filter(([, value]) => ['string', 'number'].includes(typeof value));
  return Object.fromEntries(entries) as TripFacts;
}
