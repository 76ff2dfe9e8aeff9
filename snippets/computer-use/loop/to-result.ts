import type { FunctionResult } from '@aws-sdk/client-bedrock-agent-runtime';
import type { ActionResult } from '../environment/action-result.ts';
import type { ProposedAction } from '../policy/policy.ts';

type Answer = Pick<FunctionResult, 'responseBody' | 'responseState'>;

/**
 * Puts what came of an action into the form in which an agent takes it.
 *
 * A result is one picture or one text, never both. A failure goes back to the model, which can do something about it:
 * `FAILURE` would end the turn.
 */
export function toResult(action: ProposedAction['action'], { ok, text, screenshot }: ActionResult): Answer {
  if (!ok) return toReprompt(text || 'It failed, and nothing is known of why.');
  const isPlace =
    action.tool === 'computer' && action.action.action === 'cursor_position' && text !== undefined;
  if (action.tool === 'computer' && screenshot && !isPlace) {
    const { format, bytes } = screenshot;
    return { responseBody: { IMAGES: { images: [{ format, source: { bytes } }] } } };
  }
  return { responseBody: { TEXT: { body: text || 'Done; there is nothing to show.' } } };
}

/** A text that goes back to the model instead of a result. */
export function toReprompt(body: string): Answer {
  return { responseState: 'REPROMPT', responseBody: { TEXT: { body } } };
}
