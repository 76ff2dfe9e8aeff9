import type { CreateEvaluationJobCommandInput } from '@aws-sdk/client-bedrock';
import {
  type EvaluationKind,
  metricsOfKind,
} from '../../../../snippets/local-aws/evaluation/evaluation-metric.ts';
import {
  defineModel,
  type LocalAwsOptions,
  realClock,
  seededRandom,
} from '../../../../snippets/local-aws/mod.ts';
import { aKnowledgeBaseJob } from './a-knowledge-base-job.ts';
import { aRequest, type EvaluationOutcome } from './an-evaluation.ts';

/** What came of a large job. */
export interface LargeJobOutcome extends EvaluationOutcome {
  /** From its creation to its end, in milliseconds of the machine's time. */
  tookMs: number;
}

const properties = ['depth', 'length', 'age', 'weight', 'price', 'height', 'area', 'speed', 'width', 'range'];
const units = ['metres', 'years', 'grams', 'euros', 'litres'];

interface Fact {
  question: string;
  sentence: string;
}

/** A fact in words that no other one has together, with a number that the seed decides. */
function factOf(index: number): Fact {
  const random = seededRandom('fact', index);
  const property = properties[index % properties.length] ?? '';
  const thing = `${nameOf(index)} station`;
  const value = `${Math.floor(random() * 9_000) + 100} ${units[Math.floor(random() * units.length)] ?? ''}`;
  return {
    question: `What is the ${property} of ${thing}?`,
    sentence: `The ${property} of ${thing} is ${value}.`,
  };
}

function nameOf(index: number): string {
  const syllables = ['ba', 'ko', 'ri', 'su', 'me', 'lo', 'na', 'ti', 'vu', 'ze'];
  const digits = String(Math.floor(index / properties.length) + 1_000);
  const name = [...digits].map((digit) => syllables[Number(digit)]).join('');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/**
 * Runs a job over so many prompts with all metrics of its kind, over simulated models without latency. Every tenth
 * answer of one's own says another number than the passages.
 */
export async function runLargeJob(
  kind: EvaluationKind | 'own',
  prompts: number,
  options: LocalAwsOptions = {},
): Promise<LargeJobOutcome> {
  const facts = Array.from({ length: prompts }, (_, index) => factOf(index));
  const lines = facts.map((fact, index) => JSON.stringify(lineOf(kind, fact, index)));
  const models = ['test.judge-v1:0', 'test.generator-v1:0'].map((id) => defineModel({ id }));
  const { create, ended, knowledgeBaseId } = await aKnowledgeBaseJob(documentsOf(facts), lines, {
    models,
    clock: realClock,
    latency: 'none',
    ...options,
  });
  const start = performance.now();
  const outcome = await ended(await create(requestOf(kind, knowledgeBaseId)));
  return { ...outcome, tookMs: performance.now() - start };
}

function documentsOf(facts: readonly Fact[]): Record<string, string> {
  const documents: Record<string, string> = {};
  for (let start = 0; start < facts.length; start += properties.length) {
    const sentences = facts.slice(start, start + properties.length).map(({ sentence }) => sentence);
    documents[`${start}.md`] = sentences.join(' ');
  }
  return documents;
}

function lineOf(kind: EvaluationKind | 'own', { question, sentence }: Fact, index: number): object {
  if (kind === 'model') return { prompt: question, referenceResponse: sentence };
  const turn = {
    prompt: { content: [{ text: question }] },
    referenceResponses: [{ content: [{ text: sentence }] }],
  };
  if (kind !== 'own') return { conversationTurns: [turn] };
  const text = index % 10 === 0 ? sentence.replace(/\d+/, '7') : sentence;
  const passage = { content: { text: sentence } };
  const span = { start: 0, end: text.length - 1 };
  const output = {
    text,
    knowledgeBaseIdentifier: 'mine',
    retrievedPassages: { retrievalResults: [passage] },
    citations: [
      { generatedResponsePart: { textResponsePart: { span, text } }, retrievedReferences: [passage] },
    ],
  };
  return { conversationTurns: [{ ...turn, output }] };
}

function requestOf(kind: EvaluationKind | 'own', knowledgeBaseId: string): CreateEvaluationJobCommandInput {
  if (kind === 'own') return aRequest(metricsOfKind.generate);
  const request = aRequest(metricsOfKind[kind]);
  const modelIdentifier = 'test.generator-v1:0';
  if (kind === 'model') {
    const inferenceConfig = { models: [{ bedrockModel: { modelIdentifier } }] };
    return { ...request, applicationType: 'ModelEvaluation', inferenceConfig };
  }
  const retrieveConfig = {
    knowledgeBaseId,
    knowledgeBaseRetrievalConfiguration: { vectorSearchConfiguration: { numberOfResults: 5 } },
  };
  const knowledgeBaseConfiguration = { knowledgeBaseId, modelArn: modelIdentifier };
  const retrieveAndGenerateConfig = { type: 'KNOWLEDGE_BASE' as const, knowledgeBaseConfiguration };
  const knowledgeBaseConfig = kind === 'retrieve' ? { retrieveConfig } : { retrieveAndGenerateConfig };
  return { ...request, inferenceConfig: { ragConfigs: [{ knowledgeBaseConfig }] } };
}
