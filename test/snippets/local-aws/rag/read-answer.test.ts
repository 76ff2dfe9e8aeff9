import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RetrievedPassage } from '../../../../snippets/local-aws/knowledge-bases/retrieved-passage.ts';
import { readAnswer } from '../../../../snippets/local-aws/rag/read-answer.ts';
import { escapeTags } from '../../../../snippets/local-aws/reading/escape-tags.ts';
import { hostileText } from '../../../support/hostile-text.ts';

const passages = ['first', 'second', 'third'].map(
  (text, index): RetrievedPassage => ({
    text,
    score: 1,
    uri: `s3://docs/${index}`,
    metadata: {},
    chunkId: text,
  }),
);

function part(text: string, ...sources: (number | string)[]): string {
  const named = sources.map((source) => `<source>${source}</source>`).join('');
  return `<answer_part>\n<text>${escapeTags(text)}</text>\n<sources>${named}</sources>\n</answer_part>`;
}

const cited = (written: string) =>
  readAnswer(written, passages).citations.map(({ text, passages }) => [
    text,
    passages.map(({ text }) => text),
  ]);

describe('readAnswer()', () => {
  test('joins the parts by a blank, and tells where each stands', () => {
    const written = `<answer>${part('One.', 1)}${part('Two < 3.', 3, 2)}</answer>`;
    expect(readAnswer(written, passages)).toEqual({
      text: 'One. Two < 3.',
      citations: [
        { start: 0, end: 4, text: 'One.', passages: [passages[0]] },
        { start: 5, end: 13, text: 'Two < 3.', passages: [passages[2], passages[1]] },
      ],
    });
  });

  test('finds each part at its span, whatever it is made of', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1, maxLength: 4 }), (parts) => {
        const { text, citations } = readAnswer(parts.map((words) => part(words, 1)).join('\n'), passages);
        for (const { start, end, text: words } of citations) expect(text.slice(start, end)).toBe(words);
        const kept = parts.filter((words) => escapeTags(words).trim() !== '');
        expect(citations.length).toBe(kept.length);
      }),
      { numRuns: 100, seed: 20_250 },
    );
  });

  test.each([
    ['a number that no passage has', part('One.', 4, 0, 1), ['One.', ['first']]],
    ['a source named twice', part('One.', 2, 2), ['One.', ['second']]],
    ['numbers in one tag', part('One.', '1, 3'), ['One.', ['first', 'third']]],
    ['no source', part('One.'), ['One.', []]],
    ['no sources at all', '<answer_part><text>One.</text></answer_part>', ['One.', []]],
    [
      'no end of the text',
      '<answer_part><text>One.<sources><source>1</source></sources>',
      ['One.', ['first']],
    ],
    ['an end in the midst', '<answer><answer_part><text>One', ['One', []]],
  ])('reads a part with %s', (_, written, expected) => {
    expect(cited(written)).toEqual([expected]);
  });

  test('keeps an answer that is not in parts, without citations', () => {
    expect(readAnswer('  Plain <b>words</b>. ', passages)).toEqual({
      text: 'Plain <b>words</b>.',
      citations: [],
    });
    expect(readAnswer('<answer>Half a &lt;form&gt;.</answer>', passages)).toEqual({
      text: 'Half a <form>.',
      citations: [],
    });
  });
});
