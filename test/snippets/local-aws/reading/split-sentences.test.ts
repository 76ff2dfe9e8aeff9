import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitSentences } from '../../../../snippets/local-aws/reading/split-sentences.ts';
import { hostileText } from '../../../support/hostile-text.ts';

const split = (text: string) => splitSentences(text).map(({ text }) => text);

test.each([
  ['One. Two! Three? Four', ['One.', 'Two!', 'Three?', 'Four']],
  [
    'It costs 3.5 euros, e.g. in Oslo. Dr. Berg pays.',
    ['It costs 3.5 euros, e.g. in Oslo.', 'Dr. Berg pays.'],
  ],
  ['He said "Stop." Then he left.', ['He said "Stop."', 'Then he left.']],
  ['Version 2.1 is out. 40 teams use it.', ['Version 2.1 is out.', '40 teams use it.']],
  ['# Title\n\n- first point\n2. second point\n', ['Title', 'first point', 'second point']],
  ['It is high 🎉. 👍🏽 It is old. ✅ It is blue.', ['It is high 🎉.', '👍🏽 It is old.', '✅ It is blue.']],
  ['ends in lower case. and goes on', ['ends in lower case. and goes on']],
  ['', []],
  [' \n\t\n ', []],
])('splitSentences() splits %j', (text, sentences) => {
  expect(split(text)).toEqual(sentences);
});

test('splitSentences() tells where each sentence stands, in their order, whatever the text', () => {
  fc.assert(
    fc.property(fc.array(hostileText, { maxLength: 5 }), (parts) => {
      const text = parts.join('. A ');
      let last = 0;
      for (const { text: sentence, start, end } of splitSentences(text)) {
        expect(text.slice(start, end)).toBe(sentence);
        expect(start).toBeGreaterThanOrEqual(last);
        last = end;
      }
    }),
    { numRuns: 200, seed: 20_250 },
  );
});
