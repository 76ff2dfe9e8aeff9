import { beforeEach, describe, expect, test } from 'vitest';
import {
  environmentApi,
  environmentOf,
  type Screen,
  type ToolAction,
} from '../../../../snippets/computer-use/mod.ts';

const token = 'a-token-of-the-test';
const performed: unknown[] = [];
let blocked: Promise<void> | undefined;

/** A screen that writes down what it is told, and shows one byte. */
const screen: Screen = {
  size: { width: 2048, height: 1536 },
  picture: { width: 1024, height: 768 },
  async perform(action, signal) {
    await blocked;
    signal?.throwIfAborted();
    performed.push(action);
    const bytes = Uint8Array.of(1);
    return { ok: true, text: 'screen', screenshot: { format: 'png', bytes, width: 1024, height: 768 } };
  },
  async close() {},
};

const api = () =>
  environmentApi({ environment: environmentOf({ screen }), token, bodyBytes: 1000, bodyMs: 20 });
let app = api();
const json = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
const shot: ToolAction = { tool: 'computer', action: { action: 'screenshot' } };

beforeEach(() => {
  performed.length = 0;
  blocked = undefined;
  app = api();
});

async function post(body: BodyInit, headers: Record<string, string> = json): Promise<Response> {
  return await app.request('http://127.0.0.1:8080/actions', { method: 'POST', headers, body });
}

async function problem(response: Response): Promise<{ status: number; detail: string }> {
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  const { status, detail, title } = await response.json();
  expect(status).toBe(response.status);
  expect(title).toMatch(/^[A-Z]/);
  return { status, detail };
}

/** After whatever came, the next action is executed. */
async function livesOn(): Promise<void> {
  const response = await post(JSON.stringify(shot));
  expect(response.status).toBe(200);
}

const computer = (action: unknown) => ({ tool: 'computer', action });
const click = (coordinate: unknown) => computer({ action: 'left_click', coordinate });

