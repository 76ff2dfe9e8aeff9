import { expect, test } from 'vitest';
import { steeringApp } from '../../../../snippets/computer-use/page/steering-app.ts';
import { aSteeredTask } from '../../../support/a-steered-task.ts';

const origin = 'http://127.0.0.1:8000';
const cookie = /^computer-use-8000=(?<value>[0-9a-f]{64}); Path=\/; HttpOnly; SameSite=Strict$/;

function anApp() {
  const task = aSteeredTask();
  const app = steeringApp({ task, token: 'the-token', proposal: 'a <b> task', style: '', script: '' });
  const get = (path: string, headers: Record<string, string> = {}) => app.request(origin + path, { headers });
  return { app, task, get };
}

/** The app with the cookie of the one who came first. */
async function opened() {
  const { app, task, get } = anApp();
  const set = (await get('/?token=the-token')).headers.get('set-cookie') ?? '';
  const headers = { cookie: `computer-use-8000=${cookie.exec(set)?.groups?.value}`, origin };
  const post = (path: string, body: unknown, change: Record<string, string> = {}) =>
    app.request(origin + path, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { ...headers, ...change },
    });
  return { app, task, post, headers, get: (path: string) => get(path, headers) };
}

test('steeringApp() takes the token once, for a cookie', async () => {
  const { get } = anApp();
  expect((await get('/')).status).toBe(403);
  expect((await get('/?token=the-tokem')).status).toBe(403);
  const first = await get('/?token=the-token');
  expect([first.status, first.headers.get('location')]).toEqual([303, '/']);
  expect(first.headers.get('set-cookie')).toMatch(cookie);
  const second = await get('/?token=the-token');
  expect([second.status, await second.text()]).toEqual([
    403,
    'This address was used already, or is wrong. Start the program again for a new one.',
  ]);
});

test('steeringApp() shows the page to who has the cookie, and runs no script of another origin', async () => {
  const { get } = await opened();
  const page = await get('/');
  expect(await page.text()).toContain('a &lt;b&gt; task</textarea>');
  expect(page.headers.get('content-security-policy')).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  );
  expect((await get('/?token=the-token')).status).toBe(303);
});

test.each(['/', '/events', '/pictures/4', '/script.js'])(
  'steeringApp() keeps %s from strangers',
  async (path) => {
    expect((await anApp().get(path)).status).toBe(403);
  },
);

test('steeringApp() is not to be had by another name', async () => {
  const { app, headers } = await opened();
  const answer = await app.request('http://rebound.example:8000/', { headers });
  expect([answer.status, await answer.text()]).toEqual([403, 'This page is for this machine alone.']);
});

test.each(['http://127.0.0.1:8001', 'http://elsewhere.example', 'null', ''])(
  'steeringApp() changes nothing for a page of another origin: %j',
  async (stranger) => {
    const { post, task } = await opened();
    const answer = await post('/tasks', { task: 'Send it' }, { origin: stranger });
    expect([answer.status, await answer.json()]).toEqual([
      403,
      { problem: 'Only the page itself may ask for this.' },
    ]);
    expect(() => task.stop()).toThrow('No task is running.');
  },
);

test('steeringApp() changes nothing without the cookie', async () => {
  const { post } = await opened();
  expect((await post('/tasks', { task: 'Send it' }, { cookie: '' })).status).toBe(403);
});

test('steeringApp() starts, decides and stops, and says what can’t be done', async () => {
  const { post, task, get } = await opened();
  const problem = async (answer: Response) => [answer.status, (await answer.json()).problem];
  expect(await problem(await post('/stop', {}))).toEqual([409, 'No task is running.']);
  expect(await problem(await post('/tasks', { task: ' ' }))).toEqual([400, 'Write what is to be done.']);
  expect((await post('/tasks', { task: 'Send it' })).status).toBe(202);
  expect(await problem(await post('/tasks', { task: 'Send it' }))).toEqual([
    409,
    'A task is running: stop it before you start another one.',
  ]);
  expect(await problem(await post('/decisions', { approval: '7', decision: 'maybe' }))).toEqual([
    400,
    'Invalid input',
  ]);
  expect((await get('/pictures/4')).headers.get('content-type')).toBe('image/png');
  expect((await get('/pictures/5')).status).toBe(404);
  const ended: unknown[] = [];
  task.watch(7, ({ type, id, ...event }) => void ended.push(type === 'denied' ? event : type));
  const deny = { approval: '7', decision: 'deny', reason: ' ' };
  expect((await post('/decisions', deny)).status).toBe(200);
  expect(await problem(await post('/decisions', deny))).toEqual([
    409,
    'This action no longer waits for a decision.',
  ]);
  expect(ended).toEqual([{ at: 2000, turn: 2, reason: 'Denied without a reason.' }, 'ended']);
});

test('steeringApp() sends events, to who comes back those that were missed', async () => {
  const { app, task, headers } = await opened();
  task.start('Send it');
  const answer = await app.request(`${origin}/events`, { headers: { ...headers, 'last-event-id': '5' } });
  expect(answer.headers.get('content-type')).toBe('text/event-stream');
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  while (!text.includes('id: 7')) text += (await reader?.read())?.value ?? '';
  await reader?.cancel();
  expect(text.match(/^(?:event|id): .*$/gm)).toEqual(['event: here', 'id: 6', 'id: 7']);
});
