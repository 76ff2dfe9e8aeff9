import { expect, test } from 'vitest';
import {
  collectResults,
  failedLines,
  modelJob,
  ownAnswersJob,
  runJob,
  type Score,
  toPromptLine,
  uploadDataset,
} from '../../../../snippets/rag-evaluation/mod.ts';
import { aModel } from '../../../support/a-model.ts';
import { aJob } from './a-job.ts';
import { aJudge, anEvaluation, ownLines } from './an-evaluation.ts';

const metrics = ['Correctness', 'Faithfulness'] as const;

test('runJob() gives a result for every question that was uploaded, as often as it is read', async () => {
  const { bedrock, store, write, calls } = anEvaluation();
  const { job, lines } = await runJob(await write(20), { bedrock, store, ...calls });
  expect(job.status).toBe('Completed');
  const { conversations: results } = await collectResults(lines());
  expect(results.map(({ turns }) => turns[0]?.question).sort()).toEqual(
    Array.from({ length: 20 }, (_, index) => `Which is number ${index}?`).sort(),
  );
  expect(results.every(({ turns }) => turns[0]?.scores[0]?.score === 1)).toBe(true);
  expect(await Array.fromAsync(lines())).toHaveLength(20);
});

test('runJob() again gives the results that there are, and asks no judge', async () => {
  const { bedrock, store, write, calls, aws } = anEvaluation();
  const first = await runJob(await write(3), { bedrock, store, ...calls });
  const asked = aws.calls().length;
  const again = await runJob(await write(3), { bedrock, store, ...calls });
  expect(again.job).toEqual(first.job);
  // One that creates nothing, and one look.
  expect(aws.calls()).toHaveLength(asked + 2);
});

test('runJob() tells each look', async () => {
  const { bedrock, store, write, calls } = anEvaluation();
  const told: string[] = [];
  await runJob(await write(3), { bedrock, store, ...calls, onProgress: ({ status }) => told.push(status) });
  expect(told).toEqual(['InProgress', 'Completed']);
});

test('runJob() finds the results of a job that evaluates a model alone', async () => {
  const { bedrock, store, calls } = anEvaluation({ models: [aJudge(), aModel()] });
  const metrics = ['Coherence', 'Refusal'] as const;
  const question = { id: 'q', turns: [{ question: 'Why?', reference: 'So.' }], kind: 'reason' };
  const key = await uploadDataset([toPromptLine(question)], store, { kind: 'model', metrics });
  const job = { ...aJob, metrics, modelId: aModel().id, datasetUri: `s3://evaluation/${key}` };
  const { lines } = await runJob(modelJob(job), { bedrock, store, ...calls });
  expect((await Array.fromAsync(lines())).map((line) => JSON.parse(line))).toMatchObject([
    {
      inputRecord: toPromptLine(question),
      modelResponses: [{ response: 'Why?', modelIdentifier: aModel().id }],
      automatedEvaluationResult: {
        scores: [
          { metricName: 'Builtin.Coherence', result: 1 },
          { metricName: 'Builtin.Refusal', result: 1 },
        ],
      },
    },
  ]);
});

test('failedLines() of a job whose judge fails on some makes a dataset of those only', async () => {
  let isWell = false;
  const judge = aJudge((prompt) => (!isWell && /number [37]\?/.test(prompt) ? 'Well…' : undefined));
  const { bedrock, store, calls } = anEvaluation({ models: [judge] });
  const lines = ownLines(10);

  async function evaluate(jobName: string, dataset: typeof lines) {
    const needs = { kind: 'own-answers', metrics, source: 'mine' } as const;
    const datasetUri = `s3://evaluation/${await uploadDataset(dataset, store, needs)}`;
    const request = ownAnswersJob({ ...aJob, jobName, metrics, source: 'mine', datasetUri });
    const run = await runJob(request, { bedrock, store, ...calls });
    return (await collectResults(run.lines())).conversations;
  }

  const isFailed = ({ score }: Score) => score === null;
  const failed = failedLines(lines, await evaluate('first', lines), { metrics, isFailed });
  expect(failed).toEqual([lines[3], lines[7]]);
  isWell = true;
  expect(failedLines(failed, await evaluate('again', failed), { metrics, isFailed })).toEqual([]);
});
