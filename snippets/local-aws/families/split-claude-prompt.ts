import type { GenerationRequest } from '../inference/generation-request.ts';
import { ServiceError } from '../service-error.ts';
import { type Turn, toConversation } from './to-conversation.ts';

const speaker = /\n\n(Human|Assistant):/;
const lastTurn = 'Assistant:';

/**
 * Finds the turns in a prompt of the form `instructions\n\nHuman: …\n\nAssistant:`.
 *
 * Bedrock mends a prompt that begins with `Human:` and ends with ` Assistant:` where only the empty lines are missing.
 *
 * @throws {ServiceError} ValidationException, if one of the two is missing.
 */
export function splitClaudePrompt(prompt: string): Pick<GenerationRequest, 'system' | 'messages'> {
  const [instructions = '', ...parts] = mend(prompt).split(speaker);
  if (parts[0] !== 'Human')
    refuse('prompt must start with "\n\nHuman:" turn after an optional system prompt');
  if (parts.at(-2) !== 'Assistant') refuse('prompt must end with "\n\nAssistant:" turn');
  const turns: Turn[] = [{ role: 'system', text: instructions }];
  for (let index = 0; index < parts.length; index += 2) {
    turns.push({ role: parts[index] === 'Human' ? 'user' : 'assistant', text: parts[index + 1] ?? '' });
  }
  return toConversation(turns, prompt);
}

function mend(prompt: string): string {
  const begun = prompt.trimStart();
  const text = begun.startsWith('Human:') ? `\n\n${begun}` : prompt;
  const ended = text.trimEnd();
  if (!ended.endsWith(lastTurn)) return text;
  return `${ended.slice(0, -lastTurn.length).trimEnd()}\n\n${lastTurn}`;
}

function refuse(message: string): never {
  throw new ServiceError('ValidationException', message);
}
