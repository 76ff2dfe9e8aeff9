import type { AgentTurn, TurnInput } from './agent-turn.ts';
import { failureKind } from './failure-kind.ts';
import { invokeAgent } from './invoke-agent.ts';
import type { TaskRun } from './task-run.ts';

const mostAttempts = 6;
const [firstPauseMs, longestPauseMs] = [1_000, 30_000];

const lostText =
  'The connection broke, and your last request was lost: nothing of it was done. Look at the screen, and go on with the task.';

// #region ask-agent
/**
 * Tells an agent something and gets its answer, again and again while it can't be reached.
 *
 * The results of actions are kept, and so nothing is executed twice: what is told again is the same. If the agent had
 * gone on and only its answer was lost, it no longer waits for these results, and is told so instead; what it asked for
 * in the lost answer was never done.
 *
 * @throws {Error} What Bedrock says, if it can't be mended by trying again; the signal's reason.
 */
export async function askAgent(run: TaskRun, input: TurnInput): Promise<AgentTurn> {
  let told = input;
  let mayHaveGoneOn = false;
  for (let attempt = 1; ; attempt++) {
    try {
      return await invokeAgent(run, told);
    } catch (error) {
      run.signal.throwIfAborted();
      const kind = failureKind(error);
      if (mayHaveGoneOn && told.sessionState && isRefused(error)) told = { inputText: lostText };
      else if (kind === 'final' || attempt >= mostAttempts) throw error;
      mayHaveGoneOn ||= kind === 'lost';
      await run.clock.sleep(Math.min(longestPauseMs, firstPauseMs * 2 ** (attempt - 1)), run.signal);
    }
  }
}
// #endregion ask-agent

function isRefused(error: unknown): boolean {
  return error instanceof Error && error.name === 'ValidationException';
}
