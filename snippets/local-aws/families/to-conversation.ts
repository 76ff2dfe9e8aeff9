import type { GenerationRequest, InputMessage } from '../inference/generation-request.ts';

/** A part of a prompt that its template gives to a role. */
export interface Turn {
  role: 'system' | InputMessage['role'];
  text: string;
}

/**
 * Puts the turns that a prompt's template marks into the form that every API shares, so that a responder sees the
 * user's words and not the template.
 *
 * @param turns In order; blank ones count for nothing, neighbours of one role are one message.
 * @param prompt The whole prompt, which is the user's message if the turns do not begin with one.
 */
export function toConversation(
  turns: readonly Turn[],
  prompt: string,
): Pick<GenerationRequest, 'system' | 'messages'> {
  const said = turns.map(({ role, text }) => ({ role, text: text.trim() })).filter(({ text }) => text !== '');
  const system = said.flatMap(({ role, text }) => (role === 'system' ? text : []));
  const messages: InputMessage[] = [];
  for (const { role, text } of said) {
    if (role === 'system') continue;
    const last = messages.at(-1);
    if (last?.role === role) last.content.push({ text });
    else messages.push({ role, content: [{ text }] });
  }
  if (messages[0]?.role === 'user') return { system, messages };
  return { system: [], messages: [{ role: 'user', content: [{ text: prompt }] }] };
}
