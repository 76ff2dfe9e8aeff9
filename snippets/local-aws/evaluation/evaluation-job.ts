import type { EvaluationJobStatus } from '@aws-sdk/client-bedrock';
import type { CreateEvaluationRequest } from './create-evaluation-request.ts';
import type { EvaluationPlan } from './evaluation-plan.ts';

/** An evaluation job. Times are milliseconds since 1970 began, by the endpoint's clock. */
export interface EvaluationJob {
  /** Its place among all jobs: each new one has a greater number. */
  readonly number: number;
  /** Twelve letters and digits. */
  readonly id: string;
  readonly region: string;
  readonly arn: string;
  readonly request: Readonly<CreateEvaluationRequest>;
  readonly plan: EvaluationPlan;
  readonly submitTime: number;
  status: EvaluationJobStatus;
  lastModifiedTime: number;
  /** Why it failed. */
  failureMessages?: readonly string[];
}
