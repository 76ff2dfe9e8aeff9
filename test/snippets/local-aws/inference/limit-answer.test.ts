import { expect, test } from 'vitest';
import { limitAnswer } from '../../../../snippets/local-aws/inference/limit-answer.ts';
import type { GeneratedBlock } from '../../../../snippets/local-aws/mod.ts';

const five: GeneratedBlock = { type: 'text', text: 'one two three four five' };
const weather: GeneratedBlock = {
  type: 'toolUse',
  toolUseId: 't1',
  name: 'weather',
  input: { city: 'Oslo' },
};

function limit(blocks: GeneratedBlock[], maxTokens: number, stopSequences: string[] = []) {
  const { blocks: limited, ...rest } = limitAnswer(blocks, { maxTokens, stopSequences });
  return { blocks: limited.map(({ block }) => block), ...rest };
}

test('limitAnswer() ends the turn with the last token that fits', () => {
  expect(limit([five], 5)).toEqual({ blocks: [five], stop: 'end_turn', outputTokens: 5 });
});

test('limitAnswer() cuts one token less', () => {
  expect(limit([five], 4)).toEqual({
    blocks: [{ type: 'text', text: 'one two three four' }],
    stop: 'max_tokens',
    outputTokens: 4,
  });
});

test('limitAnswer() counts the blocks before', () => {
  const thought: GeneratedBlock = { type: 'reasoning', text: 'let me see' };
  expect(limit([thought, five], 4)).toEqual({
    blocks: [thought, { type: 'text', text: 'one' }],
    stop: 'max_tokens',
    outputTokens: 4,
  });
});

test('limitAnswer() stops before the first of the stop sequences, and names it', () => {
  expect(limit([five], 100, ['five', ' three'])).toEqual({
    blocks: [{ type: 'text', text: 'one two' }],
    stop: 'stop_sequence',
    stopSequence: ' three',
    outputTokens: 2,
  });
});

test('limitAnswer() leaves nothing of a text that begins with a stop sequence, and still counts a token', () => {
  expect(limit([five], 100, ['one'])).toEqual({
    blocks: [],
    stop: 'stop_sequence',
    stopSequence: 'one',
    outputTokens: 1,
  });
});

test('limitAnswer() prefers the bound on tokens where it comes before the stop sequence', () => {
  expect(limit([five], 1, [' three']).stop).toBe('max_tokens');
});

test('limitAnswer() looks for no stop sequence in reasoning or in the input of a tool', () => {
  const blocks: GeneratedBlock[] = [{ type: 'reasoning', text: 'Oslo' }, weather];
  expect(limit(blocks, 100, ['Oslo'])).toMatchObject({ blocks, stop: 'tool_use' });
});

// {|"|city|"|:|"|Oslo|"|} are nine tokens.
test('limitAnswer() keeps a tool use that fits, and leaves out one that does not', () => {
  expect(limit([weather], 9)).toEqual({ blocks: [weather], stop: 'tool_use', outputTokens: 9 });
  expect(limit([five, weather], 13)).toEqual({ blocks: [five], stop: 'max_tokens', outputTokens: 5 });
});

test('limitAnswer() ends the turn of a model with nothing to say, and counts a token', () => {
  expect(limit([{ type: 'text', text: '' }], 5)).toEqual({ blocks: [], stop: 'end_turn', outputTokens: 1 });
});
