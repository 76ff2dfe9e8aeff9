import { expect, test } from 'vitest';
import { aSupervisor } from './a-supervisor.ts';

const missing = [{ name: 'departureDate', question: 'On which day do you leave?' }];

async function incomplete() {
  const parts = aSupervisor();
  await parts.supervisor.handle(parts.request);
  await parts.complete('activities', { status: 'completed', result: {} });
  await parts.complete('flights', { status: 'incomplete', missing });
  const gap = async () => (await parts.record()).gaps[0];
  return { ...parts, gap };
}

test('handle() asks the requester when the answers agent has failed', async () => {
  const { complete, gap, told } = await incomplete();
  expect(await gap()).toMatchObject({ status: 'with answers agent' });
  await complete('answers', { status: 'failed', reason: 'no' });
  expect(await gap()).toMatchObject({ status: 'with requester' });
  expect(await told()).toMatchObject([{ type: 'input.requested', data: { questions: missing } }]);
});

test('handle() takes answers by their names from a requester who gives them so', async () => {
  const { complete, gap, supervisor, event, tasks } = await incomplete();
  await complete('answers', { status: 'completed', result: { unanswered: ['departureDate'] } });
  const data = { text: 'See there.', answers: { departureDate: '2025-09-04' } };
  await supervisor.handle(event({ type: 'input.received', data }));
  expect(await gap()).toMatchObject({ status: 'answered', answer: '2025-09-04', answeredBy: 'requester' });
  expect(tasks.at(-1)).toMatchObject({ agent: 'flights', input: { departureDate: '2025-09-04' } });
});

test('handle() asks the requester when an answer did not do', async () => {
  const { complete, gap } = await incomplete();
  const answers = [{ name: 'departureDate', value: 'soon' }];
  await complete('answers', { status: 'completed', result: { answers } });
  expect(await gap()).toMatchObject({ status: 'answered', answer: 'soon', answeredBy: 'answers agent' });
  await complete('flights', { status: 'incomplete', missing });
  expect(await gap()).toMatchObject({ status: 'with requester' });
});

test.each([
  ['task.completed', { status: 'completed' }, 'a completion that cannot be read'],
  [
    'task.completed',
    { status: 'failed', agent: 'x', taskToken: 'y', reason: 'z' },
    'a completion of an unknown task: y',
  ],
  ['input.received', {}, 'a reply that cannot be read'],
  ['request.ended', {}, 'the supervisor has no use for request.ended'],
] as const)('handle() notes %s that it can do nothing with', async (type, data, what) => {
  const { supervisor, event, record, tasks } = await incomplete();
  const before = tasks.length;
  expect(await supervisor.handle(event({ type, data }))).toBe('handled');
  expect((await record()).history.at(-1)?.what).toEqual([what]);
  expect(tasks).toHaveLength(before);
});
