import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { streamSSE } from 'hono/streaming';
import * as z from 'zod';
import { pageHeaders } from '../serve/page-headers.ts';
import { pageGuard } from './page-guard.ts';
import type { SteeredTask } from './steered-task.ts';
import { SteeringError } from './steering-error.ts';
import { steeringPage } from './steering-page.ts';

const taskSchema = z.object({ task: z.string().trim().min(1, 'Write what is to be done.').max(10_000) });
const decisionSchema = z.union([
  z.object({ approval: z.string(), decision: z.literal('approve') }),
  z.object({ approval: z.string(), decision: z.literal('deny'), reason: z.string().trim().max(1000) }),
]);

/** What the page that steers a task is made of. */
export interface SteeringAppOptions {
  task: SteeredTask;
  /** Lets in who opens the page first. */
  token: string;
  /** What stands in the field for the task at first. */
  proposal: string;
  style: string;
  script: string;
}

/**
 * The page to watch a task and to steer it.
 *
 * @param options The task, the token, and what the page loads.
 */
export function steeringApp({ task, token, proposal, style, script }: SteeringAppOptions): Hono {
  const app = new Hono();
  app.use(pageHeaders(), pageGuard(token), bodyLimit({ maxSize: 50_000 }));
  app.onError((error, c) => {
    if (error instanceof SteeringError) return c.json({ problem: error.message }, 409);
    throw error;
  });
  app.get('/', (c) => c.html(steeringPage(proposal)));
  app.get('/style.css', (c) => c.body(style, 200, { 'content-type': 'text/css; charset=utf-8' }));
  app.get('/script.js', (c) => c.body(script, 200, { 'content-type': 'text/javascript; charset=utf-8' }));
  app.get('/icon.svg', (c) => c.body(icon, 200, { 'content-type': 'image/svg+xml' }));
  app.get('/events', (c) => events(c, task));
  app.get('/pictures/:name', (c) => picture(c, task));
  app.post('/tasks', async (c) => {
    const parsed = taskSchema.safeParse(await json(c));
    if (!parsed.success) return refused(c, parsed.error);
    task.start(parsed.data.task);
    return c.json({}, 202);
  });
  app.post('/decisions', async (c) => {
    const parsed = decisionSchema.safeParse(await json(c));
    if (!parsed.success) return refused(c, parsed.error);
    const { data } = parsed;
    const denial =
      data.decision === 'deny' ? { denied: data.reason || 'Denied without a reason.' } : 'approved';
    task.decide(data.approval, denial);
    return c.json({});
  });
  app.post('/stop', (c) => {
    task.stop();
    return c.json({});
  });
  return app;
}

const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="4" fill="#174ea6"/><path d="M5 3v9l2.3-2 1.5 3 1.4-.7-1.5-3H12z" fill="#fff"/></svg>';

/** An event source that comes back says which event it had last, and gets those after it. */
function events(c: Context, task: SteeredTask): Response {
  const after = Number(c.req.header('last-event-id') ?? 0) || 0;
  return streamSSE(c, async (stream) => {
    let written: Promise<void> = stream.writeSSE({ event: 'here', data: '{}' });
    const leave = task.watch(after, (event) => {
      written = written
        .then(() => stream.writeSSE({ id: String(event.id), data: JSON.stringify(event) }))
        .catch(() => leave());
    });
    await new Promise<void>((resolve) => stream.onAbort(resolve));
    leave();
  });
}

function picture(c: Context, task: SteeredTask): Response {
  const found = task.picture(c.req.param('name') ?? '');
  if (!found) return c.text('There is no such picture.', 404);
  return c.body(new Uint8Array(found.bytes), 200, { 'content-type': `image/${found.format}` });
}

function json(c: Context): Promise<unknown> {
  return c.req.json().catch(() => undefined);
}

function refused(c: Context, error: z.ZodError): Response {
  return c.json({ problem: error.issues[0]?.message ?? 'This can’t be read.' }, 400);
}
