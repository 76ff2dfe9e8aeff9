import { memoryQueue, SendError } from '@outcrop/snippets/agent-broker';
import { virtualClock } from '@outcrop/snippets/local-aws';
import { expect, test } from 'vitest';
import { queueContract } from './queue-contract.ts';

queueContract('memoryQueue()', async () => {
  const clock = virtualClock();
  const deadLetters = memoryQueue({ clock });
  return { queue: memoryQueue({ clock, maxReceives: 2, deadLetters }), deadLetters };
});

test('memoryQueue() gives a delayed message at its time, and not a millisecond before', async () => {
  const clock = virtualClock(0);
  const queue = memoryQueue({ clock });
  await queue.send([{ body: 'later', delayMs: 900_000 }]);
  await clock.sleep(899_999);
  expect(await queue.receive()).toEqual([]);
  await clock.sleep(1);
  expect(await queue.receive()).toHaveLength(1);
});

test('memoryQueue() gives what was not deleted again, after the time of the queue or of the receipt', async () => {
  const clock = virtualClock(0);
  const queue = memoryQueue({ clock, visibilityMs: 1000 });
  await queue.send([{ body: 'work' }]);
  await queue.receive();
  await clock.sleep(999);
  expect(await queue.receive()).toEqual([]);
  await clock.sleep(1);
  expect(await queue.receive({ visibilityMs: 5000 })).toHaveLength(1);
  await clock.sleep(4999);
  expect(await queue.receive()).toEqual([]);
  await clock.sleep(1);
  expect(await queue.receive()).toHaveLength(1);
});

test('hide() moves the time at which a message comes back', async () => {
  const clock = virtualClock(0);
  const queue = memoryQueue({ clock, visibilityMs: 1000 });
  await queue.send([{ body: 'work' }]);
  const [message] = await queue.receive();
  await clock.sleep(900);
  await queue.hide(message?.receipt ?? '', 1000);
  await clock.sleep(999);
  expect(await queue.receive()).toEqual([]);
  await clock.sleep(1);
  expect(await queue.receive()).toHaveLength(1);
});

test('receive() waits until a hidden message comes back, or its time is over', async () => {
  const clock = virtualClock(0);
  const queue = memoryQueue({ clock });
  await queue.send([{ body: 'work' }]);
  await queue.receive({ visibilityMs: 7000 });
  expect(await queue.receive({ waitMs: 6999 })).toEqual([]);
  expect(clock.now()).toBe(6999);
  expect(await queue.receive({ waitMs: 20_000, visibilityMs: 60_000 })).toHaveLength(1);
  expect(clock.now()).toBe(7000);
});

test('delete() with the receipt of an earlier time changes nothing', async () => {
  const queue = memoryQueue({ clock: virtualClock() });
  await queue.send([{ body: 'work' }]);
  const [first] = await queue.receive({ visibilityMs: 0 });
  await queue.receive();
  await queue.delete(first?.receipt ?? '');
  expect(queue.size).toBe(1);
});

test('receive() gives messages in the order in which they were sent', async () => {
  const queue = memoryQueue({ clock: virtualClock() });
  const bodies = Array.from({ length: 10 }, (_, index) => `${index}`);
  await queue.send(bodies.map((body) => ({ body })));
  expect((await queue.receive({ max: 10 })).map(({ body }) => body)).toEqual(bodies);
});

test('receive() gives a message once in one batch, even if it does not hide it', async () => {
  const queue = memoryQueue({ clock: virtualClock() });
  await queue.send([{ body: 'a' }, { body: 'b' }]);
  const messages = await queue.receive({ max: 10, visibilityMs: 0 });
  expect(messages.map(({ body }) => body)).toEqual(['a', 'b']);
});

test('receive() loses no dead letter that nobody took', async () => {
  const clock = virtualClock();
  let refuses = true;
  const taken = memoryQueue({ clock });
  const deadLetters = {
    ...taken,
    async send(messages: Parameters<typeof taken.send>[0]) {
      if (refuses) throw new SendError([{ index: 0, code: 'Broken', permanent: false, reason: 'no' }], 1);
      await taken.send(messages);
    },
  };
  const queue = memoryQueue({ clock, maxReceives: 1, deadLetters, visibilityMs: 10 });
  await queue.send([{ body: 'poison' }]);
  await queue.receive();
  await clock.sleep(10);
  await expect(queue.receive()).rejects.toThrow(SendError);
  refuses = false;
  await clock.sleep(10);
  expect(await queue.receive()).toEqual([]);
  expect((await taken.receive())[0]?.body).toBe('poison');
  expect(queue.size).toBe(0);
});
