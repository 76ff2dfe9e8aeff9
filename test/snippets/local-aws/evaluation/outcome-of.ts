import { CreateEvaluationJobCommand, type CreateEvaluationJobCommandInput } from '@aws-sdk/client-bedrock';
import { expect } from 'vitest';
import { anEvaluation, aRequest } from './an-evaluation.ts';

/** Changes a request. */
export type Change = (request: Record<string, unknown>) => void;

/** What comes of a request: the ARN as `ok`, or the error. */
export async function outcomeOf(
  overrides: Record<string, unknown>,
  change: Change = () => {},
): Promise<string> {
  const { client } = anEvaluation([]);
  const input = { ...aRequest(['Refusal']), ...overrides };
  change(input);
  try {
    const { jobArn = '', $metadata } = await client.send(
      new CreateEvaluationJobCommand(input as CreateEvaluationJobCommandInput),
    );
    expect(jobArn).toMatch(/^arn:aws:bedrock:eu-central-1:000000000000:evaluation-job\/[a-z0-9]{12}$/);
    expect($metadata.httpStatusCode).toBe(202);
    return 'ok';
  } catch (error) {
    return String(error);
  }
}

/** Changes the first dataset of a request. */
export function atDataset(change: Record<string, unknown>): Change {
  return atConfig((config) => ({ ...config, dataset: { ...(config.dataset as object), ...change } }));
}

/** Changes the first dataset's configuration. @param copies How many of it there are then. */
export function atConfig(
  change: (config: Record<string, unknown>) => Record<string, unknown>,
  copies = 1,
): Change {
  return atAutomated((automated) => {
    const [config] = automated.datasetMetricConfigs as Record<string, unknown>[];
    return { ...automated, datasetMetricConfigs: Array(copies).fill(change(config ?? {})) };
  });
}

/** Changes what is to be scored, and how. */
export function atAutomated(change: (automated: Record<string, unknown>) => Record<string, unknown>): Change {
  return (request) => {
    const { automated } = request.evaluationConfig as { automated: Record<string, unknown> };
    request.evaluationConfig = { automated: change(automated) };
  };
}
