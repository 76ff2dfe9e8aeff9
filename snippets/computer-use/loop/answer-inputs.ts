import type { InvocationResultMember, ReturnControlPayload } from '@aws-sdk/client-bedrock-agent-runtime';
import { answerInput } from './answer-input.ts';
import type { TaskRun } from './task-run.ts';

/**
 * Does all that an agent asks for in one turn, in order, and answers each.
 *
 * Once something is not done, what comes after it isn't either: it was meant for a screen that is not there.
 */
export async function answerInputs(
  run: TaskRun,
  { invocationInputs = [] }: ReturnControlPayload,
): Promise<InvocationResultMember[]> {
  const members: InvocationResultMember[] = [];
  let isSkipped = false;
  for (const input of invocationInputs) {
    const { member, done } = await answerInput(run, input, isSkipped);
    members.push(member);
    isSkipped ||= !done;
  }
  return members;
}
