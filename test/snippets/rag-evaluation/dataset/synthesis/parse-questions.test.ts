import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseQuestions } from '../../../../../snippets/rag-evaluation/dataset/synthesis/parse-questions.ts';
import { fuzz, hostileText } from '../../../../support/hostile-text.ts';

const one = { question: 'Why?', answer: 'So.', quote: 'it is so' };
const two = { question: 'How?', answer: 'Thus.', quote: 'it is thus' };
const list = JSON.stringify([one, two]);

test.each([
  ['sound', list],
  ['fenced', `\`\`\`json\n${list}\n\`\`\``],
  ['dressed', `Here are [2] questions:\n\n${list}\n\nTell me if you want more.`],
  ['within an object', `{"questions": ${list}}`],
  ['spread over lines', JSON.stringify([one, two], null, 2)],
  ['with single quotes and a comma too many', list.replaceAll('"', "'").replace(']', ',]')],
  ['with fields that nobody asked for', list.replace('"quote"', '"difficulty":3,"quote"')],
])('parseQuestions() reads a list that is %s', (_, text) => {
  expect(parseQuestions(text)).toEqual([one, two]);
});

test('parseQuestions() leaves out the question at which the answer was cut off', () => {
  for (let length = list.length - 1; length > list.indexOf('"How'); length--) {
    expect(parseQuestions(list.slice(0, length)), list.slice(0, length)).toEqual([one]);
  }
});

test('parseQuestions() leaves out what lacks a part', () => {
  const parts = [{ ...one, quote: ' ' }, { question: 'Why?' }, { ...one, answer: 7 }, null, two];
  expect(parseQuestions(JSON.stringify([two, ...parts]))).toEqual([two, two]);
});

test.each(['', 'I cannot do that.', '[]', '[1, 2]', '{"question": "Why?"}'])(
  'parseQuestions() finds nothing in %o',
  (text) => {
    expect(parseQuestions(text)).toEqual([]);
  },
);

test('parseQuestions() gives back any text, and withstands any damage', () => {
  const written = fc.record({ question: hostileText, answer: hostileText, quote: hostileText });
  fc.assert(
    fc.property(written, fc.nat({ max: 400 }), hostileText, (question, at, noise) => {
      const text = JSON.stringify([question]);
      const trimmed = Object.fromEntries(Object.entries(question).map(([key, value]) => [key, value.trim()]));
      expect(parseQuestions(text)).toEqual([trimmed]);
      expect(Array.isArray(parseQuestions(text.slice(0, at) + noise + text.slice(at)))).toBe(true);
    }),
    { ...fuzz, numRuns: 500 },
  );
});
