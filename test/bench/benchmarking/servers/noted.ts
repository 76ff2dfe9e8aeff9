// Serves the endpoint, and notes of each request when it came and when its tokens were given away to be written.
import type { HttpCall, HttpReply } from '../../../../snippets/local-aws/http/http-exchange.ts';
import { createLocalAws } from '../../../../snippets/local-aws/mod.ts';
import { serve } from '../../../../snippets/local-aws/serve.node.ts';
import { steadyModel } from '../../local-aws/steady-model.ts';
import type { TrueTimes } from '../true-times.ts';

let notes: TrueTimes[] = [];
const aws = createLocalAws({ models: [steadyModel], latency: 'real' });
const { url } = await serve({ port: 0, aws: { ...aws, answer } });
process.on('message', () => {
  process.send?.(notes);
  notes = [];
});
process.send?.({ url });

async function answer(call: HttpCall): Promise<HttpReply> {
  const note = { index: -1, receivedAt: performance.now(), firstAt: Number.NaN, lastAt: Number.NaN };
  const body = await call.readBody();
  note.index = Number(/Request (\d+)/.exec(Buffer.from(body).toString())?.[1]);
  const reply = await aws.answer({ ...call, readBody: () => body });
  notes.push(note);
  return { ...reply, body: noted(reply.body as AsyncIterable<Uint8Array>, note) };
}

async function* noted(body: AsyncIterable<Uint8Array>, note: TrueTimes): AsyncGenerator<Uint8Array> {
  for await (const chunk of body) {
    if (Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength).includes('contentBlockDelta')) {
      note.lastAt = performance.now();
      if (Number.isNaN(note.firstAt)) note.firstAt = note.lastAt;
    }
    yield chunk;
  }
}
