import { LLMock } from '@copilotkit/aimock';
import { serve } from '../../../snippets/local-aws/serve.node.ts';
import type { Benchmark } from '../benchmark.ts';
import { quantile } from '../quantile.ts';
import { benchPrompt } from './bench-prompt.ts';
import { startServer } from './start-server.ts';

const rounds = 7;

/** From nothing to the first answer: in a process of its own, and in one that has loaded the module already. */
export const benchmark: Benchmark = async () => [
  {
    what: 'process start to first answer, local-aws',
    value: await median(inProcessOf('local-aws')),
    unit: 'ms',
  },
  {
    what: 'process start to first answer, aimock 1.43.0',
    value: await median(inProcessOf('aimock')),
    unit: 'ms',
  },
  { what: 'createLocalAws() and serve() to first answer', value: await median(ours), unit: 'ms' },
  { what: 'new LLMock() and start() to first answer', value: await median(theirs), unit: 'ms' },
];

async function median(once: () => Promise<() => Promise<unknown>>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    const stop = await once();
    times.push(performance.now() - start);
    await stop();
  }
  return quantile(times, 0.5);
}

function inProcessOf(name: string) {
  return async () => {
    const server = await startServer(name);
    await ask(server.url);
    return () => server.stop();
  };
}

async function ours() {
  const { url, close } = await serve({ port: 0, latency: 'none' });
  await ask(url);
  return close;
}

async function theirs() {
  const mock = new LLMock({ port: 0, host: '127.0.0.1', latency: 0 });
  mock.onMessage('outcrop', { content: 'Rock that can be seen.' });
  await mock.start();
  await ask(mock.url);
  return () => mock.stop();
}

async function ask(url: string): Promise<void> {
  const response = await fetch(`${url}/model/${encodeURIComponent(benchPrompt.modelId)}/converse`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', connection: 'close' },
    body: benchPrompt.body,
  });
  if (!response.ok) throw new Error(await response.text());
  await response.arrayBuffer();
}
