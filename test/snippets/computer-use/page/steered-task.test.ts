import { expect, test } from 'vitest';
import type { RunSteeredTask } from '../../../../snippets/computer-use/mod.ts';
import type { ShownEvent } from '../../../../snippets/computer-use/page/shown-event.ts';
import type { SteeredTask } from '../../../../snippets/computer-use/page/steered-task.ts';
import { aSteeredTask } from '../../../support/a-steered-task.ts';

function watched(run?: RunSteeredTask): { task: SteeredTask; events: ShownEvent[] } {
  const task = aSteeredTask(run);
  const events: ShownEvent[] = [];
  task.watch(0, (event) => void events.push(event));
  return { task, events };
}

function waiting(events: readonly ShownEvent[]): string {
  return events.findLast((event) => event.type === 'waiting')?.approval ?? '';
}

test('start() shows each event, and asks what the policy leaves to a person', async () => {
  const { task, events } = watched();
  const ended = task.start('Send it');
  const click = 'Click on the button “Send” at 10, 20';
  const where = 'http://127.0.0.1:1/form';
  expect(events).toEqual([
    { id: 1, at: 5000, turn: 0, type: 'began', task: 'Send it' },
    { id: 2, at: 0, turn: 0, type: 'asked', text: 'Send it' },
    { id: 3, at: 1000, turn: 1, type: 'proposed', words: 'Look at the screen', verdict: 'allow' },
    {
      id: 4,
      at: 1000,
      turn: 1,
      type: 'result',
      ok: true,
      text: 'screen 8x6',
      picture: { address: '/pictures/4', width: 8, height: 6 },
    },
    { id: 5, at: 2000, turn: 2, type: 'said', text: 'I send the form.' },
    { id: 6, at: 2000, turn: 2, type: 'proposed', words: click, verdict: 'ask', reason: 'It sends a form.' },
    {
      id: 7,
      at: 5000,
      turn: 2,
      type: 'waiting',
      approval: '7',
      words: click,
      reason: 'It sends a form.',
      where,
    },
  ]);
  task.decide('7', 'approved');
  await ended;
  expect(events.slice(7).map(({ type }) => type)).toEqual(['approved', 'result', 'ended']);
});

test('decide() denies with a reason, and once only', async () => {
  const { task, events } = watched();
  const ended = task.start('Send it');
  const approval = waiting(events);
  task.decide(approval, { denied: 'Not today.' });
  expect(() => task.decide(approval, 'approved')).toThrow('This action no longer waits for a decision.');
  await ended;
  expect(events.at(-2)).toMatchObject({ type: 'denied', reason: 'Not today.' });
});

test('stop() ends a task that waits for a decision, and the next one can begin', async () => {
  const { task, events } = watched();
  const ended = task.start('Send it');
  const approval = waiting(events);
  expect(() => task.start('Another')).toThrow('A task is running: stop it before you start another one.');
  task.stop();
  await ended;
  expect(events.at(-1)).toMatchObject({ type: 'ended', end: 'aborted' });
  expect(() => task.stop()).toThrow('No task is running.');
  expect(() => task.decide(approval, 'approved')).toThrow('This action no longer waits for a decision.');
  task.start('Another');
  expect(events.at(-1)?.type).toBe('waiting');
});

test.each<[string, RunSteeredTask]>([
  ['The agent is gone.', () => Promise.reject(new Error('The agent is gone.'))],
  ['The task ended without a word.', () => Promise.resolve()],
])('start() ends a task that fails: %s', async (reason, run) => {
  const { task, events } = watched(run);
  await task.start('Send it');
  expect(events.at(-1)).toMatchObject({ type: 'ended', end: 'failed', reason });
});

test('watch() tells who comes back what was missed, and of the task that runs alone', async () => {
  const { task, events } = watched();
  const first = task.start('Send it');
  const missed: ShownEvent[] = [];
  const leave = task.watch(5, (event) => void missed.push(event));
  expect(missed.map(({ id }) => id)).toEqual([6, 7]);
  leave();
  task.stop();
  await first;
  expect(missed).toHaveLength(2);
  task.start('Another');
  const late: ShownEvent[] = [];
  task.watch(2, (event) => void late.push(event));
  expect(late[0]).toMatchObject({ type: 'began', task: 'Another' });
  expect(late).toEqual(events.slice(-late.length));
  expect(task.picture('4')).toBeUndefined();
});

test('end() stops what runs, and waits until it has ended', async () => {
  const { task, events } = watched();
  await task.end();
  expect(events).toEqual([]);
  task.start('Send it');
  await task.end();
  expect(events.at(-1)).toMatchObject({ type: 'ended', end: 'aborted' });
});
