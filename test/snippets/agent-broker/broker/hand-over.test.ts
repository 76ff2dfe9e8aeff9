import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  EndpointError,
  type HandOverOptions,
  handOver,
  IngressError,
  memoryQueue,
  parseTaskMessage,
} from '@outcrop/snippets/agent-broker';
import { expect, onTestFinished, test } from 'vitest';
import { stillClock } from '../../../support/still-clock.ts';
import { aTask } from '../agents/a-worker.ts';

const url = 'https://agent.example/tasks';
const endpoint = { type: 'http', url } as const;

function asking(send: (request: Request) => Promise<Response>, others: Partial<HandOverOptions> = {}) {
  return handOver({ queue: () => memoryQueue(), send, clock: stillClock(0), ...others });
}

test('handOver() sends a task to the queue at its address', async () => {
  const queues = new Map([
    ['https://queues.example/flights', memoryQueue()],
    ['https://queues.example/hotels', memoryQueue()],
  ]);
  const ingress = handOver({ queue: (address) => queues.get(address) ?? memoryQueue() });
  await ingress({ type: 'queue', url: 'https://queues.example/hotels' }, aTask());
  const [flights, hotels] = await Promise.all([...queues.values()].map((queue) => queue.receive()));
  expect(flights).toEqual([]);
  expect(hotels?.map(({ body }) => parseTaskMessage(body))).toEqual([aTask()]);
});

test('handOver() names the agent whose queue refused its task, with what the queue threw as the cause', async () => {
  const cause = new Error('The queue is gone.');
  const refused = async () => Promise.reject(cause);
  const ingress = handOver({ queue: () => ({ send: refused }) });
  const error = await ingress({ type: 'queue', url }, aTask()).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(IngressError);
  expect(error).toMatchObject({
    agents: ['flights'],
    message: 'Cannot hand the event over as every ingress must take it: current value is refused by flights',
    cause,
  });
});

test('handOver() posts a task with its token and its trace', async () => {
  const requests: Request[] = [];
  const task = aTask({ traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01' });
  const ingress = asking(async (request) => {
    requests.push(request);
    return new Response(null, { status: 202 });
  });
  await ingress(endpoint, task);
  const [request] = requests;
  expect([request?.method, request?.url, request?.redirect]).toEqual(['POST', url, 'manual']);
  expect(Object.fromEntries(request?.headers ?? [])).toEqual({
    'content-type': 'application/json',
    'idempotency-key': 'task-1',
    traceparent: task.traceparent,
  });
  expect(await request?.json()).toEqual(task);
});

test.each([300, 399, 400, 500])('handOver() has no task taken by status %i', async (status) => {
  const error = await asking(async () => new Response('no', { status }))(endpoint, aTask()).catch(
    (thrown: unknown) => thrown,
  );
  expect(error).toMatchObject({ name: 'IngressError', agents: ['flights'] });
  expect((error as Error).cause).toEqual(new EndpointError(url, String(status)));
});

test('handOver() takes no answer in time for no', async () => {
  const clock = { now: () => 0, sleep: async () => undefined };
  const silent = asking(() => new Promise(() => undefined), { clock, timeoutMs: 5_000 });
  await expect(silent(endpoint, aTask())).rejects.toMatchObject({
    name: 'IngressError',
    cause: {
      name: 'EndpointError',
      message: `Cannot give the task to ${url} as it must answer 2xx: current value is no answer in 5000 ms`,
    },
  });
});

test('handOver() reads nothing of an answer that never ends', async () => {
  let cancelled = false;
  const endless = new ReadableStream({
    pull: (controller) => controller.enqueue(new Uint8Array(1024)),
    cancel: () => {
      cancelled = true;
    },
  });
  await asking(async () => new Response(endless))(endpoint, aTask());
  expect(cancelled).toBe(true);
});

test("handOver() ends by its signal, with the signal's own reason", async () => {
  const stop = new AbortController();
  const ingress = asking(() => new Promise(() => undefined));
  const handing = ingress(endpoint, aTask(), stop.signal);
  stop.abort(new Error('The function is over.'));
  await expect(handing).rejects.toThrow(new Error('The function is over.'));
});

test('handOver() does not follow a redirect over the wire', async () => {
  const paths: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    paths.push(request.url);
    response.writeHead(307, { location: '/elsewhere' }).end();
  });
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/tasks`;
  const handing = handOver({ queue: () => memoryQueue() })({ type: 'http', url: address }, aTask());
  await expect(handing).rejects.toMatchObject({ cause: { url: address } });
  expect(paths).toEqual(['/tasks']);
});
