import type { AgentStatus } from '@aws-sdk/client-bedrock-agent';
import { ServiceError } from '../service-error.ts';

/** What is asked of an agent that may not be ready for it. */
export type AgentAction = 'Create' | 'Update' | 'Delete' | 'Prepare';

/**
 * Refuses what an agent cannot do in its state.
 *
 * AWS names the state in words, such as "Not Prepared" for `NOT_PREPARED`.
 *
 * @param action What is asked.
 * @param status The agent's state.
 * @param resource What the action is done to, where it is not the agent itself.
 * @throws {ServiceError} ValidationException, always.
 */
export function refuseInState(action: AgentAction, status: AgentStatus, resource?: 'AgentAlias'): never {
  const state = status
    .split('_')
    .map((word) => word.charAt(0) + word.slice(1).toLowerCase())
    .join(' ');
  const where = resource
    ? `${resource} when Agent is in ${state} state`
    : `Agent when it is in ${state} state`;
  const advice =
    status === 'CREATING' && resource
      ? 'Retry your request after the Agent is created.'
      : 'Retry the request when the agent is in a valid state.';
  throw new ServiceError(
    'ValidationException',
    `${action} operation can't be performed on ${where}. ${advice}`,
  );
}
