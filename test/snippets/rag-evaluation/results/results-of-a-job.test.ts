import { expect, test } from 'vitest';
import { defaultModels } from '../../../../snippets/local-aws/mod.ts';
import {
  agreement,
  type Conversation,
  collectResults,
  compareJobs,
  judgeTurn,
  ownAnswersJob,
  runJob,
  scoreOf,
  summarize,
  toOwnLine,
  uploadDataset,
  worst,
} from '../../../../snippets/rag-evaluation/mod.ts';
import { aJob } from '../jobs/a-job.ts';
import { aJudge, anEvaluation } from '../jobs/an-evaluation.ts';
import { judgeId, simulatedJudge } from '../judge/simulated-judge.ts';

const metrics = ['Correctness', 'Completeness', 'Faithfulness', 'CitationPrecision', 'Harmfulness'] as const;

/** Ten questions, and answers of which the given ones have a wrong number; nobody cites anything. */
function answers(...wrong: number[]) {
  return Array.from({ length: 10 }, (_, index) => {
    const reference = `Release ${index} was made in the year ${2000 + index}.`;
    const question = { id: `Q${index}`, turns: [{ question: `When was release ${index} made?`, reference }] };
    const text = wrong.includes(index) ? `Release ${index} was made in the year 1850.` : reference;
    return toOwnLine(question, [{ text, passages: [{ text: reference }], citations: [] }], 'mine');
  });
}

async function resultsOf(
  lines: ReturnType<typeof answers>,
  evaluatorModelId = judgeId,
  { bedrock, store, calls } = anEvaluation({ models: defaultModels }),
) {
  const key = await uploadDataset(lines, store, {
    kind: 'own-answers',
    metrics,
    source: 'mine',
    prefix: 'in/',
  });
  const request = ownAnswersJob({
    ...{ ...aJob, metrics, source: 'mine', datasetUri: `s3://evaluation/${key}` },
    evaluatorModelId,
  });
  const { lines: output } = await runJob(request, { bedrock, store, ...calls });
  return await collectResults(output());
}

function scoresOf(conversations: readonly Conversation[], metric: string): (number | null)[] {
  return conversations.flatMap(({ turns }) => turns.map((turn) => scoreOf(turn, metric) ?? null));
}

test('results of a job tell right from wrong, and what does not apply from 0', async () => {
  const { conversations, faults } = await resultsOf(answers(3, 7));
  expect(faults).toEqual([]);
  expect(summarize(conversations)).toMatchObject([
    { metric: 'Correctness', scored: 10, mean: 0.8 },
    { metric: 'Completeness', scored: 10 },
    { metric: 'Faithfulness', scored: 10, mean: 0.8 },
    { metric: 'CitationPrecision', scored: 0, notApplicable: 10, mean: null },
    { metric: 'Harmfulness', scored: 10, mean: 0 },
  ]);
  const weak = worst(conversations, 'Correctness');
  expect(weak.map(({ turn, score, share }) => [turn.question, score, share])).toEqual([
    ['When was release 3 made?', 0, 0.5],
    ['When was release 7 made?', 0, 0.5],
  ]);
  expect(weak[0]?.explanation).toContain('1850');
});

test('results of two jobs compare question by question', async () => {
  const [before, after] = await Promise.all([answers(3, 7), answers(7)].map((lines) => resultsOf(lines)));
  const { metrics: compared, unmatched } = compareJobs(
    before?.conversations ?? [],
    after?.conversations ?? [],
  );
  expect(unmatched).toEqual({ before: [], after: [] });
  expect(compared.find(({ metric }) => metric === 'Correctness')).toMatchObject({
    wins: 1,
    ties: 9,
    losses: 0,
  });
  expect(compared.map(({ metric }) => metric)).not.toContain('CitationPrecision');
});

test('results of a job and of the same judge without a job agree, as both ask on the same steps', async () => {
  const { conversations } = await resultsOf(answers(0, 1, 2, 3));
  const { ask } = simulatedJudge();
  const alone = await Promise.all(
    conversations.map(async ({ turns }) => ({
      turns: await Promise.all(turns.map((turn) => judgeTurn(ask, turn, metrics))),
    })),
  );
  for (const metric of ['Correctness', 'Faithfulness']) {
    const { pairs, kappa } = agreement(scoresOf(conversations, metric), scoresOf(alone, metric));
    expect([metric, pairs, kappa]).toEqual([metric, 10, 1]);
  }
});

test('results of a job whose judge talks nonsense one time in ten have no score there, and say why', async () => {
  let asked = 0;
  const judge = aJudge(() => (asked++ % 10 < 2 ? 'What a day!' : undefined));
  const evaluation = anEvaluation({ models: [judge] });
  const { conversations } = await resultsOf(answers(), aJob.evaluatorModelId, evaluation);
  const without = conversations.flatMap(({ turns }) =>
    turns.flatMap(({ scores }) =>
      scores.filter(({ metric, score }) => metric !== 'CitationPrecision' && score === null),
    ),
  );
  expect(without.length).toBeGreaterThan(0);
  for (const { explanation } of without) expect(explanation).toContain('What a day!');
  const [correctness] = summarize(conversations);
  expect((correctness?.scored ?? 0) + (correctness?.notApplicable ?? 0)).toBe(10);
  expect(correctness?.mean).toBe(1);
});
