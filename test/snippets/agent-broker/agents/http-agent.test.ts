import { expect, test } from 'vitest';
import { type HttpAgentOptions, httpAgent } from '../../../../snippets/agent-broker/mod.ts';
import { stillClock } from '../../../support/still-clock.ts';
import { aTask } from './a-worker.ts';

const url = 'https://agents.example/tasks';

function agent(send: (request: Request) => Promise<Response>, others: Partial<HttpAgentOptions> = {}) {
  return httpAgent({ name: 'flights', url, send, clock: stillClock(0), ...others });
}

const answering = (body: unknown, init?: ResponseInit) =>
  agent(async () => new Response(typeof body === 'string' ? body : JSON.stringify(body), init));

test('httpAgent() posts the task with its token and its trace', async () => {
  const asked: Request[] = [];
  const task = aTask({ traceparent: 'trace' });
  const send = async (request: Request) => {
    asked.push(request);
    return Response.json({ status: 'completed', result: { booked: true } });
  };
  const result = await agent(send, { headers: { authorization: 'a key' } }).run(task);
  expect(result).toEqual({ status: 'completed', result: { booked: true } });
  const [request] = asked;
  expect([request?.method, request?.url, request?.redirect]).toEqual(['POST', url, 'manual']);
  expect(Object.fromEntries(request?.headers ?? [])).toEqual({
    authorization: 'a key',
    'content-type': 'application/json',
    'idempotency-key': 'task-1',
    traceparent: 'trace',
  });
  expect(await request?.json()).toEqual(task);
});

test.each([
  [{ status: 'incomplete', missing: [{ name: 'date', question: 'When?' }], result: { found: 2 } }],
  [{ status: 'failed', reason: 'Sold out.' }],
])('httpAgent() ends a task as the endpoint says: %j', async (answer) => {
  expect(await answering(answer).run(aTask())).toEqual(answer);
});

test.each(['no JSON', { status: 'done' }, { status: 'incomplete', missing: [] }])(
  'httpAgent() has failed when the endpoint answers %j',
  async (answer) => {
    const reason = 'The endpoint answered what is no result of a task.';
    expect(await answering(answer).run(aTask())).toEqual({ status: 'failed', reason });
  },
);

test.each([400, 404, 302])('httpAgent() has failed when the endpoint answers %i', async (status) => {
  const reason = `The endpoint answered ${status}.`;
  expect(await answering('', { status }).run(aTask())).toEqual({ status: 'failed', reason });
});

test.each([408, 429, 500, 503])(
  'httpAgent() leaves it to the queue when the endpoint answers %i',
  async (status) => {
    await expect(answering('', { status }).run(aTask())).rejects.toThrow(
      `Cannot give the task to ${url} as it must answer 2xx: current value is ${status}`,
    );
  },
);

test('httpAgent() leaves it to the queue when there is no connection or no answer in time', async () => {
  const unreachable = agent(async () => {
    throw new TypeError('fetch failed');
  });
  await expect(unreachable.run(aTask())).rejects.toMatchObject({
    name: 'EndpointError',
    cause: { message: 'fetch failed' },
  });
  const clock = { now: () => 0, sleep: async () => undefined };
  const silent = agent(() => new Promise(() => undefined), { clock, timeoutMs: 5_000 });
  await expect(silent.run(aTask())).rejects.toThrow(
    `Cannot give the task to ${url} as it must answer 2xx: current value is no answer in 5000 ms`,
  );
});

test('httpAgent() reads no more of an answer than it may', async () => {
  const text = JSON.stringify({ status: 'completed', result: {} });
  const bounded = (maxBytes: number) => agent(async () => new Response(text), { maxBytes });
  expect(await bounded(text.length).run(aTask())).toMatchObject({ status: 'completed' });
  expect(await bounded(text.length - 1).run(aTask())).toEqual({
    status: 'failed',
    reason: `The endpoint's answer is longer than ${text.length - 1} bytes.`,
  });
});
