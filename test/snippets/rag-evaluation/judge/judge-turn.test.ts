import { expect, test } from 'vitest';
import { judgeTurn } from '../../../../snippets/rag-evaluation/judge/judge-turn.ts';
import { toJudgeTasks } from '../../../../snippets/rag-evaluation/judge/to-judge-tasks.ts';

const turn = {
  ...{ question: 'Q', reference: 'R', answer: 'A' },
  passages: [{ text: 'good' }, { text: 'bad' }],
  citations: [
    { text: 'A', passages: [{ text: 'good' }, { text: 'nonsense' }] },
    { text: 'A', passages: [{ text: 'good' }] },
  ],
};

/** Says yes where a good passage is shown, and nothing of use where a passage is nonsense. */
async function ask(prompt: string): Promise<string> {
  if (/<passage>\nnonsense/.test(prompt)) return 'What?';
  return `Explanation: seen\nAnswer: ${/<passage>\ngood/.test(prompt) ? 'Yes' : 'No'}`;
}

test('judgeTurn() asks passage by passage where the metric wants it, and takes the mean', async () => {
  const { scores } = await judgeTurn(ask, turn, ['ContextRelevance', 'Refusal']);
  expect(scores).toEqual([
    { metric: 'ContextRelevance', score: 0.5, explanation: 'Passage 1: seen\nPassage 2: seen' },
    { metric: 'Refusal', score: 0, explanation: 'seen' },
  ]);
});

test('judgeTurn() has no mean where a judgement is missing', async () => {
  const { scores } = await judgeTurn(ask, turn, ['CitationPrecision']);
  expect(scores[0]?.score).toBeNull();
  expect(scores[0]?.explanation).toContain('Passage 2: Cannot read a label in 2 answers');
});

test('judgeTurn() has no score for what does not apply, and asks nothing', async () => {
  const { scores } = await judgeTurn(
    async () => {
      throw new Error('asked');
    },
    { question: 'Q', passages: [] },
    [
      'ContextRelevance',
      'ContextCoverage',
      'Correctness',
      'Faithfulness',
      'CitationPrecision',
      'CitationCoverage',
    ],
  );
  expect(scores.map(({ score }) => score)).toEqual(new Array(6).fill(null));
});

test('toJudgeTasks() shows a cited passage once, and only cited ones to the metrics of citations', () => {
  expect(toJudgeTasks(turn, 'CitationPrecision').map(({ passages }) => passages)).toEqual([
    ['good'],
    ['nonsense'],
  ]);
  expect(toJudgeTasks(turn, 'CitationCoverage').map(({ passages }) => passages)).toEqual([
    ['good', 'nonsense'],
  ]);
  expect(toJudgeTasks(turn, 'Faithfulness').map(({ passages }) => passages)).toEqual([['good', 'bad']]);
});

test('toJudgeTasks() judges correctness of an answer for which nothing was found', () => {
  expect(toJudgeTasks({ ...turn, passages: [] }, 'Correctness')).toHaveLength(1);
});

test('toJudgeTasks() tells what was said before', () => {
  const [task] = toJudgeTasks(turn, 'Helpfulness', [{ question: 'Q0', answer: 'A0', passages: [] }]);
  expect(task?.history).toMatchObject([{ question: 'Q0', answer: 'A0' }]);
});