describe('environmentApi() refuses, says what is wrong, and lives on', () => {
  test.each([
    ['', 'must be JSON: current value is ""'],
    ['{', 'must be JSON: current value is "{"'],
    ['[1', 'must be JSON'],
    ['NaN', 'must be JSON'],
    ['{"tool":undefined}', 'must be JSON'],
    ["{'tool':'bash'}", 'must be JSON'],
    ['\u0000', 'must be JSON'],
    ['[['.repeat(400), 'must be JSON'],
  ])('the body %j', async (body, detail) => {
    const found = await problem(await post(body));
    expect(found.status).toBe(400);
    expect(found.detail).toContain(detail);
    expect(performed).toEqual([]);
    await livesOn();
  });

  test.each([
    [null, 'the action is wrong'],
    [[], 'the action is wrong'],
    ['computer', 'the action is wrong'],
    [1, 'the action is wrong'],
    [{}, 'tool is wrong'],
    [{ tool: 'browser' }, 'tool is wrong'],
    [{ tool: ['computer'] }, 'tool is wrong'],
    [{ tool: 'computer' }, 'action is wrong'],
    [computer(null), 'action is wrong'],
    [computer({ action: 'zoom' }), 'action.action is wrong'],
    [computer({ action: '__proto__' }), 'action.action is wrong'],
    [computer({ action: 'screenshot', more: 1 }), 'Unrecognized key'],
    [{ ...shot, more: 1 }, 'Unrecognized key'],
    [click('1,2'), 'action.coordinate is wrong'],
    [click([1, 2]), 'action.coordinate is wrong'],
    [click({ x: 1 }), 'action.coordinate.y is wrong'],
    [click({ x: '1', y: 2 }), 'action.coordinate.x is wrong'],
    [click({ x: 1.5, y: 2 }), 'action.coordinate.x is wrong'],
    [click({ x: -1, y: 2 }), 'action.coordinate.x is wrong'],
    [click({ x: null, y: 2 }), 'action.coordinate.x is wrong'],
    [click({ x: 100_000, y: 2 }), 'action.coordinate.x is wrong'],
    [click({ x: 1, y: 2, z: 3 }), 'Unrecognized key'],
    [computer({ action: 'mouse_move' }), 'action.coordinate is wrong'],
    [computer({ action: 'type' }), 'action.text is wrong'],
    [computer({ action: 'type', text: '' }), 'action.text is wrong'],
    [computer({ action: 'type', text: 1 }), 'action.text is wrong'],
    [computer({ action: 'key', text: 'Retrun' }), 'did you mean Return?'],
    [computer({ action: 'key', text: 'ctrl+Foo' }), 'there is no key "Foo"'],
    [computer({ action: 'key', text: '' }), 'must name 1 to 100 key strokes'],
    [computer({ action: 'key', text: 'a '.repeat(101) }), 'must name 1 to 100 key strokes'],
    [computer({ action: 'key', text: '\u0007' }), 'there is no key'],
    [computer({ action: 'left_click', text: 'hyper' }), 'there is no key "hyper"'],
    [computer({ action: 'scroll', amount: 1 }), 'action.direction is wrong'],
    [computer({ action: 'scroll', direction: 'in', amount: 1 }), 'action.direction is wrong'],
    [computer({ action: 'scroll', direction: 'up', amount: 101 }), 'action.amount is wrong'],
    [computer({ action: 'scroll', direction: 'up', amount: -1 }), 'action.amount is wrong'],
    [computer({ action: 'wait', durationMs: 100_001 }), 'action.durationMs is wrong'],
    [computer({ action: 'wait', durationMs: -1 }), 'action.durationMs is wrong'],
    [computer({ action: 'wait', durationMs: '1' }), 'action.durationMs is wrong'],
    [computer({ action: 'hold_key', text: 'a' }), 'action.durationMs is wrong'],
    [{ tool: 'bash', action: { command: '' } }, 'action'],
    [{ tool: 'bash', action: { command: 'ls', restart: true } }, 'action'],
    [{ tool: 'bash', action: { restart: false } }, 'action'],
    [{ tool: 'editor', action: { command: 'delete', path: '/a' } }, 'action.command is wrong'],
    [{ tool: 'editor', action: { command: 'view', path: '' } }, 'action.path is wrong'],
    [
      { tool: 'editor', action: { command: 'view', path: '/a', lines: { from: 0 } } },
      'action.lines.from is wrong',
    ],
    [
      { tool: 'editor', action: { command: 'insert', path: '/a', after: 1e10, text: '' } },
      'action.after is wrong',
    ],
  ])('the action %j', async (action, detail) => {
    const found = await problem(await post(JSON.stringify(action)));
    expect(found.status).toBe(422);
    expect(found.detail).toMatch(/^Cannot execute the action as .+: current value is .+/s);
    expect(found.detail).toContain(detail);
    expect(performed).toEqual([]);
    await livesOn();
  });

  test.each([
    [
      '{"tool":"computer","action":{"action":"mouse_move","coordinate":{"x":1e999,"y":1}}}',
      'coordinate.x is wrong',
    ],
    ['{"tool":"computer","action":{"action":"screenshot","__proto__":{"a":1}}}', 'Unrecognized key'],
  ])('the JSON %s', async (body, detail) => {
    const found = await problem(await post(body));
    expect(found).toMatchObject({ status: 422, detail: expect.stringContaining(detail) });
    await livesOn();
  });

  test.each([
    [{ ...json, authorization: '' }, 401, 'it is missing'],
    [{ ...json, authorization: 'Bearer' }, 401, 'it is missing'],
    [{ ...json, authorization: `Basic ${token}` }, 401, 'it is missing'],
    [{ ...json, authorization: `Bearer ${token}x` }, 401, 'it is another token'],
    [{ ...json, authorization: `Bearer ${token.slice(0, -1)}` }, 401, 'it is another token'],
    [{ ...json, host: 'evil.test' }, 403, 'current value is "evil.test"'],
    [{ ...json, host: '127.0.0.1.evil.test:8080' }, 403, 'the host must be 127.0.0.1 or localhost or [::1]'],
    [{ ...json, host: 'evil.test@127.0.0.1' }, 403, 'the host must be'],
    [{ ...json, host: '169.254.169.254' }, 403, 'the host must be'],
    [
      { ...json, origin: 'https://evil.test' },
      403,
      'no web page may ask: current value is "https://evil.test"',
    ],
    [{ ...json, origin: 'null' }, 403, 'no web page may ask'],
    [{ ...json, origin: 'http://127.0.0.1:8080' }, 403, 'no web page may ask'],
    [{ ...json, 'sec-fetch-site': 'cross-site' }, 403, 'no web page may ask'],
    [
      { ...json, 'content-type': 'text/plain' },
      415,
      'must be application/json: current value is "text/plain"',
    ],
    [{ ...json, 'content-type': 'application/jsonp' }, 415, 'must be application/json'],
  ])('the headers %j', async (headers, status, detail) => {
    const found = await problem(await post(JSON.stringify(shot), headers));
    expect(found).toEqual({ status, detail: expect.stringContaining(detail) });
    expect(performed).toEqual([]);
    await livesOn();
  });

  test.each([
    ['GET', '/'],
    ['GET', '/actions'],
    ['PUT', '/actions'],
    ['DELETE', '/screen'],
    ['GET', '/..%2f..%2fetc/passwd'],
  ])('%s %s', async (method, path) => {
    const found = await problem(await app.request(`http://127.0.0.1${path}`, { method, headers: json }));
    expect(found.status).toBe(404);
    await livesOn();
  });

  test('a body of more than its bytes, and takes one of just as many', async () => {
    const body = (length: number) => JSON.stringify(shot).padEnd(length);
    expect((await post(body(1000))).status).toBe(200);
    expect(await problem(await post(body(1001)))).toEqual({
      status: 413,
      detail: 'Cannot read the body as it must have at most 1000 bytes: it has more',
    });
    await livesOn();
  });

  test('a body that is not UTF-8', async () => {
    expect(await problem(await post(Uint8Array.of(0x22, 0xff, 0x22)))).toMatchObject({ status: 400 });
    await livesOn();
  });

  test('a body that never ends', async () => {
    const body = new ReadableStream({ start: (controller) => controller.enqueue(Uint8Array.of(0x7b)) });
    const request = new Request('http://127.0.0.1/actions', {
      ...{ method: 'POST', headers: json, body },
      ...{ duplex: 'half' },
    });
    expect(await problem(await app.request(request))).toEqual({
      status: 408,
      detail: 'Cannot read the body as it must arrive within 20 ms: it did not',
    });
    await livesOn();
  });

  test('the eighteenth of actions at once: one is executed, sixteen wait', async () => {
    const gate = Promise.withResolvers<void>();
    blocked = gate.promise;
    const move = (x: number) =>
      post(JSON.stringify(computer({ action: 'mouse_move', coordinate: { x, y: 0 } })));
    const answers = Array.from({ length: 18 }, (_, index) => move(index));
    const first = await Promise.race(answers);
    expect(await problem(first)).toMatchObject({
      status: 429,
      detail: expect.stringContaining('at most 16'),
    });
    gate.resolve();
    const statuses = (await Promise.all(answers)).map(({ status }) => status).sort();
    expect(statuses).toEqual([...new Array(17).fill(200), 429]);
    expect(performed).toHaveLength(17);
    await livesOn();
  });
});

