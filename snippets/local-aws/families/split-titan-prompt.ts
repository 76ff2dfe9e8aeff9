import type { GenerationRequest } from '../inference/generation-request.ts';
import { type Turn, toConversation } from './to-conversation.ts';

const speaker = /(?:^|\n)(User|Bot):/;

/** Finds the turns in a prompt of the form `instructions\nUser: …\nBot: …\nUser: …\nBot:`. */
export function splitTitanPrompt(prompt: string): Pick<GenerationRequest, 'system' | 'messages'> {
  if (!speaker.test(prompt) || !prompt.trimEnd().endsWith('\nBot:')) return toConversation([], prompt);
  const [instructions = '', ...parts] = prompt.split(speaker);
  const turns: Turn[] = [{ role: 'system', text: instructions }];
  for (let index = 0; index < parts.length; index += 2) {
    turns.push({ role: parts[index] === 'User' ? 'user' : 'assistant', text: parts[index + 1] ?? '' });
  }
  return toConversation(turns, prompt);
}
