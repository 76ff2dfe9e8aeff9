import { expect, test } from 'vitest';
import { newEvent } from '../../../../snippets/agent-broker/events/new-event.ts';
import type {
  SimulatedAnswer,
  SimulatedRequest,
} from '../../../../snippets/agent-broker/simulation/simulated-request.ts';
import { tripResponder } from '../../../../snippets/agent-broker/simulation/trip-responder.ts';
import { decisionPrompt } from '../../../../snippets/agent-broker/supervisor/decision-prompt.ts';
import { offeredTools } from '../../../../snippets/agent-broker/supervisor/offered-tools.ts';
import { startRecord } from '../../../../snippets/agent-broker/supervisor/start-record.ts';
import { defaultSupervisorBounds } from '../../../../snippets/agent-broker/supervisor/supervisor-bounds.ts';
import { travelRegistry } from '../../../../snippets/agent-broker/travel/travel-registry.ts';
import { seededRandom } from '../../../../snippets/local-aws/mod.ts';

const { agents } = travelRegistry((name) => `https://queues.test/${name}`);

function asked(text: string): SimulatedRequest {
  const event = newEvent({ type: 'request.received', source: 'test', data: { text } });
  const record = startRecord(event, defaultSupervisorBounds, 0);
  return {
    system: [],
    messages: [{ role: 'user', content: [{ text: decisionPrompt(record, 0) }] }],
    tools: offeredTools(record, agents, 'answers'),
  };
}

const trip = asked(
  'Book a 3-night trip to Sydney from Melbourne during the first week of September for 2 people',
);

function called(answer: SimulatedAnswer[] | string): string[] {
  return Array.isArray(answer) ? answer.map((block) => (block.type === 'toolUse' ? block.name : 'text')) : [];
}

function answers(wrongPick: number, count: number): string[][] {
  const respond = tripResponder({ fallback: () => 'none', wrongPick });
  return Array.from({ length: count }, (_, seed) => called(respond(trip, { random: seededRandom(seed) })));
}

test('tripResponder() calls every agent that the request needs and that can start, as a supervisor', () => {
  expect(new Set(answers(0, 50).map(String))).toEqual(new Set(['flights,activities']));
});

test('tripResponder() picks wrongly as often as it is told', () => {
  const wrong = answers(0.1, 2_000).filter((names) => String(names) !== 'flights,activities');
  // 200 of 2,000, give or take three standard deviations of 13.4.
  expect(wrong.length).toBeGreaterThan(160);
  expect(wrong.length).toBeLessThan(240);
  const picked = new Set(wrong.map(String));
  for (const name of ['hotels', 'ask_requester', 'finish', 'give_up']) expect(picked).toContain(name);
  expect([...picked].some((name) => name.endsWith('_v2'))).toBe(true);
});

test('tripResponder() gives up as a supervisor where no agent is for the request', () => {
  const respond = tripResponder({ fallback: () => 'none' });
  expect(called(respond(asked('Pay invoice 7'), { random: seededRandom(1) }))).toEqual(['give_up']);
});

test('tripResponder() leaves what is no part of the example to its fallback', () => {
  const respond = tripResponder({ fallback: () => 'none' });
  const request = { system: [], messages: [{ role: 'user', content: [{ text: 'Hello' }] }], tools: [] };
  expect(respond(request, { random: seededRandom(1) })).toBe('none');
});
