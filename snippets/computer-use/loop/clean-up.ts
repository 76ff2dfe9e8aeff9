import { InvokeAgentCommand } from '@aws-sdk/client-bedrock-agent-runtime';
import type { TaskRun } from './task-run.ts';
import { untilAborted } from './until-aborted.ts';

/** How long each part of the clean-up may take, in milliseconds. */
const longestMs = 30_000;

/**
 * Ends the agent's session, and the environment if it is the task's own; the task's signal doesn't stop that.
 *
 * @returns What could not be ended, and why.
 */
export async function cleanUp(run: TaskRun): Promise<string[]> {
  const { environment, ownsEnvironment = false } = run.options;
  const parts: [string, (signal: AbortSignal) => Promise<unknown>][] = [];
  // Before the first turn there is no session.
  if (run.turn > 0) parts.push(['the agent’s session', (signal) => endSession(run, signal)]);
  if (ownsEnvironment) parts.push(['the environment', () => environment.close()]);
  const ends = await Promise.allSettled(parts.map(([, end]) => inTime(run, end)));
  return ends.flatMap((end, index) =>
    end.status === 'rejected' ? `Cannot end ${parts[index]?.[0]}: ${String(end.reason)}` : [],
  );
}

async function endSession({ options, sessionId }: TaskRun, abortSignal: AbortSignal): Promise<void> {
  const { client, agentId, agentAliasId } = options;
  const command = new InvokeAgentCommand({ agentId, agentAliasId, sessionId, endSession: true });
  const { completion } = await client.send(command, { abortSignal });
  for await (const _ of completion ?? []);
}

async function inTime({ clock }: TaskRun, end: (signal: AbortSignal) => Promise<unknown>): Promise<void> {
  const [late, over] = [new AbortController(), new AbortController()];
  void clock.sleep(longestMs, over.signal).then(
    () => late.abort(new Error(`It took more than ${longestMs / 1_000} s.`)),
    () => {},
  );
  try {
    await untilAborted(end(late.signal), late.signal);
  } finally {
    over.abort();
  }
}
