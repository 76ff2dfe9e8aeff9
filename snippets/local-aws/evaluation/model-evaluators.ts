import { answerConverse } from '../inference/answer-converse.ts';
import type { LocalAwsContext } from '../local-aws-context.ts';
import { answerByGeneration } from './answer-by-generation.ts';
import { answerByRetrieval } from './answer-by-retrieval.ts';
import type { AnsweredQuestion } from './answer-question.ts';
import type { Evaluators } from './evaluate-record.ts';
import { inferenceParams } from './inference-params.ts';

type Runtime = Pick<LocalAwsContext, 'clock' | 'models' | 'inference' | 'faults' | 'knowledgeBases'>;

/** Enough for a judge's reasons, and for a model that thinks before it gives them. */
const judgeTokens = 2_000;

/**
 * Has an endpoint's models judge, and its models and knowledge bases answer where a job says so. For fault rules, each
 * question to a model is a call of `EvaluationCall`.
 *
 * @param aws Where the models are.
 */
export function modelEvaluators(aws: Runtime): Evaluators {
  async function converse(modelId: string, body: object, signal: AbortSignal): Promise<string> {
    await aws.faults.check({ operation: 'EvaluationCall', modelId }, signal);
    const { output } = await answerConverse(aws, modelId, body, signal);
    return (output?.message?.content ?? [])
      .flatMap(({ text }) => (text === undefined ? [] : [text]))
      .join('');
  }

  return {
    async ask(modelIdentifier, prompt, signal) {
      const { maxOutputTokens } = aws.models.find(modelIdentifier);
      const inferenceConfig = { maxTokens: Math.min(judgeTokens, maxOutputTokens), temperature: 0 };
      return converse(modelIdentifier, { messages: toMessages(prompt), inferenceConfig }, signal);
    },

    async answer(source, question, signal): Promise<AnsweredQuestion> {
      if (source.type === 'retrieve') {
        return answerByRetrieval(aws.knowledgeBases, source, question.turn.question, signal);
      }
      if (source.type === 'generate') {
        await aws.faults.check(
          { operation: 'EvaluationCall', modelId: source.configuration.modelArn },
          signal,
        );
        return answerByGeneration(aws, source, question, signal);
      }
      const { modelIdentifier } = source;
      const inferenceConfig = inferenceParams(source.inferenceParams);
      const body = { inferenceConfig, messages: toMessages(question.turn.question) };
      const text = await converse(modelIdentifier, body, signal);
      return {
        answered: { text, passages: [], citations: [] },
        output: [{ response: text, modelIdentifier }],
      };
    },
  };
}

function toMessages(text: string) {
  return [{ role: 'user', content: [{ text }] }];
}
