import {
  BedrockRuntimeClient,
  ConverseCommand,
  ConverseStreamCommand,
  type ConverseStreamOutput,
  InvokeModelCommand,
} from '@aws-sdk/client-bedrock-runtime';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import {
  createLocalAws,
  type FaultRule,
  fetchRequestHandler,
  virtualClock,
} from '../../../../snippets/local-aws/mod.ts';
import { aModel } from '../../../support/a-model.ts';

const request = {
  modelId: 'test.parrot-v1:0',
  messages: [{ role: 'user' as const, content: [{ text: 'one two three four five' }] }],
};

function start(...faults: FaultRule[]) {
  const aws = createLocalAws({ models: [aModel()], clock: virtualClock(0), faults });
  const client = (settings: object) =>
    new BedrockRuntimeClient({
      region: 'us-east-1',
      credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
      requestHandler: fetchRequestHandler(aws.fetch),
      ...settings,
    });
  return { aws, once: client({ maxAttempts: 1 }), byDefault: client({}) };
}

/** Settles what waits for timers between its attempts, without waiting. */
async function hurried<T>(work: () => Promise<T>): Promise<PromiseSettledResult<T>> {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  let settled = false;
  const result = Promise.allSettled([work()]).finally(() => {
    settled = true;
  });
  while (!settled) {
    await vi.runAllTimersAsync();
    await new Promise((resolve) => setImmediate(resolve));
  }
  return (await result)[0];
}

/** The events of a stream, and what it throws in the end. */
async function streamed(client: BedrockRuntimeClient) {
  const events: ConverseStreamOutput[] = [];
  try {
    // The client reads the first event here, so what comes in its place is thrown here too.
    const { stream } = await client.send(new ConverseStreamCommand(request));
    for await (const event of stream ?? []) events.push(event);
    return { events, thrown: undefined };
  } catch (thrown) {
    return { events, thrown };
  }
}

describe('errors', () => {
  test.each([
    ['throttling', { kind: 'throttling' }, 'ThrottlingException', 429],
    ['modelNotReady', { kind: 'modelNotReady' }, 'ModelNotReadyException', 429],
    ['error', { kind: 'error', error: 'AccessDeniedException' }, 'AccessDeniedException', 403],
    ['timeout', { kind: 'timeout', afterMs: 5_000 }, 'ModelTimeoutException', 408],
  ] as const)('a rule of kind %s makes the client throw', async (kind, rule, name, httpStatusCode) => {
    const { aws, once } = start(rule);
    await expect(once.send(new ConverseCommand(request))).rejects.toMatchObject({
      name,
      $metadata: { httpStatusCode },
    });
    expect(aws.calls()).toMatchObject([{ error: name, status: httpStatusCode, fault: kind }]);
    expect(aws.clock.now()).toBe(kind === 'timeout' ? 5_000 : 0);
  });

  test('a client with the default of three attempts survives two throttled calls', async () => {
    const { aws, byDefault } = start({ kind: 'throttling', calls: [[1, 2]] });
    const result = await hurried(() => byDefault.send(new ConverseCommand(request)));
    expect(result).toMatchObject({ status: 'fulfilled', value: { $metadata: { attempts: 3 } } });
    expect(aws.calls().map(({ status }) => status)).toEqual([429, 429, 200]);
  });

  test('a client with the default of three attempts does not survive three', async () => {
    const { aws, byDefault } = start({ kind: 'modelNotReady', calls: [[1, 3]] });
    const result = await hurried(() => byDefault.send(new ConverseCommand(request)));
    expect(result).toMatchObject({
      status: 'rejected',
      reason: {
        name: 'ModelNotReadyException',
        message: 'Model is not ready for inference. Wait and try your request again.',
        $metadata: { attempts: 3 },
      },
    });
    expect(aws.calls()).toHaveLength(3);
  });

  test('rules can be set and cleared while the endpoint runs', async () => {
    const { aws, once } = start();
    aws.faults.set([{ kind: 'throttling', operations: ['InvokeModel'] }]);
    await once.send(new ConverseCommand(request));
    const invoke = new InvokeModelCommand({ modelId: request.modelId, body: '{}' });
    await expect(once.send(invoke)).rejects.toMatchObject({ name: 'ThrottlingException' });
    aws.faults.set([{ kind: 'throttling' }]);
    aws.faults.clear();
    await once.send(new ConverseCommand(request));
  });

  test('a call without an answer ends when the endpoint closes', async () => {
    const { aws, once } = start({ kind: 'timeout' });
    const sent = once.send(new ConverseCommand(request));
    await expect.poll(() => aws.calls()).toHaveLength(1);
    await aws.close();
    await expect(sent).rejects.toMatchObject({ name: 'ServiceUnavailableException' });
  });

  test('a call without an answer ends when the client goes away', async () => {
    const { aws, once } = start({ kind: 'timeout' });
    const leaving = new AbortController();
    const sent = once.send(new ConverseCommand(request), { abortSignal: leaving.signal });
    await expect.poll(() => aws.calls()).toHaveLength(1);
    leaving.abort();
    await expect(sent).rejects.toThrow();
    await expect.poll(() => aws.calls()[0]?.error).toBe('ConnectionClosed');
  });
});

