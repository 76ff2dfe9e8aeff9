import { connect } from 'node:net';
import { BedrockRuntimeClient, type BedrockRuntimeClientConfig } from '@aws-sdk/client-bedrock-runtime';
import { NodeHttp2Handler, NodeHttpHandler } from '@smithy/node-http-handler';
import { describe, expect, it, onTestFinished } from 'vitest';
import { threadedRequestHandler } from '../../../../snippets/benchmarking/mod.node.ts';
import {
  type Call,
  type CallOptions,
  converse,
  converseStream,
  distilledLlamaFormat,
  invokeModel,
  invokeModelStream,
} from '../../../../snippets/benchmarking/mod.ts';
import type { FaultRule } from '../../../../snippets/local-aws/mod.ts';
import { aModel } from '../../../support/a-model.ts';
import { startLocalAws } from '../../../support/local-aws.ts';
import { aRequest } from '../an-endpoint.ts';

const calls: Record<string, (options: CallOptions) => Call> = {
  converse,
  converseStream,
  invokeModel: (options) => invokeModel(options, distilledLlamaFormat),
  invokeModelStream: (options) => invokeModelStream(options, distilledLlamaFormat),
};

/** The SDK's own handlers, and a thread that has nothing else to do. */
const handlers = {
  'over HTTP/2': () => new NodeHttp2Handler(),
  'over HTTP/1.1': () => new NodeHttpHandler(),
  'over HTTP/2 from a thread': () => threadedRequestHandler(),
  'over HTTP/1.1 from a thread': () => threadedRequestHandler({ protocol: 'HTTP/1.1' }),
};
const ways = Object.keys(handlers) as (keyof typeof handlers)[];

function aClient(way: keyof typeof handlers, settings: BedrockRuntimeClientConfig): BedrockRuntimeClient {
  const client = new BedrockRuntimeClient({ ...settings, requestHandler: handlers[way]() });
  onTestFinished(() => client.destroy());
  return client;
}

async function ask(name: string, way: keyof typeof handlers, faults: FaultRule[] = []) {
  const model = aModel({ family: name.startsWith('invoke') ? 'llama' : 'anthropic-messages' });
  const { settings } = await startLocalAws({ models: [model], faults });
  return await calls[name]?.({ client: aClient(way, settings), modelId: model.id })(aRequest);
}

describe('HTTP/2', () => {
  it.each([
    [false, 1],
    [true, 3],
  ])('with connections of their own %j, three streams take %i', async (ownConnections, expected) => {
    const { settings, url } = await startLocalAws();
    let connections = 0;
    function createConnection() {
      connections++;
      return connect(Number(new URL(url).port), '127.0.0.1');
    }
    const requestHandler = new NodeHttp2Handler({ nodeHttp2ConnectOptions: { createConnection } });
    const client = new BedrockRuntimeClient({ ...settings, requestHandler });
    onTestFinished(() => client.destroy());
    const call = converseStream({ client, modelId: aModel().id, ownConnections });
    for (let round = 0; round < 3; round++) await call(aRequest);
    expect(connections).toBe(expected);
  });
});

describe.each(ways)('a client %s', (way) => {
  it.each(Object.keys(calls))('measures %s over the wire', async (name) => {
    const trace = await ask(name, way);
    expect(trace?.outcome).toMatchObject({ type: 'ok' });
    expect(trace?.outputTokens).toBe(4);
    const characters = trace?.chunks.reduce((sum, chunk) => sum + chunk.characters, 0);
    expect(characters).toBe(aRequest.prompt.text.length);
    const times = [trace?.sentAt, ...(trace?.chunks.map(({ at }) => at) ?? []), trace?.endedAt];
    expect(times).toEqual(times.toSorted((a = 0, b = 0) => a - b));
  });

  it.each(Object.keys(calls))('sees that an answer to %s was cut', async (name) => {
    const trace = await ask(name, way, [{ kind: 'cut', afterBytes: 30 }]);
    expect(trace?.outcome).toMatchObject({ type: 'failed', kind: 'cut' });
  });

  it('closes the connection of an answer that nobody waits for any more', async () => {
    const model = aModel();
    const served = await startLocalAws({
      models: [model],
      faults: [{ kind: 'slowBody', delayMs: 3_600_000 }],
    });
    const ending = new AbortController();
    const call = converseStream({ client: aClient(way, served.settings), modelId: model.id });
    const running = expect(call(aRequest, ending.signal)).rejects.toThrow('enough');
    await expect.poll(() => served.aws.calls()).toHaveLength(1);
    ending.abort(new Error('enough'));
    await running;
    await expect.poll(() => served.aws.calls()[0]?.error).toBe('ConnectionClosed');
  });

  it('sees that there is no connection', async () => {
    const { close, settings } = await startLocalAws();
    await close();
    const { outcome } = await converseStream({ client: aClient(way, settings), modelId: 'a.b' })(aRequest);
    expect(outcome).toMatchObject({ type: 'failed', kind: 'not-connected', afterTokens: 0 });
  });
});
