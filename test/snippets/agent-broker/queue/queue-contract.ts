import type { MessageQueue } from '@outcrop/snippets/agent-broker';
import { beforeEach, describe, expect, test } from 'vitest';

/** A queue that gives a message twice, and what gets its dead letters. */
export interface QueuePair {
  queue: MessageQueue;
  deadLetters: MessageQueue;
}

/**
 * What every queue does.
 *
 * @param name The function that makes it.
 * @param open Makes a pair, empty; a message is a dead letter after it was received twice.
 */
export function queueContract(name: string, open: () => Promise<QueuePair>): void {
  describe(`${name} as every queue`, () => {
    let queue: MessageQueue;
    let deadLetters: MessageQueue;

    beforeEach(async () => {
      ({ queue, deadLetters } = await open());
    });

    async function receiveAll(): Promise<string[]> {
      const bodies: string[] = [];
      for (;;) {
        const messages = await queue.receive({ max: 10 });
        if (messages.length === 0) return bodies.sort();
        bodies.push(...messages.map(({ body }) => body));
      }
    }

    test('send() takes more messages than one request of SQS, and gives each once', async () => {
      const bodies = Array.from({ length: 23 }, (_, index) => `message ${index}`).sort();
      await queue.send(bodies.map((body) => ({ body })));
      expect(await receiveAll()).toEqual(bodies);
    });

    test('send() takes messages that together are more than one request of SQS holds', async () => {
      const bodies = ['a', 'b', 'c'].map((letter) => letter.repeat(600_000));
      await queue.send(bodies.map((body) => ({ body })));
      expect(await receiveAll()).toEqual(bodies);
    });

    test('send() keeps every character', async () => {
      const body = JSON.stringify({ text: 'Zürich → 東京 ✈️ \u0000 "quoted" <b>&amp;</b>' });
      await queue.send([{ body }]);
      expect(await receiveAll()).toEqual([body]);
    });

    test('send() takes 1 MiB and sends nothing when one message is larger', async () => {
      await queue.send([{ body: 'x'.repeat(1_048_576) }]);
      expect(await receiveAll()).toEqual(['x'.repeat(1_048_576)]);
      const larger = queue.send([{ body: 'first' }, { body: `${'x'.repeat(1_048_575)}é` }]);
      await expect(larger).rejects.toThrow(
        new RangeError(
          'Cannot send message 1 as its body must have 1048576 bytes at most: current value is 1048577',
        ),
      );
      expect(await receiveAll()).toEqual([]);
    });

    test('send() takes no messages', async () => {
      await queue.send([]);
      expect(await receiveAll()).toEqual([]);
    });

    test('send() with a delay: nobody gets it yet', async () => {
      await queue.send([{ body: 'later', delayMs: 900_000 }, { body: 'now' }]);
      expect(await receiveAll()).toEqual(['now']);
    });

    test.each([
      [{ body: '' }, 'its body must have 1 byte at least: current value is 0'],
      [{ body: 'a\u000b' }, 'its body must have only characters of XML 1.0: current value is U+000B'],
      [{ body: 'a\uffff' }, 'its body must have only characters of XML 1.0: current value is U+FFFF'],
      [{ body: 'a', delayMs: 900_001 }, 'its delay must be 0 to 900000 ms: current value is 900001'],
      [{ body: 'a', delayMs: -1 }, 'its delay must be 0 to 900000 ms: current value is -1'],
    ])('send() refuses %j', async (message, rule) => {
      await expect(queue.send([message])).rejects.toThrow(new RangeError(`Cannot send message 0 as ${rule}`));
    });

    test('receive() gives one message unless told, hides it and counts', async () => {
      await queue.send([{ body: 'one' }, { body: 'two' }]);
      const first = await queue.receive();
      expect(first).toHaveLength(1);
      expect(first[0]?.receiveCount).toBe(1);
      const second = await queue.receive({ max: 10 });
      expect([first[0]?.body, second[0]?.body].sort()).toEqual(['one', 'two']);
      expect(second).toHaveLength(1);
    });

    test.each([
      [{ max: 0 }, 'max must be 1 to 10: current value is 0'],
      [{ max: 11 }, 'max must be 1 to 10: current value is 11'],
      [{ waitMs: 20_001 }, 'waitMs must be 0 to 20000: current value is 20001'],
      [{ visibilityMs: 43_200_001 }, 'visibilityMs must be 0 to 43200000: current value is 43200001'],
    ])('receive() refuses %j', async (options, rule) => {
      await expect(queue.receive(options)).rejects.toThrow(
        new RangeError(`Cannot receive messages as ${rule}`),
      );
    });

    test('receive() waits for a message that comes', async () => {
      const waiting = queue.receive({ waitMs: 20_000 });
      await queue.send([{ body: 'late' }]);
      expect((await waiting).map(({ body }) => body)).toEqual(['late']);
    });

    test('receive() ends its wait with nothing when its signal is aborted', async () => {
      const within = new AbortController();
      const waiting = queue.receive({ waitMs: 20_000, signal: within.signal });
      within.abort();
      expect(await waiting).toEqual([]);
    });

    test('receive() takes nothing when its signal was aborted before', async () => {
      await queue.send([{ body: 'there' }]);
      expect(await queue.receive({ signal: AbortSignal.abort() })).toEqual([]);
      expect(await receiveAll()).toEqual(['there']);
    });

    test('hide() with 0 gives a message back, and its receipt is another', async () => {
      await queue.send([{ body: 'again' }]);
      const [first] = await queue.receive();
      await queue.hide(first?.receipt ?? '', 0);
      const [second] = await queue.receive();
      expect(second).toEqual({ ...first, receipt: expect.any(String), receiveCount: 2 });
      expect(second?.receipt).not.toBe(first?.receipt);
    });

    test('hide() refuses more than 12 hours', async () => {
      await expect(queue.hide('receipt', 43_200_001)).rejects.toThrow(
        new RangeError(
          'Cannot hide a message as visibilityMs must be 0 to 43200000: current value is 43200001',
        ),
      );
    });

    test('delete() takes a message away for good, and a second time changes nothing', async () => {
      await queue.send([{ body: 'done' }]);
      const [message] = await queue.receive({ visibilityMs: 0 });
      await queue.delete(message?.receipt ?? '');
      await queue.delete(message?.receipt ?? '');
      expect(await receiveAll()).toEqual([]);
    });

    test('hide() of a message that is gone changes nothing', async () => {
      await queue.send([{ body: 'done' }]);
      const [message] = await queue.receive();
      await queue.delete(message?.receipt ?? '');
      await queue.hide(message?.receipt ?? '', 0);
      expect(await receiveAll()).toEqual([]);
    });

    test('receive() makes a message that was received twice a dead letter', async () => {
      await queue.send([{ body: 'poison' }]);
      for (let time = 1; time <= 2; time += 1) {
        const [message] = await queue.receive({ visibilityMs: 0 });
        expect(message?.receiveCount).toBe(time);
      }
      expect(await deadLetters.receive()).toEqual([]);
      expect(await queue.receive()).toEqual([]);
      expect((await deadLetters.receive())[0]?.body).toBe('poison');
    });
  });
}
