import type { ModelInvocationJobStatus } from '@aws-sdk/client-bedrock';

const endings: ReadonlySet<ModelInvocationJobStatus> = new Set([
  'Completed',
  'PartiallyCompleted',
  'Failed',
  'Stopped',
  'Expired',
]);

/** Whether a job with this status goes on no more. */
export function isEnding(status: ModelInvocationJobStatus): boolean {
  return endings.has(status);
}
