import type { KnowledgeBaseRequest } from '../../../../snippets/rag-evaluation/mod.ts';

/** A request for a knowledge base of what is below `towers/` in the bucket `docs`. */
export const aKnowledgeBaseRequest: KnowledgeBaseRequest = {
  name: 'towers',
  roleArn: 'arn:aws:iam::123456789012:role/KnowledgeBase',
  embeddingModelArn: 'arn:aws:bedrock:us-east-1::foundation-model/amazon.titan-embed-text-v2:0',
  storage: {
    type: 'S3_VECTORS',
    s3VectorsConfiguration: { indexArn: 'arn:aws:s3vectors:us-east-1:123456789012:bucket/b/index/i' },
  },
  bucket: 'docs',
  prefix: 'towers/',
};
