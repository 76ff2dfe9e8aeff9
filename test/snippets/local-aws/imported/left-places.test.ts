import { ConverseStreamCommand } from '@aws-sdk/client-bedrock-runtime';
import { describe, expect, test } from 'vitest';
import type { FaultRule } from '../../../../snippets/local-aws/mod.ts';
import { aModel } from '../../../support/a-model.ts';
import { anImportedModel, arn } from '../../../support/an-imported-model.ts';
import { startLocalAws } from '../../../support/local-aws.ts';

const onePlace = { maxCopies: 1, requestsPerCopy: 1 };
const messages = [{ role: 'user' as const, content: [{ text: 'one two three four' }] }];

async function anAwakeModel() {
  const endpoint = anImportedModel(onePlace);
  await endpoint.wake();
  return endpoint;
}

test('a stream that nobody reads gives its place back when it is cancelled', async () => {
  const { aws, ask } = await anAwakeModel();
  const url = `http://localhost/model/${encodeURIComponent(arn)}/converse-stream`;
  const response = await aws.fetch(new Request(url, { method: 'POST', body: JSON.stringify({ messages }) }));
  expect(response.status).toBe(200);
  await response.body?.cancel();
  expect(await ask()).toBe(100);
});

describe('a stream of which somebody reads the first event, and no more,', () => {
  async function leftStream() {
    const endpoint = await anAwakeModel();
    const { stream } = await endpoint.runtime.send(new ConverseStreamCommand({ modelId: arn, messages }));
    for await (const _ of stream ?? []) break;
    return endpoint;
  }

  test('keeps its place until the answer would be at its end', async () => {
    const { ask } = await leftStream();
    // The first of four tokens is there, 10 ms lie before each of the others, and then it is the next one's turn.
    expect(await ask()).toBe(30 + 100);
  });

  test('does not keep the model awake', async () => {
    const { ask, clock } = await leftStream();
    await clock.sleep(30 + 299_999);
    expect(await ask()).toBe(100);
    await clock.sleep(300_000);
    await expect(ask()).rejects.toThrow('Model is not ready for inference.');
    const asleep = await leftStream();
    await asleep.clock.sleep(30 + 300_000);
    await expect(asleep.ask()).rejects.toThrow('Model is not ready for inference.');
  });
});

test.each<FaultRule>([
  { kind: 'cut' },
  { kind: 'cut', afterBytes: 10 },
  { kind: 'cut', afterEvents: 0 },
  { kind: 'cut', afterEvents: 2 },
  { kind: 'streamError', afterEvents: 0 },
  { kind: 'slowBody', bytesPerSecond: 100 },
  { kind: 'throttling' },
])('the fault %j keeps no place', async (rule) => {
  const { aws, ask, askForStream } = await anAwakeModel();
  aws.faults.set([{ ...rule, calls: [1] }]);
  await askForStream('one two three four').catch(() => undefined);
  expect(await ask()).toBe(100);
});

test('clients that go away over the network keep no place', async () => {
  const { runtime, runtimeOverHttp1 } = await startLocalAws({
    latency: 'real',
    models: [
      aModel({
        id: 'parrotimport',
        latency: { firstTokenMs: 2, perInputTokenMs: 0, tokenGapMs: 1, spread: 0 },
        imported: { architecture: 'llama', unitsPerCopy: 1, copies: { ...onePlace, startMs: [0, 0] } },
      }),
    ],
  });
  for (const client of [runtime, runtimeOverHttp1]) {
    const command = new ConverseStreamCommand({ modelId: arn, messages });
    const leaving = Array.from({ length: 10 }, async () => {
      const gone = new AbortController();
      const { stream } = await client.send(command, { abortSignal: gone.signal });
      for await (const _ of stream ?? []) gone.abort();
    });
    await Promise.allSettled(leaving);
    const { stream } = await client.send(command);
    const events: string[] = [];
    for await (const event of stream ?? []) events.push(...Object.keys(event));
    expect(events.at(-1)).toBe('metadata');
  }
});
