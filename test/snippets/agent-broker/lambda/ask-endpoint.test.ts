import { expect, test } from 'vitest';
import { askEndpoint } from '../../../../snippets/agent-broker/lambda/ask-endpoint.ts';
import { aTask } from '../agents/a-worker.ts';

function answering(status: number, body: unknown) {
  const requests: Request[] = [];
  const send = async (...args: Parameters<typeof fetch>) => {
    requests.push(new Request(...args));
    return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status });
  };
  return { run: askEndpoint({ url: 'https://agent.example/tasks', send }), requests };
}

test('askEndpoint() posts the task with its token as the idempotency key', async () => {
  const { run, requests } = answering(200, { status: 'completed', result: { booked: true } });
  expect(await run(aTask())).toEqual({ status: 'completed', result: { booked: true } });
  expect(requests[0]?.method).toBe('POST');
  expect(requests[0]?.headers.get('idempotency-key')).toBe('task-1');
  expect(await requests[0]?.json()).toEqual(aTask());
});

test('askEndpoint() passes on what is missing', async () => {
  const incomplete = { status: 'incomplete', missing: [{ name: 'rooms', question: 'Which rooms?' }] };
  expect(await answering(200, incomplete).run(aTask())).toEqual(incomplete);
});

test.each([
  [400, 'no', 'The endpoint answered 400.'],
  [499, 'no', 'The endpoint answered 499.'],
  [200, 'no JSON', 'The endpoint answered what is no result.'],
  [200, { status: 'done' }, 'The endpoint answered what is no result.'],
])('askEndpoint() fails the task at %i with %j', async (status, body, reason) => {
  expect(await answering(status, body).run(aTask())).toEqual({ status: 'failed', reason });
});

test.each([429, 500, 503])('askEndpoint() has the task come again after %i', async (status) => {
  await expect(answering(status, '').run(aTask())).rejects.toThrow(
    new Error(`Cannot do the task as the endpoint must answer 2xx: current value is ${status}`),
  );
});
