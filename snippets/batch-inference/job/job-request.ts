/** What a batch job is to do. */
export interface JobRequest {
  /** Letters, digits, `-`, `+` and `.`; no two jobs of an account and region may have the same. */
  jobName: string;
  /** A model or an inference profile. */
  modelId: string;
  /** The role that lets Bedrock read the input and write the output. */
  roleArn: string;
  /** A file that ends in `.jsonl`, or a folder of such files: `s3://…`. */
  inputUri: string;
  /** The folder in which the job makes one of its own: `s3://…`. */
  outputUri: string;
  /** Tells inputs at the same place apart: the `digest` of `splitFiles`. */
  digest: string;
  /** Whether records hold bodies of InvokeModel, or input of Converse. @default 'InvokeModel' */
  modelInvocationType?: 'InvokeModel' | 'Converse';
  /** When the job expires, from 24 to 168. @default 24 */
  timeoutHours?: number;
}
