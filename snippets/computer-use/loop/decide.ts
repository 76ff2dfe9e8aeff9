import { askApprover } from '../policy/ask-approver.ts';
import type { ProposedAction } from '../policy/policy.ts';
import { perform } from './perform.ts';
import type { TaskRun } from './task-run.ts';

const look: ProposedAction['action'] = { tool: 'computer', action: { action: 'screenshot' } };

/**
 * Decides whether an action is executed: first the policy, then the approver where one of the two has to be asked.
 *
 * While a person decides, a page can move a button to where another one was. So what was approved is looked for again.
 *
 * @param mustAsk Whether the action is one that asks for a user's confirmation.
 * @throws {unknown} The signal's reason.
 */
export async function decide(
  run: TaskRun,
  proposed: ProposedAction,
  mustAsk: boolean,
): Promise<'approved' | { denied: string }> {
  const decided = await ask(run, proposed, mustAsk);
  if (typeof decided === 'object') run.tell({ type: 'denied', reason: decided.denied });
  return decided;
}

async function ask(run: TaskRun, proposed: ProposedAction, mustAsk: boolean) {
  const { policy, approver, approvalMs = 120_000 } = run.options;
  const verdict = policy(proposed);
  run.tell({ type: 'proposed', proposed, ...verdict });
  if (verdict.verdict === 'deny') return { denied: verdict.reason };
  if (verdict.verdict === 'allow' && !mustAsk) return 'approved';
  const reason = verdict.verdict === 'ask' ? verdict.reason : 'The agent asks for a confirmation.';
  const options = { clock: run.clock, timeoutMs: approvalMs, signal: run.signal };
  const answer = await askApprover(approver, { proposed, reason }, options);
  if (answer !== 'approved') return answer;
  run.tell({ type: 'approved' });
  return (await isStillThere(run, proposed))
    ? answer
    : { denied: 'The screen changed before this was approved: look at it again.' };
}

async function isStillThere(run: TaskRun, { action, target, address }: ProposedAction): Promise<boolean> {
  if (action.tool !== 'computer' || !target) return true;
  await perform(run, look);
  const now = run.screen.propose(action);
  return now.address === address && now.target?.role === target.role && now.target.name === target.name;
}
