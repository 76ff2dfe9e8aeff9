import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { sampleAnswer } from '../sample-answer.ts';

const { converse, stream } = await sampleAnswer();
const app = new Hono()
  .post('/model/:modelId/converse', (c) => c.body(converse, 200, { 'Content-Type': 'application/json' }))
  .post('/model/:modelId/converse-stream', (c) =>
    c.body(stream, 200, { 'Content-Type': 'application/vnd.amazon.eventstream' }),
  );
serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) => {
  process.send?.({ url: `http://127.0.0.1:${port}` });
});
