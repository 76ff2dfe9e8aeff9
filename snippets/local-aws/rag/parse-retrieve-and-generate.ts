import type * as z from 'zod';
import type { LocalAwsContext } from '../local-aws-context.ts';
import { ServiceError } from '../service-error.ts';
import { parseInput } from '../validation/parse-input.ts';
import { withoutAbsent } from '../validation/without-absent.ts';
import type { RagRequest } from './rag-request.ts';
import { retrieveAndGenerateRequest } from './retrieve-and-generate-request.ts';

type KnowledgeBaseConfiguration = NonNullable<
  NonNullable<
    z.output<typeof retrieveAndGenerateRequest>['retrieveAndGenerateConfiguration']
  >['knowledgeBaseConfiguration']
>;

/**
 * Reads a request of RetrieveAndGenerate.
 *
 * @param models Those that the endpoint serves.
 * @param body The request's JSON.
 * @returns What is to be answered, and the id of the session that it belongs to.
 * @throws {ServiceError} If AWS would refuse it; or if it brings sources of its own, which only AWS reads.
 */
export function parseRetrieveAndGenerate(
  { models }: Pick<LocalAwsContext, 'models'>,
  body: unknown,
): { sessionId: string | undefined; request: RagRequest } {
  const {
    sessionId,
    input,
    retrieveAndGenerateConfiguration: how,
  } = parseInput(retrieveAndGenerateRequest, body);
  if (how?.type === 'EXTERNAL_SOURCES') {
    throw invalid('EXTERNAL_SOURCES is not simulated here: put the documents into a knowledge base.');
  }
  const configuration = how?.knowledgeBaseConfiguration;
  if (!configuration) {
    throw invalid('knowledgeBaseConfiguration must be provided when the type is KNOWLEDGE_BASE.');
  }
  return {
    sessionId,
    request: {
      knowledgeBaseId: configuration.knowledgeBaseId,
      question: input.text,
      retrieval: retrievalOf(configuration),
      model: models.find(configuration.modelArn),
      promptTemplate: templateOf(configuration),
      inference: inferenceOf(configuration),
    },
  };
}

function retrievalOf({ retrievalConfiguration }: KnowledgeBaseConfiguration) {
  const { numberOfResults, overrideSearchType, filter } =
    retrievalConfiguration?.vectorSearchConfiguration ?? {};
  return { numberOfResults, searchType: overrideSearchType, filter };
}

function templateOf({ generationConfiguration }: KnowledgeBaseConfiguration): string | undefined {
  const template = generationConfiguration?.promptTemplate?.textPromptTemplate;
  if (template === undefined || template.includes('$search_results$')) return template;
  throw invalid('The prompt template must include the $search_results$ variable.');
}

function inferenceOf({
  generationConfiguration,
}: KnowledgeBaseConfiguration): NonNullable<RagRequest['inference']> {
  return withoutAbsent(generationConfiguration?.inferenceConfig?.textInferenceConfig ?? {});
}

function invalid(message: string): ServiceError {
  return new ServiceError('ValidationException', message);
}
