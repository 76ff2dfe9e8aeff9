import { CreateEvaluationJobCommand, GetEvaluationJobCommand } from '@aws-sdk/client-bedrock';
import {
  CreateBucketCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import { expect, test } from 'vitest';
import { startLocalAws } from '../../../support/local-aws.ts';
import { nextTurn } from '../../../support/next-turn.ts';
import { aRequest, generousJudge, ownLine } from './an-evaluation.ts';

async function served() {
  const { bedrock, s3 } = await startLocalAws({ models: [generousJudge] });
  await s3.send(new CreateBucketCommand({ Bucket: 'batch' }));
  async function run(dataset: string) {
    await s3.send(new PutObjectCommand({ Bucket: 'batch', Key: 'in.jsonl', Body: dataset }));
    const { jobArn: jobIdentifier } = await bedrock.send(
      new CreateEvaluationJobCommand(aRequest(['Refusal'])),
    );
    for (;;) {
      const job = await bedrock.send(new GetEvaluationJobCommand({ jobIdentifier }));
      if (job.status !== 'InProgress') return job;
      await nextTurn();
    }
  }
  async function written(): Promise<Record<string, string>> {
    const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket: 'batch', Prefix: 'out/' }));
    const texts = Contents.map(async ({ Key = '' }) => {
      const { Body } = await s3.send(new GetObjectCommand({ Bucket: 'batch', Key }));
      return [Key, (await Body?.transformToString()) ?? ''];
    });
    return Object.fromEntries(await Promise.all(texts));
  }
  return { run, written };
}

test('an evaluation job reads its dataset from S3, and writes its results there', async () => {
  const { run, written } = await served();
  const job = await run(
    Array.from({ length: 300 }, (_, index) => ownLine({ text: `Answer ${index}.` })).join('\n'),
  );
  expect(job).toMatchObject({ status: 'Completed', jobName: 'a-job' });
  const { 'out/a-job/amazon-bedrock-evaluations-permission-check': check, ...results } = await written();
  expect(check).toBe('');
  const [[key, text] = ['', '']] = Object.entries(results);
  expect(Object.keys(results)).toHaveLength(1);
  expect(key).toContain(`out/a-job/${job.jobArn?.slice(-12)}/inference_configs/0/datasets/Questions/`);
  const answers = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).conversationTurns[0].output.text);
  expect(answers).toEqual(Array.from({ length: 300 }, (_, index) => `Answer ${index}.`));
});

test('an evaluation job over a damaged dataset in S3 fails, and tells the line', async () => {
  const { run, written } = await served();
  const job = await run(`${ownLine()}\r\n{"conversationTurns":\r\n`);
  expect(job.status).toBe('Failed');
  expect(job.failureMessages).toEqual([
    'Cannot use line 2 of s3://batch/in.jsonl as it must be JSON: current value is "{\\"conversationTurns\\":"',
  ]);
  expect(Object.keys(await written())).toEqual(['out/a-job/amazon-bedrock-evaluations-permission-check']);
});
