import { expect, test } from 'vitest';
import {
  type Conversation,
  failedLines,
  type Score,
  toLine,
  toPromptLine,
} from '../../../../snippets/rag-evaluation/mod.ts';

const metrics = ['Correctness', 'Faithfulness'];

function aLine(...questions: string[]) {
  return toLine({ id: 'q', turns: questions.map((question) => ({ question })) });
}

/** A result whose turns all have the same scores. */
function aResult(questions: string[], scores: Record<string, number | null>): Conversation {
  const given = Object.entries(scores).map(([metric, score]): Score => ({ metric, score }));
  return { turns: questions.map((question) => ({ question, passages: [], scores: given })) };
}

const whole = { Correctness: 0, Faithfulness: null };

test('failedLines() is those without a result, in their order', () => {
  const lines = ['a', 'b', 'c', 'd'].map((question) => aLine(question));
  const results = [aResult(['c'], whole), aResult(['a'], whole)];
  expect(failedLines(lines, results, { metrics })).toEqual([lines[1], lines[3]]);
  expect(failedLines(lines, [], { metrics })).toEqual(lines);
});

test('failedLines() counts a metric that is missing, and no 0 and no null', () => {
  const lines = [aLine('a'), aLine('b')];
  const results = [aResult(['a'], whole), aResult(['b'], { Correctness: 1 })];
  expect(failedLines(lines, results, { metrics })).toEqual([lines[1]]);
  expect(failedLines(lines, results, { metrics: ['Correctness'] })).toEqual([]);
});

test('failedLines() counts scores that the caller calls failed', () => {
  const lines = [aLine('a'), aLine('b')];
  const results = [aResult(['a'], whole), aResult(['b'], { Correctness: 0, Faithfulness: 1 })];
  const isFailed = ({ score }: Score) => score === null;
  expect(failedLines(lines, results, { metrics, isFailed })).toEqual([lines[0]]);
});

test('failedLines() needs every turn, and tells conversations with the same beginning apart', () => {
  const lines = [aLine('a', 'b'), aLine('a', 'c'), aLine('a')];
  const [first, second] = aResult(['a', 'b'], whole).turns;
  const partly = { turns: [first, second && { ...second, scores: [] }].filter((turn) => turn !== undefined) };
  expect(failedLines(lines, [partly, aResult(['a', 'c'], whole)], { metrics })).toEqual([lines[0], lines[2]]);
});

test('failedLines() wants as many results as a question was asked', () => {
  const lines = [aLine('a'), aLine('a'), aLine('a')];
  const results = [aResult(['a'], whole), aResult(['a'], whole)];
  expect(failedLines(lines, results, { metrics })).toHaveLength(1);
});

test('failedLines() reads prompts for models too', () => {
  const lines = ['a', 'b'].map((question) => toPromptLine({ id: question, turns: [{ question }] }));
  expect(failedLines(lines, [aResult(['a'], whole)], { metrics })).toEqual([lines[1]]);
});
