import type { RetrieveAndGenerateResponse } from '@aws-sdk/client-bedrock-agent-runtime';
import { asDependency } from '../../knowledge-bases/as-dependency.ts';
import type { Operation } from '../../operation.ts';
import { describeCitation } from '../../rag/describe-citation.ts';
import { generateAnswer } from '../../rag/generate-answer.ts';
import { parseRetrieveAndGenerate } from '../../rag/parse-retrieve-and-generate.ts';
import type { Wire } from '../../wire/wire.ts';

/** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RetrieveAndGenerate.html */
export const retrieveAndGenerate: Operation = {
  service: 'bedrock-agent-runtime',
  name: 'RetrieveAndGenerate',
  method: 'POST',
  path: '/retrieveAndGenerate',
  status: 200,
  summary:
    'Answers a question from a knowledge base, and cites the passages that each part of the answer comes from.',
  async handle({ aws, json, region, signal }) {
    const { sessionId, request } = parseRetrieveAndGenerate(aws, json());
    aws.knowledgeBases.get(request.knowledgeBaseId, region);
    const session = aws.ragSessions.open(sessionId, request.knowledgeBaseId);
    const { text, citations } = await asDependency(
      generateAnswer(aws, { ...request, earlier: [...session.turns] }, signal),
    );
    aws.ragSessions.keep(session, { question: request.question, answer: text });
    const value: Wire<RetrieveAndGenerateResponse> = {
      sessionId: session.id,
      output: { text },
      citations: citations.map(describeCitation),
    };
    return { type: 'json', value };
  },
};
