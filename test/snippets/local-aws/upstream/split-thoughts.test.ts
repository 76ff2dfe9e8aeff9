import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitThoughts } from '../../../../snippets/local-aws/upstream/split-thoughts.ts';

function split(...parts: string[]): { reasoning: string; text: string } {
  const splitter = splitThoughts();
  const found = { reasoning: '', text: '' };
  for (const { type, text } of [...parts.flatMap((part) => splitter.push(part)), ...splitter.end()]) {
    found[type] += text;
  }
  return found;
}

test.each([
  ['<think>\nWell.\n</think>\n\nTwo.', 'Well.', 'Two.'],
  ['\n<think>Well.</think>Two.', 'Well.', 'Two.'],
  ['<think>\n\n</think>\n\nTwo.', '', 'Two.'],
  ['<think>\nWell, cut off', 'Well, cut off', ''],
  ['<think>a < b </thin b</think>c', 'a < b </thin b', 'c'],
  ['Two.', '', 'Two.'],
  [' Two <think>not</think>', '', ' Two <think>not</think>'],
  ['<thin', '', '<thin'],
  ['<thinking>', '', '<thinking>'],
  ['', '', ''],
])('splitThoughts() of %j', (said, reasoning, text) => {
  expect(split(said)).toEqual({ reasoning, text });
});

test('splitThoughts() finds the same wherever the text is cut', () => {
  const piece = fc.constantFrom('<think>', '</think>', '<', '</', 'think', '>', ' ', '\n', 'a', '🙂');
  fc.assert(
    fc.property(fc.array(piece), fc.array(fc.nat(40), { maxLength: 6 }), (pieces, cuts) => {
      const said = pieces.join('');
      const at = [...new Set(cuts.map((cut) => cut % (said.length + 1)))].sort((a, b) => a - b);
      const parts = [0, ...at].map((start, index) => said.slice(start, at[index]));
      expect(split(...parts)).toEqual(split(said));
    }),
    { seed: 7 },
  );
});

test('splitThoughts() gives a thought as soon as it is certain', () => {
  const splitter = splitThoughts();
  expect(splitter.push('<think>\nWell')).toEqual([{ type: 'reasoning', text: 'Well' }]);
  expect(splitter.push(' then\n')).toEqual([{ type: 'reasoning', text: ' then' }]);
  expect(splitter.push('</thi')).toEqual([]);
  expect(splitter.push('nk>\n\nTwo')).toEqual([{ type: 'text', text: 'Two' }]);
});
