import { expect, test } from 'vitest';
import { dispatch } from '../../../snippets/local-aws/dispatch.ts';
import { fetchByAnswer } from '../../../snippets/local-aws/http/fetch-by-answer.ts';
import type { LocalAwsContext } from '../../../snippets/local-aws/local-aws-context.ts';
import {
  createLocalAws,
  FaultInjector,
  type Operation,
  type RecordedCall,
  ServiceError,
  virtualClock,
} from '../../../snippets/local-aws/mod.ts';
import { aModel } from '../../support/a-model.ts';

function start(handle: Operation['handle']) {
  const closing = new AbortController();
  const calls: RecordedCall[] = [];
  const ended: RecordedCall[] = [];
  const defects: unknown[] = [];
  const clock = virtualClock(0);
  const faults = new FaultInjector({ seed: 'test', clock });
  const aws = { clock, faults, closed: closing.signal } as LocalAwsContext;
  const operation: Operation = {
    service: 'bedrock-runtime',
    name: 'Try',
    method: 'POST',
    path: '/try/:name',
    status: 202,
    summary: '',
    handle,
  };
  const answer = dispatch([operation], aws, {
    onStart: (call) => calls.push(call),
    onEnd: (call) => ended.push(call),
    onDefect: (error) => defects.push(error),
  });
  const fetch = fetchByAnswer(answer);
  async function post(path: string, init: RequestInit = {}): Promise<Response> {
    return fetch(new Request(`http://localhost${path}`, { method: 'POST', ...init }));
  }
  return { aws, calls, ended, defects, closing, post };
}

const utf8 = new TextEncoder();

test('dispatch() gives the operation what the request says, and answers with its status', async () => {
  const authorization =
    'AWS4-HMAC-SHA256 Credential=key/20250101/eu-west-3/bedrock/aws4_request, Signature=0';
  const { post, calls, ended } = start(({ params, query, region, json, headers }) => ({
    type: 'json',
    value: { params, page: query.get('page'), region, body: json(), type: headers.get('content-type') },
    headers: { 'x-more': 'yes' },
  }));
  const response = await post('/try/a%2Fb%3Ac?page=2', {
    body: '{"a":1}',
    headers: { authorization, 'content-type': 'application/json' },
  });
  expect(response.status).toBe(202);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'x-more': 'yes',
    'content-type': 'application/json',
  });
  expect(await response.json()).toEqual({
    params: { name: 'a/b:c' },
    page: '2',
    region: 'eu-west-3',
    body: { a: 1 },
    type: 'application/json',
  });
  expect(calls).toEqual([
    {
      requestId: response.headers.get('x-amzn-requestid'),
      service: 'bedrock-runtime',
      operation: 'Try',
      params: { name: 'a/b:c' },
      input: { a: 1 },
      status: 202,
      startedAt: 0,
      durationMs: 0,
    },
  ]);
  expect(ended).toEqual(calls);
});

test('dispatch() turns a ServiceError into a response with its fields', async () => {
  const { post, calls, defects } = start(() => {
    throw new ServiceError('ModelErrorException', 'No.', { fields: { originalStatusCode: 500 } });
  });
  const response = await post('/try/a');
  expect(response.status).toBe(424);
  expect(response.headers.get('x-amzn-errortype')).toBe('ModelErrorException');
  expect(await response.json()).toEqual({ message: 'No.', originalStatusCode: 500 });
  expect(calls).toMatchObject([{ status: 424, error: 'ModelErrorException' }]);
  expect(defects).toEqual([]);
});

test('dispatch() cuts a message that repeats what the client sent', async () => {
  const { post } = start(() => {
    throw new ServiceError('ValidationException', 'x'.repeat(5_000));
  });
  expect(await (await post('/try/a')).json()).toEqual({ message: 'x'.repeat(4_096) });
});

test('dispatch() answers what it does not know with the method and the path', async () => {
  const { post, calls } = start(() => ({ type: 'json', value: {} }));
  const response = await post('/nothing/here?x=1');
  expect(response.status).toBe(404);
  expect(response.headers.get('x-amzn-errortype')).toBe('UnknownOperationException');
  expect(await response.json()).toEqual({ message: 'The endpoint has no operation POST /nothing/here.' });
  expect(calls).toMatchObject([{ service: 'unknown', operation: 'unknown', status: 404 }]);
});

test('dispatch() tells of its own defects, and does not show them to the client', async () => {
  const defect = new TypeError('secret');
  const { post, defects } = start(() => {
    throw defect;
  });
  const response = await post('/try/a');
  expect(response.status).toBe(500);
  expect(await response.json()).toEqual({ message: 'The endpoint failed; this is a defect of it.' });
  expect(defects).toEqual([defect]);
});

test('dispatch() ends a stream that fails with an exception frame', async () => {
  const { post, calls } = start(() => ({
    type: 'frames',
    frames: (async function* () {
      yield utf8.encode('one');
      throw new ServiceError('ModelStreamErrorException', 'Broken', { fields: { originalStatusCode: 500 } });
    })(),
  }));
  const response = await post('/try/a');
  expect(response.status).toBe(202);
  expect(response.headers.get('content-type')).toBe('application/vnd.amazon.eventstream');
  expect(calls[0]?.durationMs).toBeUndefined();
  const text = await response.text();
  expect(text.startsWith('one')).toBe(true);
  expect(text).toContain('modelStreamErrorException');
  expect(text).toContain('{"message":"Broken","originalStatusCode":500}');
  expect(calls).toMatchObject([{ status: 202, error: 'ModelStreamErrorException', durationMs: 0 }]);
});

test('dispatch() stops an operation whose client goes away', async () => {
  let stopped = false;
  const { post, calls } = start(() => ({
    type: 'frames',
    frames: (async function* () {
      try {
        for (;;) yield utf8.encode('more');
      } finally {
        stopped = true;
      }
    })(),
  }));
  const reader = (await post('/try/a')).body?.getReader();
  await reader?.read();
  await reader?.cancel();
  await Promise.resolve();
  expect(stopped).toBe(true);
  expect(calls).toMatchObject([{ error: 'ConnectionClosed' }]);
});

test('dispatch() aborts the signal of an operation when the endpoint closes, and says so', async () => {
  const { post, closing, defects } = start(async ({ signal }) => {
    closing.abort();
    signal.throwIfAborted();
    return { type: 'json', value: {} };
  });
  const response = await post('/try/a');
  expect(response.status).toBe(503);
  expect(await response.json()).toEqual({ message: 'The endpoint is closing.' });
  expect(defects).toEqual([]);
});

test('calls() remembers the last of them, and reset() none', async () => {
  const aws = createLocalAws({ models: [aModel()], callsKept: 2 });
  for (const path of ['/a', '/b', '/c', '/d', '/e']) await aws.fetch(new Request(`http://localhost${path}`));
  expect(aws.calls()).toHaveLength(2);
  aws.reset();
  expect(aws.calls()).toEqual([]);
});
