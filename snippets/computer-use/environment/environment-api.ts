import { Hono } from 'hono';
import { shownValue } from '../action/shown-value.ts';
import type { ToolAction } from '../action/tool-action.ts';
import { toolActionSchema } from '../action/tool-action-schema.ts';
import type { Environment } from './environment.ts';
import { EnvironmentError } from './environment-error.ts';
import { guard } from './guard.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { answerProblem, Problem } from './problem.ts';
import { readBody } from './read-body.ts';
import { toWire } from './wire-result.ts';

/** What an environment's API is to be. */
export interface EnvironmentApiOptions {
  environment: Environment;
  /** What requests must bear. */
  token: string;
  /** The names that it may be asked by. @default those of the machine itself */
  hosts?: readonly string[];
  /** The most bytes of a request. @default 5000000 */
  bodyBytes?: number;
  /** How long a request may take to arrive, in milliseconds. @default 10000 */
  bodyMs?: number;
  /** How many actions may wait for the one that is executed. @default 16 */
  queue?: number;
}

/**
 * An environment as a JSON API: `POST /actions` executes one, `GET /screen` is a picture, `POST /close` ends it all,
 * and `GET /health` says that it is there, also to those without the token.
 *
 * What is wrong with a request is answered as problem JSON.
 *
 * @param options The environment and its bounds.
 * @returns A handler of requests.
 */
export function environmentApi(options: EnvironmentApiOptions): Hono {
  const { environment, token, hosts = ['127.0.0.1', 'localhost', '[::1]'] } = options;
  const inTurn = oneAtATime(options.queue ?? 16);
  const limits = { bytes: options.bodyBytes ?? 5_000_000, ms: options.bodyMs ?? 10_000 };
  const execute = (action: ToolAction, signal: AbortSignal) =>
    inTurn(async () => {
      signal.throwIfAborted();
      return await environment.execute(action, signal);
    });
  return new Hono()
    .onError((error, context) => answerProblem(context, problemOf(error)))
    .notFound((context) => {
      const { method, path } = context.req;
      const rule = 'Cannot answer as it must be POST /actions, GET /screen, POST /close or GET /health';
      return answerProblem(
        context,
        new Problem(404, `${rule}: current value is ${shownValue(`${method} ${path}`)}`),
      );
    })
    .use(guard(token, hosts))
    .get('/health', (context) => context.json({ status: 'ok' }))
    .post('/actions', async (context) => {
      const type = context.req.header('content-type') ?? '';
      if (!/^application\/json\s*(?:;|$)/i.test(type)) {
        throw new Problem(
          415,
          `Cannot read the body as its type must be application/json: current value is ${shownValue(type)}`,
        );
      }
      const action = readAction(await readBody(context.req.raw, limits));
      return context.json(toWire(await execute(action, context.req.raw.signal)));
    })
    .get('/screen', async (context) => {
      const look: ToolAction = { tool: 'computer', action: { action: 'screenshot' } };
      const { screenshot, text } = await execute(look, context.req.raw.signal);
      if (!screenshot)
        throw new Problem(503, text ?? 'Cannot show the screen as it must answer: it does not');
      return context.body(Uint8Array.from(screenshot.bytes), 200, {
        'content-type': `image/${screenshot.format}`,
        'cache-control': 'no-store',
      });
    })
    .post('/close', async (context) => {
      await environment.close();
      return context.json({ status: 'closed' });
    });
}

function readAction(text: string): ToolAction {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Problem(400, `Cannot read the body as it must be JSON: current value is ${shownValue(text)}`);
  }
  const parsed = toolActionSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const path = issue?.path ?? [];
  const wrong = path.reduce<unknown>((part, key) => Object(part)[key], value);
  const name = path.join('.') || 'the action';
  throw new Problem(
    422,
    `Cannot execute the action as ${name} is wrong (${issue?.message}): current value is ${shownValue(wrong)}`,
  );
}

function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof EnvironmentError) return new Problem(503, error.message);
  if (error instanceof Error && error.name === 'AbortError') {
    return new Problem(408, 'Cannot answer as the request must wait for it: it was broken off');
  }
  return new Problem(500, 'Cannot execute the action as the environment must work: it failed');
}