describe('environmentApi() executes', () => {
  test('an action with coordinates of the picture, at the place of the screen', async () => {
    const response = await post(JSON.stringify(click({ x: 10, y: 767 })));
    expect(performed).toEqual([{ action: 'left_click', coordinate: { x: 21, y: 1535 } }]);
    expect(await response.json()).toEqual({
      ok: true,
      text: 'screen',
      screenshot: { format: 'png', bytes: 'AQ==', width: 1024, height: 768 },
    });
  });

  test('what is outside the picture is a result that says so', async () => {
    const response = await post(JSON.stringify(click({ x: 1024, y: 0 })));
    expect(await response.json()).toEqual({
      ok: false,
      text: 'Cannot point there as coordinate must be on the picture, from [0, 0] to [1023, 767]: current value is [1024, 0]',
    });
  });

  test('no command without a sandbox', async () => {
    const response = await post(JSON.stringify({ tool: 'bash', action: { command: 'id' } }));
    expect(await response.json()).toEqual({
      ok: false,
      text: 'Cannot use bash as it needs a sandbox: this environment has none',
    });
  });

  test('GET /screen is the picture, and GET /health needs no token', async () => {
    const picture = await app.request('http://localhost/screen', { headers: json });
    expect(picture.headers.get('content-type')).toBe('image/png');
    expect(new Uint8Array(await picture.arrayBuffer())).toEqual(Uint8Array.of(1));
    expect(await (await app.request('http://localhost/health')).json()).toEqual({ status: 'ok' });
    expect((await app.request('http://localhost/screen')).status).toBe(401);
  });
});
