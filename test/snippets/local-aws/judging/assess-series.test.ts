import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { facts, inventions } from './facts.ts';
import { expectFall, fewer, scores, settings, texts, withInventions } from './series.ts';

describe('assess() of ContextCoverage', () => {
  test('is the share of the reference that the passages still hold', () => {
    fc.assert(
      fc.property(facts(), (list) => {
        const reference = texts(list).join(' ');
        const series = fewer(texts(list), 0).map((passages) => ({ reference, passages }));
        for (const [count, score] of scores('ContextCoverage', series).entries()) {
          expect(score).toBeCloseTo(1 - count / list.length);
        }
      }),
      settings,
    );
  });
});

describe('assess() of ContextRelevance', () => {
  test('is 1 for the passage that answers, and less than half for one about something else', () => {
    fc.assert(
      fc.property(facts(), (list) => {
        const question = list[0]?.question ?? '';
        const [right, wrong] = scores('ContextRelevance', [
          { question, passages: [list[0]?.text ?? ''] },
          { question, passages: [inventions.join(' ')] },
        ]);
        expect(right).toBe(1);
        expect(wrong).toBeLessThan(0.5);
      }),
      settings,
    );
  });

  test('does not rise when a passage loses sentences', () => {
    fc.assert(
      fc.property(facts(), (list) => {
        const question = list.at(-1)?.question ?? '';
        const series = fewer(texts(list).reverse(), 1).map((kept) => ({
          question,
          passages: [kept.join(' ')],
        }));
        expectFall(scores('ContextRelevance', series), { strictly: false });
      }),
      settings,
    );
  });
});

describe('assess() of CitationPrecision', () => {
  test('is 1 for the passage that says so, and 0 for any that does not', () => {
    fc.assert(
      fc.property(facts(3), (list) => {
        const [first, ...others] = list;
        const series = [
          texts(others).join(' '),
          first?.misquoted ?? '',
          first?.denied ?? '',
          inventions.join(' '),
        ];
        const answer = first?.text ?? '';
        expect(scores('CitationPrecision', [{ answer, passages: [texts(list).join(' ')] }])).toEqual([1]);
        expect(
          scores(
            'CitationPrecision',
            series.map((text) => ({ answer, passages: [text] })),
          ),
        ).toEqual([0, 0, 0, 0]);
      }),
      settings,
    );
  });
});

describe('assess() of Helpfulness', () => {
  test('falls with every sentence that the passages do not bear out', () => {
    fc.assert(
      fc.property(facts(), (list) => {
        const inputs = { question: list[0]?.question ?? '', passages: texts(list) };
        const padded = withInventions(list[0]?.text ?? '').map((answer) => ({ ...inputs, answer }));
        expectFall(scores('Helpfulness', padded));
        const [right = '', wrong = ''] = [list[0]?.text, list[0]?.misquoted];
        const series = [right, `${right} ${wrong}`, wrong].map((answer) => ({ ...inputs, answer }));
        expectFall(scores('Helpfulness', series));
      }),
      settings,
    );
  });
});

describe('assess() of Relevance', () => {
  test('falls with every sentence beside the question', () => {
    fc.assert(
      fc.property(facts(), (list) => {
        const question = list[0]?.question ?? '';
        const series = withInventions(list[0]?.text ?? '').map((answer) => ({ question, answer }));
        expectFall(scores('Relevance', series));
      }),
      settings,
    );
  });
});

describe.each(['LogicalCoherence', 'Coherence'] as const)('assess() of %s', (metric) => {
  test('falls with every sentence that contradicts an earlier one', () => {
    fc.assert(
      fc.property(facts(), fc.constantFrom('misquoted', 'denied'), (list, how) => {
        const answer = texts(list).join(' ');
        const series = Array.from({ length: list.length + 1 }, (_, count) => ({
          answer: [answer, ...list.slice(0, count).map((fact) => fact[how])].join(' '),
        }));
        const found = scores(metric, series);
        expect(found[0]).toBe(1);
        expectFall(found);
      }),
      settings,
    );
  });
});

describe('assess() of Readability', () => {
  test('falls as sentences are strung together', () => {
    fc.assert(
      fc.property(facts(6), (list) => {
        const clauses = [...texts(list), ...texts(list)].map((text) => text.replace(/\.$/, ''));
        const series = [1, 2, 4, 8].map((size) => ({
          answer: Array.from({ length: Math.ceil(clauses.length / size) }, (_, index) =>
            clauses.slice(index * size, (index + 1) * size).join(' and moreover '),
          ).join('. '),
        }));
        expectFall(scores('Readability', series), { strictly: false });
        const [first = 0, last = 1] = scores('Readability', [series[0] ?? {}, series[3] ?? {}]);
        expect(last).toBeLessThan(first);
      }),
      settings,
    );
  });
});

describe('assess() of ProfessionalStyleAndTone', () => {
  test('falls with every bit of slang', () => {
    const slang = ['Gonna love it!', 'LOL.', 'Awesome stuff, dude!!', '😀', 'THIS IS GREAT, OMG.'];
    fc.assert(
      fc.property(facts(), (list) => {
        const series = Array.from({ length: slang.length + 1 }, (_, count) => ({
          answer: [...texts(list), ...slang.slice(0, count)].join(' '),
        }));
        expectFall(scores('ProfessionalStyleAndTone', series));
      }),
      settings,
    );
  });
});
