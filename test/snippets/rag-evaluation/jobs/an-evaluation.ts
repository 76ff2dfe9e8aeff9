import { BedrockClient } from '@aws-sdk/client-bedrock';
import { BedrockAgentClient } from '@aws-sdk/client-bedrock-agent';
import {
  bucketOf,
  createLocalAws,
  fetchRequestHandler,
  type LocalAwsOptions,
  memoryObjectStore,
  virtualClock,
} from '../../../../snippets/local-aws/mod.ts';
import {
  type OwnAnswersJob,
  ownAnswersJob,
  toOwnLine,
  uploadDataset,
} from '../../../../snippets/rag-evaluation/mod.ts';
import { aModel } from '../../../support/a-model.ts';
import { aJob } from './a-job.ts';

/** A judge that finds everything as good as can be, and takes a second for it. */
export function aJudge(reply?: (prompt: string) => string | undefined) {
  return aModel({
    ...{ id: aJob.evaluatorModelId, name: 'Judge' },
    latency: { firstTokenMs: 1_000, perInputTokenMs: 0, tokenGapMs: 0, spread: 0 },
    respond({ messages }) {
      const prompt = messages[0]?.content[0]?.text ?? '';
      const labels = /<labels>\n(?<labels>.*)\n<\/labels>/s.exec(prompt)?.groups?.['labels'] ?? '';
      const answer = labels.split('\n').at(-1);
      return reply?.(prompt) ?? JSON.stringify({ reasoning: 'Nothing is missing.', answer });
    },
  });
}

/**
 * An endpoint without a network for one test, whose time is virtual, and what a job needs of it.
 *
 * @param options Those of the endpoint; its only model is `aJudge()`.
 */
export function anEvaluation(options: Partial<LocalAwsOptions> = {}) {
  const clock = virtualClock(0);
  const objects = memoryObjectStore({ evaluation: {} });
  const aws = createLocalAws({ clock, objects, models: [aJudge()], ...options });
  const settings = {
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    requestHandler: fetchRequestHandler(aws.fetch),
    maxAttempts: 1,
  };
  const [bedrock, agent] = [new BedrockClient(settings), new BedrockAgentClient(settings)];
  const store = bucketOf(objects, 'evaluation');
  return {
    ...{ aws, bedrock, agent, clock, store },
    /** Options of calls that need no real time, with the longest waits. */
    calls: { clock, random: () => 1 },
    /** Uploads so many questions with their answers, and asks for a job that judges them. */
    async write(count: number, overrides: Partial<OwnAnswersJob> = {}) {
      const metrics = ['Correctness'] as const;
      const options = { kind: 'own-answers', metrics, source: 'mine', prefix: 'in/' } as const;
      const key = await uploadDataset(ownLines(count), store, options);
      const datasetUri = `s3://evaluation/${key}`;
      return ownAnswersJob({ ...aJob, metrics, source: 'mine', datasetUri, ...overrides });
    },
  };
}

/** Questions that each have their own number, and answers that repeat it. */
export function ownLines(count: number) {
  return Array.from({ length: count }, (_, index) => {
    const text = `It is number ${index}.`;
    const question = { id: `Q${index}`, turns: [{ question: `Which is number ${index}?`, reference: text }] };
    return toOwnLine(question, [{ text, passages: [{ text }] }], 'mine');
  });
}
