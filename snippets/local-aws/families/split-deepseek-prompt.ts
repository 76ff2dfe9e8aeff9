import type { GenerationRequest } from '../inference/generation-request.ts';
import { type Turn, toConversation } from './to-conversation.ts';

const speaker = /<｜(User|Assistant)｜>/;
const marks = /<｜(?:begin|end)▁of▁sentence｜>/g;
const thoughts = /<think>[\s\S]*?(?:<\/think>|$)/g;

/** Finds the turns in a prompt of the form `<｜begin▁of▁sentence｜>…<｜User｜>…<｜Assistant｜><think>\n`. */
export function splitDeepseekPrompt(prompt: string): Pick<GenerationRequest, 'system' | 'messages'> {
  const [instructions = '', ...parts] = prompt.replace(marks, '').split(speaker);
  if (parts.length === 0) return toConversation([], prompt);
  const turns: Turn[] = [{ role: 'system', text: instructions }];
  for (let index = 0; index < parts.length; index += 2) {
    const text = parts[index + 1] ?? '';
    if (parts[index] === 'User') turns.push({ role: 'user', text });
    else turns.push({ role: 'assistant', text: text.replace(thoughts, '') });
  }
  return toConversation(turns, prompt);
}
