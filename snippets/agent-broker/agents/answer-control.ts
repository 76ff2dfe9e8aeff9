import type {
  FunctionInvocationInput,
  InvocationResultMember,
  ReturnControlPayload,
} from '@aws-sdk/client-bedrock-agent-runtime';
import type { TaskMessage } from '../broker/task-message.ts';

/**
 * Answers a function that a Bedrock agent returned control for. All its parameters are strings, as Bedrock gives them.
 */
export type ReturnedFunction = (
  parameters: Readonly<Record<string, string>>,
  task: TaskMessage,
  signal?: AbortSignal,
) => Promise<string>;

/** What the agent is answered with, or why it can't be. */
export type AnsweredControl =
  | { invocationId: string; returnControlInvocationResults: InvocationResultMember[] }
  | { reason: string };

/**
 * Answers all that an agent returned control for, at once. A function that throws is told to the agent's model.
 *
 * @param payload What the agent asks for.
 * @param functions What answers, by `<action group>/<function>`.
 * @param task The agent's task.
 * @param signal Ends the work early.
 * @returns The state of the session that goes on; or the reason, and then no function was run.
 * @throws {unknown} The signal's reason.
 */
export async function answerControl(
  { invocationId = '', invocationInputs = [] }: ReturnControlPayload,
  functions: Readonly<Record<string, ReturnedFunction>>,
  task: TaskMessage,
  signal?: AbortSignal,
): Promise<AnsweredControl> {
  const calls: { input: FunctionInvocationInput; answer: ReturnedFunction }[] = [];
  for (const { functionInvocationInput: input, apiInvocationInput: api } of invocationInputs) {
    const name = input
      ? `${input.actionGroup}/${input.function}`
      : `${api?.actionGroup}/${api?.httpMethod} ${api?.apiPath}`;
    const answer = input && Object.hasOwn(functions, name) ? functions[name] : undefined;
    if (!input || !answer)
      return { reason: `The agent returned control for ${name}, which nothing answers.` };
    if ((input.actionInvocationType ?? 'RESULT') !== 'RESULT') {
      return { reason: `The agent returned control for ${name}, which a user would have to confirm.` };
    }
    calls.push({ input, answer });
  }
  const results = await Promise.all(calls.map(({ input, answer }) => toResult(input, answer, task, signal)));
  signal?.throwIfAborted();
  return { invocationId, returnControlInvocationResults: results };
}

async function toResult(
  { actionGroup, function: name, agentId, parameters = [] }: FunctionInvocationInput,
  answer: ReturnedFunction,
  task: TaskMessage,
  signal?: AbortSignal,
): Promise<InvocationResultMember> {
  const given = Object.fromEntries(parameters.map((one) => [one.name ?? '', one.value ?? '']));
  const common = { actionGroup, function: name, ...(agentId !== undefined && { agentId }) };
  try {
    const body = await answer(given, task, signal);
    return { functionResult: { ...common, responseBody: { TEXT: { body } } } };
  } catch (error) {
    const body = `It failed: ${error instanceof Error ? error.message : error}`;
    return { functionResult: { ...common, responseState: 'REPROMPT', responseBody: { TEXT: { body } } } };
  }
}
