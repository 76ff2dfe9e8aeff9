import {
  type BedrockClient,
  CreateEvaluationJobCommand,
  type CreateEvaluationJobCommandInput,
  GetEvaluationJobCommand,
  type GetEvaluationJobCommandOutput,
} from '@aws-sdk/client-bedrock';
import {
  type GenerationRequest,
  type LocalAws,
  type LocalAwsOptions,
  memoryObjectStore,
  type ObjectStore,
} from '../../../../snippets/local-aws/mod.ts';
import { aBedrockClient } from '../../../support/a-bedrock-client.ts';
import { aModel } from '../../../support/a-model.ts';
import { nextTurn } from '../../../support/next-turn.ts';

/** What a judge was asked. */
export interface JudgePrompt {
  metric: string;
  labels: string[];
  text: string;
  /** What stands in the elements of a name. */
  all(name: string): string[];
}

/** Takes the prompt of a judge apart. */
export function readPrompt(text: string): JudgePrompt {
  const all = (name: string) =>
    [...text.matchAll(new RegExp(`^<${name}>\\n?(.*?)\\n?</${name}>$`, 'gms'))].map(
      (found) => found[1] ?? '',
    );
  return { metric: all('metric')[0] ?? '', labels: all('labels')[0]?.split('\n') ?? [], text, all };
}

/** A judge that chooses by a function of ours. */
export function aJudge(
  choose: (prompt: JudgePrompt, request: GenerationRequest) => string,
  id = 'test.judge-v1:0',
) {
  return aModel({
    id,
    respond: (request) => choose(readPrompt(request.messages[0]?.content[0]?.text ?? ''), request),
  });
}

/** A judge's answer in JSON. */
export function verdict(answer: string | undefined, reasoning = 'Because.'): string {
  return JSON.stringify({ reasoning, answer });
}

/** Always chooses the highest label. */
export const generousJudge = aJudge(({ labels }) => verdict(labels.at(-1)));

/** A line of a dataset with an answer of its own, under the label `mine`. */
export function ownLine(overrides: Record<string, unknown> = {}, turn: Record<string, unknown> = {}): string {
  const output = {
    text: 'Paris is the capital of France.',
    knowledgeBaseIdentifier: 'mine',
    retrievedPassages: { retrievalResults: [{ content: { text: 'The capital of France is Paris.' } }] },
    citations: [],
    ...overrides,
  };
  return JSON.stringify({
    conversationTurns: [
      {
        prompt: { content: [{ text: 'What is the capital of France?' }] },
        referenceResponses: [{ content: [{ text: 'Paris.' }] }],
        output,
        ...turn,
      },
    ],
  });
}

/** A request for a job that judges the dataset's own answers. */
export function aRequest(
  metrics: readonly string[],
  overrides: Partial<CreateEvaluationJobCommandInput> = {},
): CreateEvaluationJobCommandInput {
  return {
    jobName: 'a-job',
    roleArn: 'arn:aws:iam::123456789012:role/Evaluation',
    applicationType: 'RagEvaluation',
    inferenceConfig: {
      ragConfigs: [
        { precomputedRagSourceConfig: { retrieveAndGenerateSourceConfig: { ragSourceIdentifier: 'mine' } } },
      ],
    },
    evaluationConfig: {
      automated: {
        datasetMetricConfigs: [
          {
            taskType: 'Custom',
            dataset: { name: 'Questions', datasetLocation: { s3Uri: 's3://batch/in.jsonl' } },
            metricNames: metrics.map((name) => `Builtin.${name}`),
          },
        ],
        evaluatorModelConfig: { bedrockEvaluatorModels: [{ modelIdentifier: 'test.judge-v1:0' }] },
      },
    },
    outputDataConfig: { s3Uri: 's3://batch/out/' },
    ...overrides,
  };
}

/** What came of a job. */
export interface EvaluationOutcome {
  job: GetEvaluationJobCommandOutput;
  /** The lines of its results. */
  // biome-ignore lint/suspicious/noExplicitAny: lines of JSON, which each test holds against its own expectation.
  lines: any[];
  /** The keys of all that is written below `out/`. */
  keys: string[];
}

/** An endpoint on a virtual clock, with a judge and a dataset. */
export interface AnEvaluation {
  aws: LocalAws;
  client: BedrockClient;
  objects: ObjectStore;
  create(request: CreateEvaluationJobCommandInput): Promise<string>;
  ended(jobIdentifier: string): Promise<EvaluationOutcome>;
  run(request: CreateEvaluationJobCommandInput): Promise<EvaluationOutcome>;
}

/**
 * Makes an endpoint whose jobs read `in.jsonl`.
 *
 * @param dataset The lines of that file.
 */
export function anEvaluation(
  dataset: readonly string[] | Record<string, string>,
  options: LocalAwsOptions = {},
): AnEvaluation {
  const files = Array.isArray(dataset)
    ? { 'in.jsonl': dataset.join('\n') }
    : { ...(dataset as Record<string, string>) };
  const objects = options.objects ?? memoryObjectStore({ batch: files });
  const { aws, client } = aBedrockClient({}, { models: [aModel(), generousJudge], ...options, objects });

  async function create(request: CreateEvaluationJobCommandInput): Promise<string> {
    const { jobArn = '' } = await client.send(new CreateEvaluationJobCommand(request));
    return jobArn;
  }

  async function ended(jobIdentifier: string): Promise<EvaluationOutcome> {
    const get = () => client.send(new GetEvaluationJobCommand({ jobIdentifier }));
    let job = await get();
    // A call of the SDK costs more than a turn of the job.
    for (let turns = 1; job.status === 'InProgress' || job.status === 'Stopping'; turns++) {
      await nextTurn();
      if (turns % 20 === 0) job = await get();
    }
    const keys = (await Array.fromAsync(objects.list('batch', 'out/'))).map(({ key }) => key);
    const mine = keys.find((key) => key.includes(jobIdentifier.slice(-12)));
    const text = mine === undefined ? '' : await new Response(await objects.read('batch', mine)).text();
    return {
      job,
      keys,
      lines: text
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
    };
  }

  return { aws, client, objects, create, ended, run: async (request) => ended(await create(request)) };
}
