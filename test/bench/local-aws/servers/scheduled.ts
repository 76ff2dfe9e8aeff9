// Serves the endpoint, and notes of each token how long after it was due it was given away to be written.
import type { HttpCall, HttpReply } from '../../../../snippets/local-aws/http/http-exchange.ts';
import { createLocalAws } from '../../../../snippets/local-aws/mod.ts';
import { serve } from '../../../../snippets/local-aws/serve.node.ts';
import { quantile } from '../../quantile.ts';
import { dueMs, steadyModel, steadyTokens } from '../steady-model.ts';

let errors: number[] = [];
const aws = createLocalAws({ models: [steadyModel], latency: 'real' });
const { url } = await serve({ port: 0, aws: { ...aws, answer } });
process.on('message', () => {
  process.send?.({
    tokens: errors.length,
    p50: quantile(errors, 0.5),
    p99: quantile(errors, 0.99),
    most: quantile(errors, 1),
  });
  errors = [];
});
process.send?.({ url });

async function answer(call: HttpCall): Promise<HttpReply> {
  const start = performance.now();
  const reply = await aws.answer(call);
  return { ...reply, body: noted(reply.body as AsyncIterable<Uint8Array>, start) };
}

async function* noted(body: AsyncIterable<Uint8Array>, start: number): AsyncGenerator<Uint8Array> {
  let token = 0;
  for await (const chunk of body) {
    const sent = performance.now() - start;
    const end = token + Buffer.from(chunk).toString('latin1').split('contentBlockDelta').length - 1;
    while (token < end) errors.push(Math.abs(sent - dueMs(token++)));
    yield chunk;
  }
  if (token !== steadyTokens) throw new Error(`A stream had ${token} tokens`);
}
