import * as z from 'zod';
import { optional } from '../../validation/optional.ts';
import { pattern } from '../../validation/pattern.ts';
import { chunkingConfiguration } from './chunking-configuration.ts';
import { clientToken, description, resourceId, resourceName } from './member-types.ts';

const s3Configuration = z.object({
  bucketArn: pattern('arn:aws(|-cn|-us-gov):s3:::[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]').min(1).max(2048),
  inclusionPrefixes: optional(z.array(z.string().min(1).max(300)).min(1).max(1)),
  bucketOwnerAccountId: optional(pattern('[0-9]{12}').min(12).max(12)),
});

/** What CreateDataSource takes; patterns and bounds are those of AWS's service model. */
export const createDataSourceRequest = z.object({
  knowledgeBaseId: resourceId,
  name: resourceName,
  description,
  clientToken,
  dataSourceConfiguration: z
    .object({
      type: z.enum([
        'S3',
        'WEB',
        'CONFLUENCE',
        'SALESFORCE',
        'SHAREPOINT',
        'CUSTOM',
        'REDSHIFT_METADATA',
        'MANAGED_KNOWLEDGE_BASE_CONNECTOR',
      ]),
      s3Configuration: optional(s3Configuration),
    })
    .check(({ value, issues }) => {
      if (value.type === 'S3' && value.s3Configuration) return;
      const message =
        value.type === 'S3'
          ? 'A data source of type S3 needs an s3Configuration.'
          : `Data sources of type ${value.type} are not here; those of type S3 are.`;
      issues.push({ code: 'custom', message, input: value });
    }),
  dataDeletionPolicy: optional(z.enum(['RETAIN', 'DELETE'])),
  serverSideEncryptionConfiguration: optional(
    z.object({
      kmsKeyArn: optional(
        pattern('arn:aws(|-cn|-us-gov):kms:[a-zA-Z0-9-]*:[0-9]{12}:key/[a-zA-Z0-9-]{36}').min(1).max(2048),
      ),
    }),
  ),
  vectorIngestionConfiguration: optional(
    z.object({
      chunkingConfiguration: optional(chunkingConfiguration),
      customTransformationConfiguration: notHere('customTransformationConfiguration'),
      parsingConfiguration: notHere('parsingConfiguration'),
      contextEnrichmentConfiguration: notHere('contextEnrichmentConfiguration'),
    }),
  ),
});

/** A valid request for a data source. */
export type CreateDataSourceRequest = z.output<typeof createDataSourceRequest>;

/** A member that would change what is indexed, and that the endpoint cannot do. */
function notHere(name: string): z.ZodOptional<z.ZodType<undefined>> {
  return optional(
    z.unknown().transform((value, context) => {
      if (value !== undefined && value !== null) {
        context.addIssue({
          code: 'custom',
          message: `A ${name} is not here: documents are read as they are.`,
        });
      }
      return undefined;
    }),
  );
}
