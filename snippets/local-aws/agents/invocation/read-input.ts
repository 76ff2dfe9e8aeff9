import type { InputBlock } from '../../inference/generation-request.ts';
import { ServiceError } from '../../service-error.ts';
import type { InvokeAgentRequest } from '../requests/invoke-agent-request.ts';
import type { AgentSession } from './agent-sessions.ts';
import { readResults } from './read-results.ts';

/**
 * What an agent's model is told next: results of its actions, or what the user says.
 *
 * A user who says something while actions wait has gone on without their results; an answer to a question of the agent
 * is the result of that question.
 *
 * @throws {ServiceError} ValidationException, if there is nothing to tell or the results don't fit;
 * DependencyFailedException, if an action failed.
 */
export function readInput(
  session: AgentSession,
  { inputText, sessionState = {} }: InvokeAgentRequest,
): InputBlock[] {
  const settled = session.pending?.settled ?? [];
  if (sessionState.returnControlInvocationResults) return [...readResults(session, sessionState), ...settled];
  const text = inputText ?? '';
  if (text.trim() === '')
    throw new ServiceError('ValidationException', 'inputText must be provided, and must not be blank.');
  const calls = session.pending?.calls ?? [];
  const results = calls.map(({ toolUseId, tool }): InputBlock => {
    if (tool.kind === 'question') return { toolResult: { toolUseId, content: [{ text }] } };
    const content = [{ text: 'The user went on without a result.' }];
    return { toolResult: { toolUseId, status: 'error', content } };
  });
  const isAnswer = calls.some(({ tool }) => tool.kind === 'question');
  return [...results, ...settled, ...(isAnswer ? [] : [{ text }])];
}
