import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import { NodeHttp2Handler } from '@smithy/node-http-handler';
import { expect, it, onTestFinished } from 'vitest';
import { threadedRequestHandler } from '../../../../snippets/benchmarking/mod.node.ts';
import { converseStream, gaps, type RequestTrace } from '../../../../snippets/benchmarking/mod.ts';
import { startServer } from '../../../bench/local-aws/start-server.ts';
import { steadyModel, steadyTokens } from '../../../bench/local-aws/steady-model.ts';

const bothHandlers = { own: () => new NodeHttp2Handler(), threaded: () => threadedRequestHandler() };

/** Measures an answer of 40 tokens, 20 ms apart, while the thread that asked is busy for 300 ms at a time. */
async function longestGap(handler: keyof typeof bothHandlers): Promise<number> {
  const server = await startServer('scheduled', new URL('../../../bench/local-aws/', import.meta.url).href);
  onTestFinished(() => server.stop());
  const client = new BedrockRuntimeClient({
    endpoint: server.url,
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    requestHandler: bothHandlers[handler](),
  });
  onTestFinished(() => client.destroy());
  const call = converseStream({ client, modelId: steadyModel.id });
  const prompt = { text: 'Request', inputTokensAsked: 1, outputTokensAsked: steadyTokens };
  const busy = setInterval(blockFor, 320, 300);
  const trace: RequestTrace = await call({ prompt, index: 0, user: 0, stage: 'busy' });
  clearInterval(busy);
  expect(trace.outcome).toMatchObject({ type: 'ok' });
  return Math.max(...gaps(trace));
}

function blockFor(ms: number): void {
  for (const end = performance.now() + ms; performance.now() < end; );
}

it('threadedRequestHandler() stamps what arrives while the program is busy', async () => {
  const [own, threaded] = [await longestGap('own'), await longestGap('threaded')];
  expect(own).toBeGreaterThan(250);
  expect(threaded).toBeLessThan(own * 0.7);
});
