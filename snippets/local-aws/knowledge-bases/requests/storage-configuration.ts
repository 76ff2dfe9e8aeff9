import * as z from 'zod';
import { optional } from '../../validation/optional.ts';
import { pattern } from '../../validation/pattern.ts';

const anyText = z.string().max(2048);
const secretArn = pattern(
  'arn:aws(|-cn|-us-gov):secretsmanager:[a-z0-9-]{1,20}:([0-9]{12}|):secret:[a-zA-Z0-9!/_+=.@-]{1,512}',
);
const textFields = { textField: anyText, metadataField: anyText };
const fieldMapping = z.object({ ...textFields, vectorField: anyText });
const column = pattern(String.raw`[a-zA-Z0-9_\-]+`).max(63);
const shortText = z.string().max(63);

/** The member that each kind of store is configured with. */
const members = {
  OPENSEARCH_SERVERLESS: 'opensearchServerlessConfiguration',
  PINECONE: 'pineconeConfiguration',
  REDIS_ENTERPRISE_CLOUD: 'redisEnterpriseCloudConfiguration',
  RDS: 'rdsConfiguration',
  MONGO_DB_ATLAS: 'mongoDbAtlasConfiguration',
  NEPTUNE_ANALYTICS: 'neptuneAnalyticsConfiguration',
  OPENSEARCH_MANAGED_CLUSTER: 'opensearchManagedClusterConfiguration',
  S3_VECTORS: 's3VectorsConfiguration',
} as const;

/** Where a knowledge base would keep its vectors; patterns and bounds are those of AWS's service model. */
export const storageConfiguration = z
  .object({
    type: z.enum([
      'OPENSEARCH_SERVERLESS',
      'PINECONE',
      'REDIS_ENTERPRISE_CLOUD',
      'RDS',
      'MONGO_DB_ATLAS',
      'NEPTUNE_ANALYTICS',
      'OPENSEARCH_MANAGED_CLUSTER',
      'S3_VECTORS',
    ]),
    opensearchServerlessConfiguration: optional(
      z.object({
        collectionArn: pattern(
          String.raw`arn:aws:aoss:[a-z]{2}(-gov)?-[a-z]+-\d{1}:\d{12}:collection/[a-z0-9-]{3,32}`,
        ).max(2048),
        vectorIndexName: anyText,
        fieldMapping,
      }),
    ),
    opensearchManagedClusterConfiguration: optional(
      z.object({
        domainEndpoint: pattern('https://.*').max(2048),
        domainArn: pattern(
          String.raw`arn:aws(|-cn|-us-gov|-iso):es:[a-z]{2}(-gov)?-[a-z]+-\d{1}:\d{12}:domain/[a-z][a-z0-9-]{3,28}`,
        ).max(2048),
        vectorIndexName: pattern(String.raw`(?![\-_+.])[a-z0-9][a-z0-9\-_\.]*`).min(1).max(2048),
        fieldMapping,
      }),
    ),
    pineconeConfiguration: optional(
      z.object({
        connectionString: anyText,
        credentialsSecretArn: secretArn,
        namespace: optional(anyText),
        fieldMapping: z.object(textFields),
      }),
    ),
    redisEnterpriseCloudConfiguration: optional(
      z.object({
        endpoint: anyText,
        vectorIndexName: anyText,
        credentialsSecretArn: secretArn,
        fieldMapping,
      }),
    ),
    rdsConfiguration: optional(
      z.object({
        resourceArn: pattern('arn:aws(|-cn|-us-gov):rds:[a-zA-Z0-9-]*:[0-9]{12}:cluster:[a-zA-Z0-9-]{1,63}'),
        credentialsSecretArn: secretArn,
        databaseName: column,
        tableName: pattern(String.raw`[a-zA-Z0-9_\.\-]+`).max(63),
        fieldMapping: z.object({
          primaryKeyField: column,
          vectorField: column,
          textField: column,
          metadataField: column,
          customMetadataField: optional(column),
        }),
      }),
    ),
    mongoDbAtlasConfiguration: optional(
      z.object({
        endpoint: anyText,
        databaseName: shortText,
        collectionName: shortText,
        vectorIndexName: anyText,
        textIndexName: optional(anyText),
        credentialsSecretArn: secretArn,
        endpointServiceName: optional(z.string().min(1).max(255)),
        fieldMapping,
      }),
    ),
    neptuneAnalyticsConfiguration: optional(
      z.object({
        graphArn: pattern(
          'arn:aws(|-cn|-us-gov):neptune-graph:[a-zA-Z0-9-]*:[0-9]{12}:graph/g-[a-zA-Z0-9]{10}',
        )
          .min(1)
          .max(255),
        fieldMapping: z.object(textFields),
      }),
    ),
    s3VectorsConfiguration: optional(
      z.object({
        vectorBucketArn: optional(z.string()),
        indexArn: optional(z.string()),
        indexName: optional(z.string().min(3).max(63)),
      }),
    ),
  })
  .check(({ value, issues }) => {
    const wanted = members[value.type];
    if (value[wanted] !== undefined) return;
    const message = `The knowledge base storage configuration provided is invalid, please check your configuration: ${value.type} needs ${wanted}.`;
    issues.push({ code: 'custom', message, input: value });
  });

/** A valid configuration. */
export type StorageConfiguration = z.output<typeof storageConfiguration>;
