import type { Citation } from '@aws-sdk/client-bedrock-agent-runtime';
import { describePassage } from '../knowledge-bases/describe-passage.ts';
import type { RagCitation } from './rag-answer.ts';

/** Says of a citation what AWS says. The span names its last character, not the one behind it, as AWS's does. */
export function describeCitation({ start, end, text, passages }: RagCitation): Citation {
  return {
    generatedResponsePart: { textResponsePart: { text, span: { start, end: end - 1 } } },
    retrievedReferences: passages.map((passage) => {
      const { content, location, metadata } = describePassage(passage);
      return { content, location, metadata };
    }),
  };
}
