import type { Citation } from '@aws-sdk/client-bedrock-agent-runtime';
import { describePassage } from '../knowledge-bases/describe-passage.ts';
import type { RagCitation } from './rag-answer.ts';
import { spanOf } from './span-of.ts';

/** Says of a citation what AWS says. */
export function describeCitation({ text, passages, ...place }: RagCitation): Citation {
  return {
    generatedResponsePart: { textResponsePart: { text, span: spanOf(place) } },
    retrievedReferences: passages.map((passage) => {
      const { content, location, metadata } = describePassage(passage);
      return { content, location, metadata };
    }),
  };
}
