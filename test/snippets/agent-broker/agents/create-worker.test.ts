import { expect, test } from 'vitest';
import { createWorker } from '../../../../snippets/agent-broker/mod.ts';
import { aTask, nextWorker, watched } from './a-worker.ts';

test('handle() claims, runs, keeps and tells, in this order', async () => {
  const parts = watched();
  const outcome = await createWorker(parts.options).handle(aTask({ traceparent: 'trace' }));
  expect(parts.steps).toEqual(['get', 'put', 'run', 'put', 'publish']);
  expect(outcome).toMatchObject({ kind: 'ended', event: parts.told[0] });
  expect(parts.told).toMatchObject([
    {
      id: 'task-1/completed',
      type: 'task.completed',
      source: 'agent.flights',
      correlationId: 'request-1',
      causationId: 'event-1',
      data: { agent: 'flights', taskToken: 'task-1', status: 'completed', result: { booked: true } },
    },
  ]);
});

test('handle() of a task that has ended tells its end again, with the same id, and runs nothing', async () => {
  const parts = watched();
  const worker = createWorker(parts.options);
  await worker.handle(aTask());
  expect(await worker.handle(aTask())).toMatchObject({ kind: 'repeated' });
  expect(parts.steps).toEqual(['get', 'put', 'run', 'put', 'publish', 'get', 'publish']);
  expect(parts.told[1]).toEqual(parts.told[0]);
});

const steps = ['get', 'put (claim)', 'run', 'put (end)', 'publish'];
const deaths = steps.flatMap((name, index) =>
  (['before', 'after'] as const).map((when) => [when, name, index + 1] as const),
);

test.each(deaths)('handle() goes on after a worker that died %s its %s', async (when, _, step) => {
  const parts = watched();
  parts.killAt(step, when);
  await expect(createWorker(parts.options).handle(aTask())).rejects.toThrow('killed');
  parts.clock.advance(60_000);
  const outcome = await nextWorker(parts).handle(aTask());
  expect(outcome.event).toMatchObject({ id: 'task-1/completed', data: { status: 'completed' } });
  expect(new Set(parts.told.map((event) => JSON.stringify(event))).size).toBe(1);
  expect([...parts.effects]).toEqual(['task-1']);
  const isKept = step > 4 || (step === 4 && when === 'after');
  expect(parts.steps).toEqual(isKept ? ['get', 'publish'] : ['get', 'put', 'run', 'put', 'publish']);
});

test('handle() leaves a task to the worker that has claimed it, until the claim ends', async () => {
  const parts = watched();
  parts.killAt(3, 'before');
  await expect(createWorker(parts.options).handle(aTask())).rejects.toThrow('killed');
  parts.clock.advance(59_999);
  await expect(nextWorker(parts).handle(aTask())).rejects.toMatchObject({
    name: 'TaskClaimedError',
    until: 60_000,
    message:
      'Cannot claim task task-1 as nobody else may have it: current value is claimed until 1970-01-01T00:01:00.000Z',
  });
  parts.clock.advance(1);
  expect(await nextWorker(parts).handle(aTask())).toMatchObject({ kind: 'ended' });
});

test('handle() of two workers at once runs the task once', async () => {
  const parts = watched();
  const both = await Promise.allSettled([
    createWorker(parts.options).handle(aTask()),
    createWorker(parts.options).handle(aTask()),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
    reason: { name: 'TaskClaimedError', cause: { name: 'VersionConflictError' } },
  });
  expect(parts.steps.filter((step) => step === 'run')).toHaveLength(1);
});

test('handle() gives a task back at once when its agent throws', async () => {
  let attempts = 0;
  const parts = watched({
    name: 'flights',
    run: async () => {
      if (attempts++ === 0) throw new Error('The airline is closed.');
      return { status: 'completed', result: {} };
    },
  });
  const worker = createWorker(parts.options);
  await expect(worker.handle(aTask())).rejects.toThrow('The airline is closed.');
  expect(parts.told).toEqual([]);
  expect(await worker.handle(aTask())).toMatchObject({ kind: 'ended' });
});

test('handle() stops a run that its claim does not last for, and gives the task back', async () => {
  let stopped: AbortSignal | undefined;
  const parts = watched({
    name: 'flights',
    run: (_, signal) => {
      stopped = signal;
      return new Promise(() => undefined);
    },
  });
  const clock = { now: () => 0, sleep: async () => undefined };
  const worker = createWorker({ ...parts.options, clock, leaseMs: 5_000 });
  await expect(worker.handle(aTask())).rejects.toThrow(
    'Cannot go on with task task-1 as its claim is for 5000 ms: current value is over',
  );
  expect(stopped?.aborted).toBe(true);
  await expect(worker.handle(aTask())).rejects.toMatchObject({ name: 'LeaseEndedError' });
});

test('handle() ends with the reason of its signal', async () => {
  const parts = watched({ name: 'flights', run: () => new Promise(() => undefined) });
  const stop = new AbortController();
  const running = createWorker(parts.options).handle(aTask(), stop.signal);
  stop.abort(new Error('The machine goes down.'));
  await expect(running).rejects.toThrow('The machine goes down.');
});

test("handle() takes no other agent's task", async () => {
  const parts = watched();
  await expect(createWorker(parts.options).handle(aTask({ agent: 'hotels' }))).rejects.toThrow(
    'Cannot work on a task as its agent must be flights: current value is hotels',
  );
  expect(parts.steps).toEqual([]);
});
