import { Logger } from '@aws-lambda-powertools/logger';
import { beforeEach, expect, test, vi } from 'vitest';
import { newEvent } from '../../../../snippets/agent-broker/events/new-event.ts';
import { parseAgentEvent } from '../../../../snippets/agent-broker/events/parse-agent-event.ts';
import { createQueueHandler } from '../../../../snippets/agent-broker/lambda/queue-handler.ts';
import { lambdaContext, sqsEvent } from './lambda-events.ts';

const secret = 'my passport is P1234567';
const told = newEvent({ type: 'request.received', source: 'test', data: { text: secret } });
const event = { ...told, time: '2026-09-01T00:00:00.000Z' };

beforeEach(() => {
  // Has the logger write to the console, where it can be read.
  vi.stubEnv('POWERTOOLS_DEV', 'true');
});

/** A handler whose log is read: it handles what is an event, and nothing else. */
function aHandler(handle = async (body: string) => ({ event: parseAgentEvent(body), outcome: 'routed' })) {
  const lines: Record<string, unknown>[] = [];
  for (const level of ['info', 'error'] as const) {
    vi.spyOn(console, level).mockImplementation((line: string) => void lines.push(JSON.parse(line)));
  }
  const clock = { now: () => Date.parse('2026-09-01T00:00:01.500Z') };
  return { handler: createQueueHandler({ handle, logger: new Logger(), clock }), lines };
}

test('createQueueHandler() gives back the messages that failed, and no other', async () => {
  const { handler } = aHandler();
  const batch = sqsEvent(JSON.stringify(event), 'no event', JSON.stringify(event));
  expect(await handler(batch, lambdaContext())).toEqual({
    batchItemFailures: [{ itemIdentifier: 'message-2' }],
  });
});

test('createQueueHandler() gives back all messages where all failed, without failing itself', async () => {
  const { handler } = aHandler();
  expect(await handler(sqsEvent('1', '2'), lambdaContext())).toEqual({
    batchItemFailures: [{ itemIdentifier: 'message-1' }, { itemIdentifier: 'message-2' }],
  });
});

test('createQueueHandler() logs who and when, and not a word of what a message says', async () => {
  const { handler, lines } = aHandler();
  await handler(sqsEvent(JSON.stringify(event)), lambdaContext());
  expect(lines).toMatchObject([
    {
      level: 'INFO',
      message: 'handled',
      messageId: 'message-1',
      correlationId: event.correlationId,
      event: { id: event.id, type: 'request.received' },
      outcome: 'routed',
      eventAgeMs: 1500,
    },
  ]);
  expect(JSON.stringify(lines)).not.toContain(secret);
});

test('createQueueHandler() logs why a message was not handled', async () => {
  const { handler, lines } = aHandler(() => Promise.reject(new Error('the model is not there')));
  await handler(sqsEvent('any'), lambdaContext());
  expect(lines).toMatchObject([
    { level: 'ERROR', messageId: 'message-1', error: { message: 'the model is not there' } },
  ]);
});

test('createQueueHandler() breaks the work off when Lambda is about to', async () => {
  const handle = (_: string, signal: AbortSignal) =>
    new Promise<never>((_resolve, reject) => {
      if (signal.aborted) reject(signal.reason);
      signal.addEventListener('abort', () => reject(signal.reason));
    });
  const { handler, lines } = aHandler(handle as never);
  // A second before the end is now.
  expect(await handler(sqsEvent('any'), lambdaContext(1000))).toEqual({
    batchItemFailures: [{ itemIdentifier: 'message-1' }],
  });
  expect(lines).toMatchObject([{ error: { name: 'TimeoutError' } }]);
});
