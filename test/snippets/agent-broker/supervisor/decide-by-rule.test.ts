import { expect, test } from 'vitest';
import { newEvent } from '../../../../snippets/agent-broker/events/new-event.ts';
import { decideByRule } from '../../../../snippets/agent-broker/supervisor/decide-by-rule.ts';
import { offeredTools } from '../../../../snippets/agent-broker/supervisor/offered-tools.ts';
import type { RequestGap, RequestTask } from '../../../../snippets/agent-broker/supervisor/request-record.ts';
import { startRecord } from '../../../../snippets/agent-broker/supervisor/start-record.ts';
import { defaultSupervisorBounds } from '../../../../snippets/agent-broker/supervisor/supervisor-bounds.ts';
import { travelRegistry } from '../../../../snippets/agent-broker/travel/travel-registry.ts';

const { agents } = travelRegistry((name) => `https://queues.test/${name}`);
const stay = { city: 'Sydney', checkIn: '2025-09-02', checkOut: '2025-09-05', guests: 2 };
const rooms = { name: 'rooms', question: 'Which rooms?' };

function aHotelTask(status: RequestTask['status']): RequestTask {
  return { token: 't1', agent: 'hotels', input: stay, status, attempt: 1, dueAt: '2025-09-01T00:00:00.000Z' };
}

function aGap(status: RequestGap['status'], rest: Partial<RequestGap> = {}): RequestGap {
  return { ...rooms, agent: 'hotels', status, ...rest };
}

function decided(tasks: RequestTask[], gaps: RequestGap[], answersAgent = 'answers') {
  const event = newEvent({ type: 'request.received', source: 'test', data: {} });
  const record = { ...startRecord(event, defaultSupervisorBounds, 0), tasks, gaps };
  return decideByRule(record, offeredTools(record, agents, answersAgent), 'It chose badly.').actions;
}

test('decideByRule() waits for tasks that are open', () => {
  expect(decided([aHotelTask('open')], [aGap('open')])).toEqual([]);
});

test('decideByRule() asks the answers agent what an agent misses, and the requester where there is none', () => {
  const [tasks, gaps] = [[aHotelTask('incomplete')], [aGap('open')]];
  expect(decided(tasks, gaps)).toEqual([{ type: 'ask answers agent', questions: [rooms] }]);
  expect(decided(tasks, gaps, 'nobody')).toEqual([{ type: 'ask requester', questions: [rooms] }]);
});

test('decideByRule() asks the requester once what two agents miss and nobody could answer', () => {
  const gaps = [aGap('unanswered'), aGap('unanswered', { agent: 'activities' })];
  expect(decided([aHotelTask('incomplete')], gaps)).toEqual([{ type: 'ask requester', questions: [rooms] }]);
});

test('decideByRule() waits for the requester', () => {
  expect(decided([aHotelTask('incomplete')], [aGap('with requester')])).toEqual([]);
});

test('decideByRule() calls an agent again with the answers', () => {
  const gaps = [aGap('answered', { answer: 'one twin room' })];
  expect(decided([aHotelTask('incomplete')], gaps)).toEqual([
    { type: 'invoke', agent: 'hotels', input: { ...stay, rooms: 'one twin room' } },
  ]);
});

test('decideByRule() calls an agent again without an answer that does not fit its schema', () => {
  const gaps = [aGap('answered', { answer: 2 })];
  expect(decided([aHotelTask('incomplete')], gaps)).toEqual([
    { type: 'invoke', agent: 'hotels', input: stay },
  ]);
});

test('decideByRule() finishes in part what is done in part, and gives up where nothing is', () => {
  expect(decided([aHotelTask('completed')], [])).toEqual([
    { type: 'finish', outcome: 'partial', summary: 'Ended by rule with what is done. It chose badly.' },
  ]);
  expect(decided([aHotelTask('failed')], [])).toEqual([{ type: 'give up', reason: 'It chose badly.' }]);
});

test('offeredTools() offers no agent that is at work, has completed or has failed twice', () => {
  const event = newEvent({ type: 'request.received', source: 'test', data: {} });
  const start = startRecord(event, defaultSupervisorBounds, 0);
  const offered = (...statuses: RequestTask['status'][]) =>
    offeredTools({ ...start, tasks: statuses.map(aHotelTask) }, agents, 'answers').map(({ name }) => name);
  const others = ['flights', 'activities', 'ask_answers_agent', 'ask_requester'];
  expect(offered('failed')).toEqual(['flights', 'hotels', ...others.slice(1), 'finish', 'give_up']);
  expect(offered('failed', 'failed')).toEqual([...others, 'finish', 'give_up']);
  expect(offered('completed')).toEqual([...others, 'finish', 'give_up']);
  expect(offered('incomplete')).toContain('hotels');
  expect(offered('open')).toEqual(others);
});
