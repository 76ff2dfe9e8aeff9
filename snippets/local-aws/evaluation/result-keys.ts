import { randomUuid } from '../jobs/random-uuid.ts';
import { parseS3Uri } from '../jobs/s3-location.ts';
import { seededRandom } from '../random.ts';
import type { EvaluationJob } from './evaluation-job.ts';
import type { PlannedDataset } from './evaluation-plan.ts';

/** Where a job writes. */
export interface ResultKeys {
  bucket: string;
  /** The empty object that shows that the job may write. */
  permissionCheck: string;
  /** The results for a dataset. */
  results(dataset: PlannedDataset): string;
}

/**
 * Names the objects that a job writes.
 *
 * @param seed The endpoint's: the names of files hang on it.
 */
export function resultKeys({ id, plan, request }: EvaluationJob, seed: string): ResultKeys {
  const { bucket, key } = parseS3Uri(request.outputDataConfig.s3Uri);
  const folder = `${key === '' || key.endsWith('/') ? key : `${key}/`}${request.jobName}/`;
  const { source } = plan;
  return {
    bucket,
    permissionCheck: `${folder}amazon-bedrock-evaluations-permission-check`,
    results({ name, taskType }) {
      const path =
        plan.kind === 'model' ? `models/${modelOf(source)}/taskTypes/${taskType}` : 'inference_configs/0';
      return `${folder}${id}/${path}/datasets/${name}/${randomUuid(seededRandom(seed, id, name))}_output.jsonl`;
    },
  };
}

function modelOf(source: EvaluationJob['plan']['source']): string {
  if (source.type === 'own') return source.identifier;
  return source.type === 'model' ? source.modelIdentifier.replace(/^.*\//, '') : '';
}
