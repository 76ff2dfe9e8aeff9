import { readFile } from 'node:fs/promises';
import type { Clock } from '../clock/clock.ts';
import { browserScript } from '../serve/browser-script.node.ts';
import { type LocalSite, serveOnLoopback } from '../serve/serve-on-loopback.node.ts';
import { randomToken } from './random-token.ts';
import type { RunSteeredTask } from './run-steered-task.ts';
import { SteeredTask } from './steered-task.ts';
import { steeringApp } from './steering-app.ts';

/** What the page is to be like. */
export interface SteeringPageOptions {
  /** What stands in the field for the task at first. */
  proposal?: string;
  /** The port; 0 lets the system choose. @default 0 */
  port?: number;
  /** Tells the time of what the page adds itself. */
  clock?: Clock;
}

/**
 * Starts the page to watch a task and to steer it, for this machine alone.
 *
 * @param run Does a task, and tells what happens.
 * @param options Port, time, and a task to begin with.
 * @returns The page; its address holds a token that lets in one browser, once.
 * @throws {Error} If the port is taken.
 *
 * @example
 * ```ts
 * import { startSteeringPage } from '@outcrop/snippets/computer-use/node';
 *
 * const page = await startSteeringPage(async (task, { record }) => {
 *   record({ type: 'asked', text: task, at: Date.now(), turn: 0 });
 *   record({ type: 'ended', end: 'finished', at: Date.now(), turn: 1 });
 * });
 * console.assert(/^http:\/\/127\.0\.0\.1:\d+\/\?token=[0-9a-f]{64}$/.test(page.url));
 * await page.close();
 * ```
 */
export async function startSteeringPage(
  run: RunSteeredTask,
  { proposal = '', port = 0, clock }: SteeringPageOptions = {},
): Promise<LocalSite> {
  const [style, script] = await Promise.all([
    readFile(new URL('page.css', import.meta.url), 'utf8'),
    browserScript(new URL('client/steer.ts', import.meta.url)),
  ]);
  const token = randomToken();
  const task = new SteeredTask(run, clock);
  const site = await serveOnLoopback(steeringApp({ task, token, proposal, style, script }), port);
  return {
    url: `${site.url}/?token=${token}`,
    async close() {
      await task.end();
      await site.close();
    },
  };
}
