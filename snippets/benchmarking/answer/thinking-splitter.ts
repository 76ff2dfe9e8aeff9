import type { AnswerPart } from './answer-part.ts';

const [opening, closing] = ['<think>', '</think>'];

/**
 * Tells the reasoning in a `<think>` block from the answer after it, as the text comes in.
 *
 * The mark itself, and the empty space after it, count as reasoning: nobody reads them. A mark may come in pieces.
 *
 * @param beginsThinking Whether the prompt has opened the block.
 * @returns Takes what the text goes on with, and gives its parts.
 */
export function thinkingSplitter(beginsThinking: boolean): (text: string) => AnswerPart[] {
  let state: 'start' | 'thinking' | 'gap' | 'answer' = beginsThinking ? 'thinking' : 'start';
  let seen = '';

  function reasoning(text: string): AnswerPart[] {
    return text === '' ? [] : [{ type: 'chunk', kind: 'reasoning', characters: text.length }];
  }

  function answer(text: string): AnswerPart[] {
    state = 'answer';
    return text === '' ? [] : [{ type: 'chunk', kind: 'text', characters: text.length }];
  }

  function split(text: string): AnswerPart[] {
    switch (state) {
      case 'start': {
        seen += text;
        const begun = seen.trimStart();
        if (begun === '')
          return text === '' ? [] : [{ type: 'chunk', kind: 'text', characters: text.length }];
        if (opening.startsWith(begun)) return reasoning(text);
        if (!begun.startsWith(opening)) return answer(text);
        [state, seen] = ['thinking', ''];
        return split(text);
      }
      case 'thinking': {
        const before = seen.slice(-closing.length + 1);
        const end = (before + text).indexOf(closing);
        seen = before + text;
        if (end < 0) return reasoning(text);
        state = 'gap';
        const cut = end + closing.length - before.length;
        return [...reasoning(text.slice(0, cut)), ...split(text.slice(cut))];
      }
      case 'gap': {
        const gap = text.length - text.trimStart().length;
        if (gap === text.length) return reasoning(text);
        return [...reasoning(text.slice(0, gap)), ...answer(text.slice(gap))];
      }
      case 'answer':
        return answer(text);
    }
  }

  return split;
}
