import type { ProposedAction, Steering, TaskEvent } from '../../snippets/computer-use/mod.ts';
import { SteeredTask } from '../../snippets/computer-use/page/steered-task.ts';
import { pngWithText } from './png-with-text.ts';
import { stillClock } from './still-clock.ts';

/** A click that sends a form. */
export const sendClick: ProposedAction = {
  action: { tool: 'computer', action: { action: 'left_click', coordinate: { x: 10, y: 20 } } },
  address: 'http://127.0.0.1:1/form',
  target: { role: 'button', name: 'Send' },
};

const reason = 'It sends a form.';

type Step = TaskEvent extends infer E ? (E extends TaskEvent ? Omit<E, 'at' | 'turn'> : never) : never;

/** A task of one action that has to be approved; it takes a picture first, and ends with what was decided. */
export async function askOnce(task: string, { record, approver, signal }: Steering): Promise<void> {
  const tell = (turn: number, step: Step) => record({ at: 1000 * turn, turn, ...step });
  tell(0, { type: 'asked', text: task });
  const screenshot = { format: 'png' as const, bytes: pngWithText('screen 8x6'), width: 8, height: 6 };
  const look = { action: { tool: 'computer', action: { action: 'screenshot' } } } as const;
  tell(1, { type: 'proposed', proposed: look, verdict: 'allow' });
  tell(1, { type: 'result', result: { ok: true, text: 'screen 8x6', screenshot } });
  tell(2, { type: 'said', text: 'I send the form.' });
  tell(2, { type: 'proposed', proposed: sendClick, verdict: 'ask', reason });
  try {
    const decision = await approver(sendClick, reason, signal);
    if (decision === 'approved') {
      tell(2, { type: 'approved' });
      tell(2, { type: 'result', result: { ok: true } });
    } else tell(2, { type: 'denied', reason: decision.denied });
    tell(3, { type: 'ended', end: 'finished' });
  } catch {
    tell(2, { type: 'ended', end: 'aborted' });
  }
}

/** A steered task whose clock stands still. */
export function aSteeredTask(run = askOnce): SteeredTask {
  return new SteeredTask(run, stillClock(5000));
}
