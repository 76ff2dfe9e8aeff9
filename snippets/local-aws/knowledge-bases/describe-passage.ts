import type { KnowledgeBaseRetrievalResult } from '@aws-sdk/client-bedrock-agent-runtime';
import type { RetrievedPassage } from './retrieved-passage.ts';

/** Says of a passage what AWS says, in Retrieve and in a citation. */
export function describePassage({
  text,
  score,
  uri,
  metadata,
}: RetrievedPassage): KnowledgeBaseRetrievalResult {
  return {
    content: { type: 'TEXT', text },
    location: { type: 'S3', s3Location: { uri } },
    score,
    metadata,
  };
}
