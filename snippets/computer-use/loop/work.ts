import type { TaskEnd } from '../trace/task-event.ts';
import type { TurnInput } from './agent-turn.ts';
import { answerInputs } from './answer-inputs.ts';
import { askAgent } from './ask-agent.ts';
import { costOf } from './cost-of.ts';
import type { TaskRun } from './task-run.ts';

/** How work came to its end. */
export interface Ending {
  end: TaskEnd;
  reason?: string;
  error?: unknown;
}

// #region work
/**
 * Turn by turn: asks the agent, does what it asks for, tells it what came of it, until it is done or a bound is reached.
 *
 * The bounds are looked at before actions are done: there is no use in an action of which the agent is never told.
 *
 * @throws {unknown} What the agent or the environment fails with; the signal's reason.
 */
export async function work(run: TaskRun): Promise<Ending> {
  const { task, bounds = {}, prices } = run.options;
  const { turns = 50, cost = Infinity } = bounds;
  run.tell({ type: 'asked', text: task });
  run.signal.throwIfAborted();
  let input: TurnInput = { inputText: task };
  for (;;) {
    run.turn++;
    const { text, returnControl } = await askAgent(run, input);
    if (text !== '') {
      run.text = text;
      run.tell({ type: 'said', text });
    }
    if (!returnControl) return { end: 'finished' };
    if (run.turn >= turns) return { end: 'out-of-turns', reason: `It may take ${turns} turns.` };
    if (prices && costOf(run.usage, prices) >= cost)
      return { end: 'out-of-budget', reason: `It may cost ${cost}.` };
    const returnControlInvocationResults = await answerInputs(run, returnControl);
    input = { sessionState: { invocationId: returnControl.invocationId, returnControlInvocationResults } };
  }
}
// #endregion work
