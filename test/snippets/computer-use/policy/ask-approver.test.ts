import { expect, test } from 'vitest';
import type { Approver } from '../../../../snippets/computer-use/mod.ts';
import { askApprover } from '../../../../snippets/computer-use/policy/ask-approver.ts';
import { virtualClock } from '../../../../snippets/local-aws/mod.ts';

const question = {
  proposed: { action: { tool: 'bash', action: { command: 'ls' } } },
  reason: 'Why?',
} as const;

function askWith(approver: Approver, signal = new AbortController().signal) {
  const clock = virtualClock();
  return askApprover(approver, question, { clock, timeoutMs: 60_000, signal });
}

test('askApprover() gives what the approver says, who is told all', async () => {
  const told: unknown[] = [];
  const approver: Approver = async (...all) => {
    told.push(all.slice(0, 2));
    return 'approved';
  };
  expect(await askWith(approver)).toBe('approved');
  expect(told).toEqual([[question.proposed, 'Why?']]);
  expect(await askWith(async () => ({ denied: 'No.' }))).toEqual({ denied: 'No.' });
});

test('askApprover() takes no answer for a denial, and stops asking', async () => {
  let asked: AbortSignal | undefined;
  const approver: Approver = (_, __, signal) => {
    asked = signal;
    return new Promise(() => {});
  };
  expect(await askWith(approver)).toEqual({ denied: 'Nobody answered within 60 s.' });
  expect(asked?.aborted).toBe(true);
});

test('askApprover() takes a failure for a denial', async () => {
  const approver: Approver = () => {
    throw new TypeError('no terminal');
  };
  expect(await askWith(approver)).toEqual({ denied: 'Nobody could be asked: TypeError: no terminal' });
});

test('askApprover() ends with its signal, before and while it asks', async () => {
  const controller = new AbortController();
  const never: Approver = () => {
    controller.abort(new Error('stop'));
    return new Promise(() => {});
  };
  await expect(askWith(never, controller.signal)).rejects.toThrow('stop');
  await expect(askWith(async () => 'approved', controller.signal)).rejects.toThrow('stop');
});
