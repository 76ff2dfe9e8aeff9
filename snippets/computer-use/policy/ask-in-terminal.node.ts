import { createInterface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';
import { describeAction } from './describe-action.ts';
import type { Approver } from './policy.ts';

/**
 * Makes an approver that asks whoever sits at the terminal; only `y` or `yes` approves.
 *
 * @param streams Where to read and write; the process's own unless told.
 */
export function askInTerminal({
  input = process.stdin,
  output = process.stdout,
}: {
  input?: Readable;
  output?: Writable;
} = {}): Approver {
  return async (proposed, reason, signal) => {
    const terminal = createInterface({ input, output });
    try {
      const answer = await terminal.question(`${describeAction(proposed)}\n${reason} Do it? [y/N] `, {
        signal,
      });
      return /^y(?:es)?$/i.test(answer.trim())
        ? 'approved'
        : { denied: 'The person at the terminal said no.' };
    } finally {
      terminal.close();
    }
  };
}