describe('stream errors', () => {
  test.each([0, 1, 4])('the client gets %i events, then the exception', async (afterEvents) => {
    const { aws, once } = start({ kind: 'streamError', afterEvents, originalStatusCode: 503 });
    const { events, thrown } = await streamed(once);
    expect(events).toHaveLength(afterEvents);
    if (afterEvents > 0) expect(events[0]).toEqual({ messageStart: { role: 'assistant' } });
    expect(thrown).toMatchObject({
      name: 'ModelStreamErrorException',
      message: 'An error occurred while streaming the response. Retry your request.',
      originalStatusCode: 503,
    });
    expect(aws.calls()).toMatchObject([{ status: 200, error: 'ModelStreamErrorException' }]);
  });

  test('a stream with no more events than that ends well', async () => {
    const { once } = start({ kind: 'streamError', afterEvents: 50 });
    const { events, thrown } = await streamed(once);
    expect(thrown).toBeUndefined();
    expect(events.at(-1)).toHaveProperty('metadata');
  });
});

describe('bodies', () => {
  async function body(...faults: FaultRule[]) {
    const { aws } = start(...faults);
    const response = await aws.fetch(
      new Request(`http://localhost/model/${request.modelId}/converse`, {
        method: 'POST',
        body: JSON.stringify({ messages: request.messages }),
      }),
    );
    return { aws, response };
  }

  test('a cut body breaks after as many bytes as the rule says', async () => {
    const whole = new Uint8Array(await (await body()).response.arrayBuffer());
    const { response, aws } = await body({ kind: 'cut', afterBytes: 10 });
    const reader = response.body?.getReader();
    expect(await reader?.read()).toEqual({ done: false, value: whole.subarray(0, 10) });
    await expect(reader?.read()).rejects.toThrow('A fault rule cut the connection.');
    expect(aws.calls()).toMatchObject([{ fault: 'cut' }]);
  });

  test('a body that has no more bytes than that is whole', async () => {
    const whole = new Uint8Array(await (await body()).response.arrayBuffer());
    const { response } = await body({ kind: 'cut', afterBytes: whole.length });
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(whole);
    const cut = await body({ kind: 'cut', afterBytes: whole.length - 1 });
    await expect(cut.response.arrayBuffer()).rejects.toThrow('A fault rule cut the connection.');
  });

  test.each([0, 3])('a stream that is cut after %i events has given them', async (afterEvents) => {
    const { aws, once } = start({ kind: 'cut', afterEvents });
    const { events, thrown } = await streamed(once);
    expect(events).toHaveLength(afterEvents);
    expect(thrown).toBeInstanceOf(Error);
    expect(aws.calls()).toMatchObject([{ error: 'ConnectionClosed', fault: 'cut' }]);
  });

  test('a body of so many bytes a second takes that long by the clock, and loses none', async () => {
    const whole = await (await body()).response.text();
    const unhurried = (await body()).aws.clock.now();
    const { aws, response } = await body({ kind: 'slowBody', bytesPerSecond: 100 });
    expect(await response.text()).toBe(whole);
    expect(aws.clock.now() - unhurried).toBeCloseTo(whole.length * 10, 3);
  });

  test('a stream with pauses takes one before each event, though they are due together', async () => {
    const { aws, once } = start({ kind: 'slowBody', delayMs: 1_000 });
    aws.models.register(
      aModel({ latency: { firstTokenMs: 0, perInputTokenMs: 0, tokenGapMs: 0, spread: 0 } }),
    );
    const { events, thrown } = await streamed(once);
    expect(thrown).toBeUndefined();
    expect(events.length).toBeGreaterThan(5);
    expect(aws.clock.now()).toBe(1_000 * events.length);
  });

  test('a body with a pause takes one, and its length at so many bytes a second besides', async () => {
    const { aws, response } = await body({ kind: 'slowBody', delayMs: 1_000, bytesPerSecond: 1_000 });
    const { length } = await response.text();
    const due = (await body()).aws.clock.now();
    expect(aws.clock.now() - due).toBeCloseTo(1_000 + length, 3);
  });

  test('a slow body ends when nobody reads on', async () => {
    const { aws } = start({ kind: 'slowBody', delayMs: 1_000 });
    const response = await aws.fetch(
      new Request(`http://localhost/model/${request.modelId}/converse-stream`, {
        method: 'POST',
        body: JSON.stringify({ messages: request.messages }),
      }),
    );
    const reader = response.body?.getReader();
    await reader?.read();
    const waiting = reader?.read();
    await reader?.cancel();
    await waiting;
    expect(aws.calls()).toMatchObject([{ error: 'ConnectionClosed' }]);
    expect(aws.clock.now()).toBeLessThan(3_000);
  });
});
