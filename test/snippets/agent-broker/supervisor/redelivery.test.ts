import { expect, test } from 'vitest';
import { newEvent } from '../../../../snippets/agent-broker/events/new-event.ts';
import { memoryStateStore } from '../../../../snippets/agent-broker/state/memory-state-store.ts';
import type { StateStore } from '../../../../snippets/agent-broker/state/state-store.ts';
import { VersionConflictError } from '../../../../snippets/agent-broker/state/version-conflict-error.ts';
import { aSupervisor, sydney } from './a-supervisor.ts';

const completed = { status: 'completed', result: {} };

test('handle() decides once for an event that comes twice', async () => {
  const { supervisor, request, tasks, aws } = aSupervisor();
  expect(await supervisor.handle(request)).toBe('handled');
  expect(await supervisor.handle(request)).toBe('repeated');
  expect(tasks).toHaveLength(2);
  expect(aws.calls()).toHaveLength(1);
});

test('handle() takes a request that was published again with another id for the same request', async () => {
  const { supervisor, tasks, aws } = aSupervisor();
  const asked = { type: 'request.received', source: 'web', data: { text: sydney }, idempotencyToken: 'trip' };
  const [first, again] = [newEvent(asked), newEvent(asked)];
  expect(first.id).not.toBe(again.id);
  expect(await supervisor.handle(first)).toBe('handled');
  expect(await supervisor.handle(again)).toBe('repeated');
  expect([tasks.length, aws.calls().length]).toEqual([2, 1]);
});

test('handle() sends again what was written and not sent, with the same tokens', async () => {
  let fails = true;
  const sent: string[] = [];
  const { supervisor, request, record, aws } = aSupervisor({
    ingress: async (_, { idempotencyToken }) => {
      sent.push(idempotencyToken);
      if (fails && sent.length === 2) throw new Error('killed');
    },
  });
  await expect(supervisor.handle(request)).rejects.toThrow('killed');
  expect((await record()).outbox.every((item) => !item.sent)).toBe(true);
  fails = false;
  expect(await supervisor.handle(request)).toBe('repeated');
  const id = request.correlationId;
  expect(sent).toEqual([`${id}/task/1`, `${id}/task/2`, `${id}/task/1`, `${id}/task/2`]);
  expect((await record()).outbox.every((item) => item.sent && item.content === undefined)).toBe(true);
  expect(aws.calls()).toHaveLength(1);
});

test('handle() notes a second completion of a task and does nothing', async () => {
  const { supervisor, request, tasks, record, complete } = aSupervisor();
  await supervisor.handle(request);
  await complete('activities', completed);
  const before = tasks.length;
  await complete('activities', { status: 'failed', reason: 'no' });
  expect(tasks).toHaveLength(before);
  const { tasks: kept, history } = await record();
  expect(kept[1]).toMatchObject({ agent: 'activities', status: 'completed' });
  expect(history.at(-1)).toMatchObject({ what: ['activities answered again, after completed'] });
});

test('handle() notes what comes after the end and does nothing', async () => {
  const { supervisor, request, complete, record, tasks } = aSupervisor({ bounds: { steps: 1 } });
  await supervisor.handle(request);
  await complete('flights', completed);
  await complete('activities', completed);
  const ended = await record();
  await complete('activities', { ...completed, result: { late: true } });
  const after = await record();
  expect(after.history.at(-1)).toMatchObject({ what: ['came after the end: partly finished'] });
  expect({ ...after, history: [], processed: [], updatedAt: '' }).toEqual({
    ...ended,
    history: [],
    processed: [],
    updatedAt: '',
  });
  expect(tasks).toHaveLength(2);
});

test('handle() leaves alone what belongs to no request that it knows', async () => {
  const { supervisor, event, tasks } = aSupervisor();
  const data = { ...completed, agent: 'flights', taskToken: 'x' };
  expect(await supervisor.handle(event({ type: 'task.completed', data }))).toBe('unknown request');
  expect(tasks).toEqual([]);
});

test('handle() decides anew when somebody else has changed the record, and pays for both decisions', async () => {
  const state = conflicting(1);
  const { supervisor, request, record, tasks, aws } = aSupervisor({ state });
  expect(await supervisor.handle(request)).toBe('handled');
  expect(aws.calls()).toHaveLength(2);
  expect(tasks).toHaveLength(2);
  expect((await record()).totals).toMatchObject({ steps: 1, modelCalls: 2 });
});

test('handle() throws when somebody else changes the record every time', async () => {
  const { supervisor, request, tasks } = aSupervisor({ state: conflicting(8) });
  await expect(supervisor.handle(request)).rejects.toThrow(
    `Cannot take a step in request "${request.id}" as its record must stand still: current value is 8 conflicts`,
  );
  expect(tasks).toEqual([]);
});

/** A store in which somebody else is faster so many times. */
function conflicting(times: number): StateStore {
  const store = memoryStateStore();
  let left = times;
  return {
    get: (key) => store.get(key),
    async put(key, value, version) {
      if (left-- > 0) throw new VersionConflictError(key, version);
      return store.put(key, value, version);
    },
  };
}
