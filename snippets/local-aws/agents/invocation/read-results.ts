import type { InputBlock } from '../../inference/generation-request.ts';
import { ServiceError } from '../../service-error.ts';
import type { FunctionResult, InvokeAgentRequest } from '../requests/invoke-agent-request.ts';
import type { AgentSession, PendingCall } from './agent-sessions.ts';

type ToolResult = NonNullable<InputBlock['toolResult']>;
type SessionState = NonNullable<InvokeAgentRequest['sessionState']>;

/** What a model is told of an action that its user did not want. */
const denied = 'The user denied this action. It did not run.';

/**
 * Reads what came of the actions that a session waits for.
 *
 * @param session The session.
 * @param state What the request says.
 * @returns One result for each action, in the order of the actions.
 * @throws {ServiceError} ValidationException, if a result is missing, is one too many, or breaks a rule;
 * DependencyFailedException, if an action failed.
 */
export function readResults(
  { pending }: AgentSession,
  { invocationId, returnControlInvocationResults: given = [] }: SessionState,
): InputBlock[] {
  if (invocationId === undefined)
    refuse('invocationId must be provided when returnControlInvocationResults is provided.');
  if (pending?.invocationId !== invocationId)
    refuse(`The invocationId ${invocationId} does not match an invocation that the session waits for.`);
  const results = new Map<PendingCall, FunctionResult>();
  for (const { functionResult } of given) {
    if (!functionResult) refuse('An apiResult was given for an action of a function schema.');
    const call = pending.calls.find((one) => !results.has(one) && isFor(functionResult, one));
    if (!call) {
      const { actionGroup, function: name } = functionResult;
      refuse(`There is no open invocation of function ${name} in action group ${actionGroup}.`);
    }
    results.set(call, functionResult);
  }
  return pending.calls.map((call) => {
    const result = results.get(call);
    if (!result) {
      refuse(
        `The result of function ${call.tool.function} in action group ${call.tool.actionGroup} is missing.`,
      );
    }
    return { toolResult: toToolResult(call, result) };
  });
}

function isFor({ actionGroup, function: name }: FunctionResult, { tool }: PendingCall): boolean {
  return tool.actionGroup === actionGroup && (name === undefined || tool.function === name);
}

function toToolResult({ toolUseId, tool }: PendingCall, result: FunctionResult): ToolResult {
  const { confirmationState, responseState } = result;
  const where = `function ${tool.function} in action group ${tool.actionGroup}`;
  if (tool.invocationType === 'USER_CONFIRMATION_AND_RESULT' && confirmationState === undefined)
    refuse(`confirmationState must be provided for ${where}, which requires confirmation.`);
  if (tool.invocationType === 'RESULT' && confirmationState !== undefined)
    refuse(`confirmationState must not be provided for ${where}, which requires no confirmation.`);
  if (confirmationState === 'DENY') return { toolUseId, status: 'error', content: [{ text: denied }] };
  const content = contentOf(result, tool.kind === 'computer', where);
  if (responseState === 'FAILURE') {
    throw new ServiceError(
      'DependencyFailedException',
      `The invocation of ${where} failed: ${textOf(content)}`,
      {
        fields: { resourceName: tool.actionGroup },
      },
    );
  }
  return { toolUseId, ...(responseState === 'REPROMPT' && { status: 'error' }), content };
}

function contentOf(
  { responseBody = {} }: FunctionResult,
  mayShow: boolean,
  where: string,
): ToolResult['content'] {
  const [first, ...others] = Object.entries(responseBody);
  if (!first) refuse(`responseBody must be provided for ${where}.`);
  const [type, { body, images = [] }] = first;
  if (others.length > 0) refuse(`Only one type of responseBody may be provided for ${where}.`);
  if (type === 'TEXT' && body !== undefined && images.length === 0) return [{ text: body }];
  if (type !== 'IMAGES')
    refuse(`responseBody for ${where} must have the type TEXT with a body, or IMAGES with images.`);
  if (!mayShow) refuse(`Images may be provided for computer use actions only, not for ${where}.`);
  if (images.length !== 1 || body !== undefined) refuse(`Exactly one image must be provided for ${where}.`);
  return images.map((image) => ({ image }));
}

function textOf(content: ToolResult['content']): string {
  return content.map(({ text }) => text ?? '[image]').join(' ') || 'no reason was given';
}

function refuse(message: string): never {
  throw new ServiceError('ValidationException', message);
}
