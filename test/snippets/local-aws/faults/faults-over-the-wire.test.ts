import {
  type BedrockRuntimeClient,
  ConverseCommand,
  ConverseStreamCommand,
  type ConverseStreamOutput,
} from '@aws-sdk/client-bedrock-runtime';
import { describe, expect, test } from 'vitest';
import { startLocalAws } from '../../../support/local-aws.ts';

const request = {
  modelId: 'test.parrot-v1:0',
  messages: [{ role: 'user' as const, content: [{ text: 'one two three four five' }] }],
};

type Events = ConverseStreamOutput[];

/** The events of a stream, and what it throws in the end. */
async function streamed(client: BedrockRuntimeClient): Promise<{ events: Events; thrown: unknown }> {
  const events: Events = [];
  try {
    const { stream } = await client.send(new ConverseStreamCommand(request));
    for await (const event of stream ?? []) events.push(event);
    return { events, thrown: undefined };
  } catch (thrown) {
    return { events, thrown };
  }
}

describe.each([
  ['HTTP/2', 'runtime' as const],
  ['HTTP/1.1', 'runtimeOverHttp1' as const],
])('over %s', (_, version) => {
  test('a stream error comes after the events before it', async () => {
    const served = await startLocalAws({ faults: [{ kind: 'streamError', afterEvents: 3 }] });
    const { events, thrown } = await streamed(served[version]);
    expect(events.slice(1)).toEqual(
      ['one', ' two'].map((text) => ({ contentBlockDelta: { contentBlockIndex: 0, delta: { text } } })),
    );
    expect(thrown).toMatchObject({ name: 'ModelStreamErrorException', originalStatusCode: 500 });
  });

  test('a stream that is cut lacks its end, and the client is told', async () => {
    const served = await startLocalAws({ faults: [{ kind: 'cut', afterEvents: 3 }] });
    const { events, thrown } = await streamed(served[version]);
    expect(events).toHaveLength(3);
    expect(events.some(({ messageStop }) => messageStop)).toBe(false);
    expect(thrown).toBeInstanceOf(Error);
  });

  test('an answer that is cut is an error of the connection, not one of the service', async () => {
    const served = await startLocalAws({ faults: [{ kind: 'cut', afterBytes: 5 }] });
    const thrown = await served[version].send(new ConverseCommand(request)).catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(Error);
    expect(thrown).not.toMatchObject({ name: 'InternalServerException' });
    expect(served.aws.calls()).toMatchObject([{ fault: 'cut' }]);
  });

  test('a slow answer arrives whole', async () => {
    const served = await startLocalAws({ faults: [{ kind: 'slowBody', bytesPerSecond: 20_000 }] });
    const answer = await served[version].send(new ConverseCommand(request));
    expect(answer.output?.message?.content).toEqual(request.messages[0]?.content);
  });

  test('a call without an answer is over when the client goes away', async () => {
    const served = await startLocalAws({ faults: [{ kind: 'timeout' }] });
    const leaving = new AbortController();
    const sent = served[version].send(new ConverseCommand(request), { abortSignal: leaving.signal });
    await expect.poll(() => served.aws.calls()).toHaveLength(1);
    leaving.abort();
    await expect(sent).rejects.toMatchObject({ name: 'AbortError' });
    await expect.poll(() => served.aws.calls()[0]?.error).toBe('ConnectionClosed');
  });

  test('a call without an answer does not keep the endpoint from closing', async () => {
    const served = await startLocalAws({ graceMs: 1, faults: [{ kind: 'timeout' }] });
    const sent = served[version].send(new ConverseCommand(request)).catch((error: unknown) => error);
    await expect.poll(() => served.aws.calls()).toHaveLength(1);
    await served.close();
    expect(await sent).toBeInstanceOf(Error);
  });
});

test('an answer that is cut has sent its first bytes', async () => {
  const { url } = await startLocalAws({ faults: [{ kind: 'cut', afterBytes: 5 }] });
  const response = await fetch(`${url}/model/${request.modelId}/converse`, {
    method: 'POST',
    body: JSON.stringify({ messages: request.messages }),
  });
  expect(Object.fromEntries(response.headers)).toMatchObject({ 'x-local-aws-fault': 'cut' });
  const reader = response.body?.getReader();
  const { value = new Uint8Array() } = (await reader?.read()) ?? {};
  expect(new TextDecoder().decode(value)).toBe('{"out');
  await expect(reader?.read()).rejects.toThrow('terminated');
});
