import * as z from 'zod';
import { optional } from '../validation/optional.ts';
import { pattern } from '../validation/pattern.ts';
import { kmsKeyId, roleArn, s3Uri, tags, vpcConfig } from '../validation/shared-members.ts';
import { unionOf } from '../validation/union-of.ts';
import { importJobName } from './import-job-name.ts';
import { importedModelName } from './imported-model-name.ts';

/** What CreateModelImportJob takes; patterns and bounds are those of AWS's reference. */
export const createImportJobRequest = z.object({
  jobName: importJobName,
  importedModelName,
  roleArn,
  modelDataSource: unionOf('ModelDataSource', { s3DataSource: z.object({ s3Uri }) }),
  jobTags: optional(tags),
  importedModelTags: optional(tags),
  clientRequestToken: optional(pattern('[a-zA-Z0-9]([-a-zA-Z0-9]{0,254}[a-zA-Z0-9])?').min(1).max(256)),
  vpcConfig: optional(vpcConfig),
  importedModelKmsKeyId: optional(kmsKeyId),
});

/** A valid request for an import job. */
export type CreateImportJobRequest = z.output<typeof createImportJobRequest>;
