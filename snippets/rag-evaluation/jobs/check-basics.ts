import { type EvaluationKind, metricsByKind } from '../dataset/evaluation-kind.ts';
import type { JobBasics } from './job-basics.ts';

const namePattern = /^[a-z0-9](?:-*[a-z0-9]){0,62}$/;
const longestName = 63;

/**
 * Checks what the service would refuse, or would only find out after the job has begun.
 *
 * @param kind What the job evaluates.
 * @param basics The request.
 * @throws {RangeError} If it names no metrics, or those of another kind, or breaks the rule of a name or an address.
 */
export function checkBasics<Kind extends EvaluationKind>(
  kind: Kind,
  { jobName, metrics, customMetrics = [], datasetUri, outputUri }: JobBasics<Kind>,
): void {
  if (!namePattern.test(jobName) || jobName.length > longestName) {
    refuse('its name must be 1 to 63 small letters and digits, with hyphens between them', jobName);
  }
  const known: readonly string[] = metricsByKind[kind];
  const others = metrics.filter((metric) => !known.includes(metric));
  if (others.length > 0) refuse(`its metrics must be of ${known.join(', ')}`, others.join(', '));
  const all = [...metrics, ...customMetrics.map(({ name }) => name)];
  if (all.length === 0) refuse('it must have a metric', 'none');
  if (new Set(all).size < all.length) refuse('it must name each metric once', all.join(', '));
  if (!/^s3:\/\/[^/]+\/.+\.jsonl$/.test(datasetUri)) {
    refuse('its dataset must be an s3:// address that ends in .jsonl', datasetUri);
  }
  if (!/^s3:\/\/[^/]+/.test(outputUri)) refuse('its results must go to an s3:// address', outputUri);
}

function refuse(rule: string, value: string): never {
  throw new RangeError(`Cannot ask for a job as ${rule}: current value is ${value}`);
}
