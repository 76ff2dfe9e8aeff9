import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { thinkingSplitter } from '../../../../snippets/benchmarking/answer/thinking-splitter.ts';

/** What is told of a text that comes in these pieces: characters of reasoning, then of the answer. */
function split(beginsThinking: boolean, pieces: string[]): [number, number] {
  const splitter = thinkingSplitter(beginsThinking);
  const counted = { reasoning: 0, text: 0 };
  for (const part of pieces.flatMap(splitter)) {
    if (part.type === 'chunk') counted[part.kind as 'reasoning' | 'text'] += part.characters;
  }
  return [counted.reasoning, counted.text];
}

function cut(text: string, places: number[]): string[] {
  const bounds = [0, ...places.map((place) => place % (text.length + 1)), text.length].sort((a, b) => a - b);
  return bounds.slice(1).map((end, index) => text.slice(bounds[index], end));
}

describe('thinkingSplitter()', () => {
  it.each([
    [true, 'Hm.\n</think>\n\nYes.', 'Yes.'.length],
    [false, '<think>\nHm.\n</think>\n\nYes.', 'Yes.'.length],
    [false, 'Yes.', 'Yes.'.length],
    [false, '<thin ice', '<thin ice'.length],
    [true, 'Never </thin', 0],
    [true, 'a</think>b</think>c', 'b</think>c'.length],
  ])('finds the answer however the text is cut: begun %j, %j', (beginsThinking, text, answer) => {
    expect(split(beginsThinking, [text])).toEqual([text.length - answer, answer]);
  });

  it('gives the same for any cuts, once the block is open', () => {
    const text = 'Let us < see.\n</think>\n\nYes < no.';
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 12 }), (places) => {
        expect(split(true, cut(text, places))).toEqual(split(true, [text]));
      }),
    );
  });
});
