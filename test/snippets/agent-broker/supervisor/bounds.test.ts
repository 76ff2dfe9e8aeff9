import { expect, test } from 'vitest';
import { aSupervisor } from './a-supervisor.ts';

const completed = { status: 'completed', result: {} };

test('handle() asks a silent agent once more with the same token, and then counts it as failed', async () => {
  const { supervisor, request, tasks, pass, due, record, complete } = aSupervisor({
    bounds: { taskMs: 60_000 },
  });
  await supervisor.handle(request);
  await complete('activities', completed);
  const first = tasks[0]?.idempotencyToken;

  pass(59_999);
  expect(await due()).toEqual([]);
  pass(1);
  for (const timer of await due()) await supervisor.handle(timer);
  expect(tasks.map(({ agent }) => agent)).toEqual(['flights', 'activities', 'flights']);
  expect(tasks[2]?.idempotencyToken).toBe(first);

  pass(60_000);
  for (const timer of await due()) await supervisor.handle(timer);
  expect((await record()).tasks[0]).toMatchObject({
    status: 'failed',
    reason: 'No answer within 60000 ms, 2 times; what it did by then is not known',
  });
  expect(tasks.at(-1)?.idempotencyToken).not.toBe(first);
});

test('handle() takes the answer of an agent that was counted as failed, if it comes late', async () => {
  const { supervisor, request, pass, due, record, complete } = aSupervisor({ bounds: { taskMs: 1_000 } });
  await supervisor.handle(request);
  for (let round = 0; round < 4; round++) {
    pass(1_000);
    // The timers of flights are later still, so that the request goes on.
    const id = request.correlationId;
    const timers = (await due()).filter(({ data }) => data.token !== `${id}/task/1`);
    for (const timer of timers) await supervisor.handle(timer);
  }
  expect((await record()).tasks).toMatchObject([
    { agent: 'flights', status: 'open' },
    { agent: 'activities', status: 'failed' },
    { agent: 'activities', status: 'failed', silent: true },
  ]);
  await complete('activities', completed);
  expect((await record()).tasks[2]).toMatchObject({ agent: 'activities', status: 'completed' });
});

test('handle() chains timers where a wait is longer than a queue holds messages back', async () => {
  const { supervisor, request, pass, due, record, complete } = aSupervisor({ bounds: { timeMs: 1_000_000 } });
  await supervisor.handle(request);
  await complete('activities', completed);
  await complete('flights', { status: 'incomplete', missing: [{ name: 'when', question: 'When?' }] });
  await complete('answers', { status: 'completed', result: { answers: [{ name: 'when', value: 'now' }] } });
  pass(900_000);
  const timers = await due();
  const deadline = timers.find(({ data }) => data.kind === 'deadline');
  if (!deadline) throw new Error('There is no deadline');
  expect(await supervisor.handle(deadline)).toBe('handled');
  expect((await record()).status).toBe('running');
  pass(99_999);
  expect((await due()).filter(({ data }) => data.kind === 'deadline')).toEqual([]);
  pass(1);
  for (const timer of await due()) if (timer.data.kind === 'deadline') await supervisor.handle(timer);
  expect(await record()).toMatchObject({
    status: 'partly finished',
    reason: 'The time of 1000000 ms is over.',
  });
});

test('handle() gives up when the time is over and nothing is done, and tells the reason', async () => {
  const { supervisor, request, pass, due, record, told } = aSupervisor({
    bounds: { timeMs: 1_000, taskMs: 5_000 },
  });
  await supervisor.handle(request);
  pass(1_000);
  for (const timer of await due()) await supervisor.handle(timer);
  expect(await record()).toMatchObject({ status: 'given up', reason: 'The time of 1000 ms is over.' });
  expect(await told()).toMatchObject([
    { type: 'request.ended', data: { status: 'given up', reason: 'The time of 1000 ms is over.' } },
  ]);
});

test('handle() ends at the bound of steps when no task is open any more', async () => {
  const { supervisor, request, record, complete } = aSupervisor({ bounds: { steps: 1 } });
  await supervisor.handle(request);
  await complete('flights', completed);
  expect((await record()).status).toBe('running');
  await complete('activities', completed);
  expect(await record()).toMatchObject({
    status: 'partly finished',
    reason: 'The bound of 1 steps is reached.',
  });
});

test('handle() counts the tokens of the agents and of its own model, and ends at their bound', async () => {
  const usage = { modelCalls: 1, inputTokens: 600, outputTokens: 399 };
  const { supervisor, request, record, complete } = aSupervisor({
    bounds: { tokens: 100_000 },
    prices: { perMillionInput: 1, perMillionOutput: 10 },
  });
  await supervisor.handle(request);
  const before = (await record()).totals;
  expect(before).toMatchObject({ steps: 1, modelCalls: 1 });
  expect(before.cost).toBeCloseTo((before.inputTokens + before.outputTokens * 10) / 1e6, 12);
  await complete('flights', { ...completed, usage });
  const after = (await record()).totals;
  expect(after.modelCalls).toBe(3);
  await complete('activities', { ...completed, usage: { ...usage, inputTokens: 100_000 } });
  expect((await record()).reason).toMatch(/^The bound of 100000 tokens is reached: \d+ were used\.$/);
});

test('handle() ends at the bound of cost', async () => {
  const { supervisor, request, record, complete } = aSupervisor({
    bounds: { cost: 0.5, tokens: 1_000_000 },
    prices: { perMillionInput: 1, perMillionOutput: 1 },
  });
  const usage = { modelCalls: 1, inputTokens: 250_000, outputTokens: 250_000 };
  await supervisor.handle(request);
  await complete('flights', completed);
  await complete('activities', { ...completed, usage });
  expect((await record()).reason).toMatch(/^The bound of \$0\.5 is reached: \$0\.50\d\d were spent\.$/);
});

test('handle() lets the time stand still while the requester is asked', async () => {
  const { supervisor, request, pass, due, record, complete, event } = aSupervisor({
    bounds: { timeMs: 10_000 },
  });
  await supervisor.handle(request);
  await complete('activities', completed);
  await complete('flights', {
    status: 'incomplete',
    missing: [{ name: 'departureDate', question: 'When?' }],
  });
  await complete('answers', { status: 'completed', result: { answers: [], unanswered: ['departureDate'] } });
  expect((await record()).status).toBe('waiting');
  pass(1_000_000);
  for (const timer of await due()) await supervisor.handle(timer);
  expect((await record()).status).toBe('waiting');
  await supervisor.handle(event({ type: 'input.received', data: { text: 'On 2025-09-02' } }));
  expect(await record()).toMatchObject({
    status: 'running',
    deadlineAt: new Date(Date.UTC(2025, 7, 1) + 1_010_000).toISOString(),
  });
});
