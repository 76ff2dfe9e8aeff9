import type {
  FunctionInvocationInput,
  FunctionResult,
  InvocationInputMember,
  InvocationResultMember,
} from '@aws-sdk/client-bedrock-agent-runtime';
import { ActionError } from '../action/action-error.ts';
import type { ProposedAction } from '../policy/policy.ts';
import { decide } from './decide.ts';
import { perform } from './perform.ts';
import type { TaskRun } from './task-run.ts';
import { toAction } from './to-action.ts';
import { toReprompt, toResult } from './to-result.ts';

/** What goes back to the agent, and whether the action was done. */
export interface InputAnswer {
  member: InvocationResultMember;
  done: boolean;
}

// #region answer-input
/**
 * Does one thing that an agent asks for, if it may, and says what came of it.
 *
 * @param isSkipped Whether something before it in the same turn was not done.
 * @throws {EnvironmentError} If the environment is gone.
 * @throws {unknown} The signal's reason.
 */
export async function answerInput(
  run: TaskRun,
  { functionInvocationInput: input, apiInvocationInput: api }: InvocationInputMember,
  isSkipped: boolean,
): Promise<InputAnswer> {
  if (input) return answerFunction(run, input, isSkipped);
  const body = 'There is no API to call: use the tools and functions that you were given.';
  run.tell({ type: 'result', result: { ok: false, text: body } });
  const { actionGroup, apiPath, httpMethod } = api ?? {};
  const apiResult = { actionGroup: actionGroup ?? '', apiPath, httpMethod, ...toReprompt(body) };
  return { member: { apiResult }, done: false };
}
// #endregion answer-input

async function answerFunction(
  run: TaskRun,
  input: FunctionInvocationInput,
  isSkipped: boolean,
): Promise<InputAnswer> {
  const answer = (result: Partial<FunctionResult>, done: boolean): InputAnswer => {
    const { actionGroup = '', function: name, agentId } = input;
    return { member: { functionResult: { actionGroup, function: name, agentId, ...result } }, done };
  };
  const refuse = (text: string): InputAnswer => {
    run.tell({ type: 'result', result: { ok: false, text } });
    return answer({ ...confirmation(input, 'CONFIRM'), ...toReprompt(text) }, false);
  };
  if (isSkipped) return refuse('Not done, as something before it in the same turn was not done.');
  const action = parse(run, input);
  if (action instanceof ActionError) return refuse(action.message);
  const confirms = needsConfirmation(input);
  const decided = await decide(run, run.screen.propose(action), confirms);
  if (decided !== 'approved')
    return answer(
      confirms ? { confirmationState: 'DENY' } : toReprompt(`Denied, and not done: ${decided.denied}`),
      false,
    );
  // The agent itself has it done, once somebody has agreed.
  if (input.actionInvocationType === 'USER_CONFIRMATION')
    return answer({ confirmationState: 'CONFIRM' }, true);
  const result = await perform(run, action);
  return answer({ ...confirmation(input, 'CONFIRM'), ...toResult(action, result) }, result.ok);
}

function parse({ options }: TaskRun, input: FunctionInvocationInput): ProposedAction['action'] | ActionError {
  const parameters = (input.parameters ?? []).map(({ name = '', value = '' }) => [name, value] as const);
  try {
    return toAction(options, input.function ?? '', Object.fromEntries(parameters));
  } catch (error) {
    if (error instanceof ActionError) return error;
    throw error;
  }
}

function needsConfirmation({ actionInvocationType }: FunctionInvocationInput): boolean {
  return actionInvocationType !== undefined && actionInvocationType !== 'RESULT';
}

function confirmation(input: FunctionInvocationInput, confirmationState: 'CONFIRM' | 'DENY') {
  return needsConfirmation(input) ? { confirmationState } : {};
}
