import type { AnswerPart } from './answer-part.ts';

/** Tells of which kind a piece of content is: what it has of text, of reasoning, of a tool's input. */
export function contentPart(
  text: string | undefined,
  reasoning?: string | undefined,
  tool?: string | undefined,
): AnswerPart {
  if (text !== undefined) return { type: 'chunk', kind: 'text', characters: text.length };
  if (reasoning !== undefined) return { type: 'chunk', kind: 'reasoning', characters: reasoning.length };
  if (tool !== undefined) return { type: 'chunk', kind: 'tool', characters: tool.length };
  return { type: 'chunk', kind: 'other', characters: 0 };
}
