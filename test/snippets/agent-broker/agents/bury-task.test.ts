import { expect, test } from 'vitest';
import { buryTask, createWorker } from '../../../../snippets/agent-broker/mod.ts';
import { aTask, nextWorker, watched } from './a-worker.ts';

test('buryTask() tells of a task that nobody began that it failed, and its late message that it ended so', async () => {
  const parts = watched();
  const event = await buryTask(aTask(), parts.options);
  expect(event).toMatchObject({
    id: 'task-1/completed',
    type: 'task.completed',
    data: { status: 'failed', taskToken: 'task-1', reason: 'The task is a dead letter. It never began.' },
  });
  expect(await createWorker(parts.options).handle(aTask())).toEqual({ kind: 'repeated', event });
  expect([...parts.effects]).toEqual([]);
});

test('buryTask() says that a task which was run may have changed something', async () => {
  const parts = watched();
  parts.killAt(4, 'before');
  await expect(createWorker(parts.options).handle(aTask())).rejects.toThrow('killed');
  parts.clock.advance(59_999);
  nextWorker(parts);
  await expect(buryTask(aTask(), parts.options)).rejects.toMatchObject({ name: 'TaskClaimedError' });
  parts.clock.advance(1);
  expect((await buryTask(aTask(), parts.options)).data.reason).toBe(
    'The task is a dead letter. flights was run, never to an end; what it changed by then is not known.',
  );
});

test('buryTask() tells an end that was kept as it was', async () => {
  const parts = watched();
  parts.killAt(5, 'before');
  await expect(createWorker(parts.options).handle(aTask())).rejects.toThrow('killed');
  nextWorker(parts);
  expect((await buryTask(aTask(), parts.options)).data.status).toBe('completed');
  expect(parts.told).toHaveLength(1);
});
