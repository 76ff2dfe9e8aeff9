/** What a job of any kind needs, for tests. */
export const aJob = {
  jobName: 'a-job',
  roleArn: 'arn:aws:iam::123456789012:role/Evaluation',
  evaluatorModelId: 'test.judge-v1:0',
  datasetUri: 's3://evaluation/in/questions.jsonl',
  outputUri: 's3://evaluation/out/',
};
