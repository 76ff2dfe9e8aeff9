import {
  catalogue,
  countOutcomes,
  createJob,
  type InputFamily,
  joinResults,
  labelledExamples,
  type OutcomeCounts,
  type PublishedRun,
  pack,
  promptTemplate,
  publishedPace,
  readOutput,
  readResults,
  simulatedModels,
  splitFiles,
  type TestSet,
  toManifest,
  toModelInput,
  toRecords,
  waitForJob,
  watchJob,
} from '../../../../snippets/batch-inference/mod.ts';
import { defineModel } from '../../../../snippets/local-aws/mod.ts';
import { aRun } from '../a-run.ts';

const quotas = { minRecords: 1 };

/** Runs a batch job over so many products of the catalogue on a simulated model, five a prompt, by a virtual clock. */
export async function aSimulatedJob(
  published: PublishedRun,
  products: TestSet,
): Promise<{ seconds: number; counts: OutcomeCounts }> {
  const { model, shots } = published;
  const testSet = products === 20 ? 5_000 : products;
  const { bedrock, store, calls } = aRun({
    models: simulatedModels({ testSet, shots }).map(defineModel),
    pace: publishedPace(published, products),
    quotas,
  });
  const isLlama = model.startsWith('meta.');
  const family: InputFamily = isLlama ? 'llama2' : 'anthropic-text';
  const toPrompt = promptTemplate({ style: isLlama ? 'llama' : 'anthropic-text', shots }, labelledExamples());
  const manifest = () =>
    toManifest(
      pack(
        Array.from(catalogue({ count: products }), ({ product }) => product.product_name),
        5,
      ),
    );
  const records = toRecords(manifest(), (names) => toModelInput(toPrompt(names), family));
  const [job] = await splitFiles(records, store, { quotas });
  const arn = await createJob(
    bedrock,
    {
      ...{ jobName: 'simulated', modelId: model, roleArn: 'arn:aws:iam::123456789012:role/Batch' },
      ...{ inputUri: `s3://batch/${job?.folder}`, outputUri: 's3://batch/out/', digest: job?.digest ?? '' },
    },
    calls,
  );
  const { submitTime, endTime } = await waitForJob(watchJob(bedrock, arn, calls));
  const results = readResults(readOutput(store, `out/${arn.slice(-12)}/`));
  return {
    seconds: (Number(endTime) - Number(submitTime)) / 1_000,
    counts: await countOutcomes(joinResults(manifest(), results)),
  };
}
