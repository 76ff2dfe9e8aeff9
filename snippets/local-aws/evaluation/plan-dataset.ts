import { ServiceError } from '../service-error.ts';
import type { CustomMetric, EvaluationConfig } from './evaluation-config.ts';
import {
  type BuiltinMetric,
  builtinPrefix,
  type EvaluationKind,
  metricsOfKind,
} from './evaluation-metric.ts';
import type { PlannedDataset, PlannedMetric } from './evaluation-plan.ts';

type Automated = NonNullable<EvaluationConfig['automated']>;

/**
 * Reads which metrics a dataset is to have.
 *
 * @throws {ServiceError} ValidationException, if a metric does not belong to what is evaluated, has no judge or is
 * defined nowhere, or the dataset is one that AWS brings along.
 */
export function planDataset(
  { dataset, metricNames, taskType }: Automated['datasetMetricConfigs'][number],
  automated: Automated,
  kind: EvaluationKind,
): PlannedDataset {
  const s3Uri = dataset.datasetLocation?.s3Uri;
  if (s3Uri === undefined) {
    refuse(`The dataset ${dataset.name} has no datasetLocation. Datasets of AWS are not in this endpoint.`);
  }
  const metrics = metricNames.map((name) => planMetric(name, automated, kind));
  if (new Set(metricNames).size < metricNames.length) refuse('A metric may be named once for a dataset.');
  return { name: dataset.name, taskType, s3Uri, metrics };
}

function planMetric(name: string, automated: Automated, kind: EvaluationKind): PlannedMetric {
  const custom = customMetric(name, automated);
  if (custom) return custom;
  const builtin = name.startsWith(builtinPrefix) ? name.slice(builtinPrefix.length) : undefined;
  if (!isMetricOf(kind, builtin)) {
    const names = metricsOfKind[kind].map((metric) => `${builtinPrefix}${metric}`).join(', ');
    refuse(`The metric ${name} is not supported for this kind of evaluation job. It takes: ${names}.`);
  }
  const judge = automated.evaluatorModelConfig?.bedrockEvaluatorModels?.[0]?.modelIdentifier;
  if (judge === undefined) refuse('An evaluatorModelConfig is required for metrics that a model judges.');
  return { name, judge, builtin };
}

function customMetric(name: string, { customMetricConfig }: Automated): PlannedMetric | undefined {
  const definitions = customMetricConfig?.customMetrics.map((metric) => metric.customMetricDefinition) ?? [];
  const custom = definitions.find((definition): definition is CustomMetric => definition?.name === name);
  const judge = customMetricConfig?.evaluatorModelConfig.bedrockEvaluatorModels[0]?.modelIdentifier;
  return custom && judge !== undefined ? { name, judge, custom } : undefined;
}

function isMetricOf(kind: EvaluationKind, name: string | undefined): name is BuiltinMetric {
  return metricsOfKind[kind].some((metric) => metric === name);
}

function refuse(message: string): never {
  throw new ServiceError('ValidationException', message);
}
