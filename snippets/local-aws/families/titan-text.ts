import * as z from 'zod';
import type { GenerationStop } from '../inference/generation.ts';
import { addedText } from './added-text.ts';
import { answerText } from './answer-text.ts';
import type { FamilyCodec } from './family-codec.ts';
import { integer } from './integer.ts';
import { parseBody } from './parse-body.ts';
import { splitTitanPrompt } from './split-titan-prompt.ts';

const defaultTokens = 512;

const completionReasons: Record<GenerationStop, string> = {
  content_filtered: 'CONTENT_FILTERED',
  end_turn: 'FINISH',
  max_tokens: 'LENGTH',
  stop_sequence: 'STOP_CRITERIA_MET',
  tool_use: 'FINISH',
};

/** Amazon Titan Text: a prompt, of the form `User: …\nBot:` or any other. */
export const titanText: FamilyCodec = {
  parse(body, model) {
    const { inputText, textGenerationConfig = {} } = parseBody(schemaFor(model.maxOutputTokens), body);
    const { temperature, topP, maxTokenCount, stopSequences } = textGenerationConfig;
    return {
      ...splitTitanPrompt(inputText),
      tools: [],
      toolChoice: { type: 'auto' },
      maxTokens: maxTokenCount ?? Math.min(defaultTokens, model.maxOutputTokens),
      ...(temperature !== undefined && { temperature }),
      ...(topP !== undefined && { topP }),
      stopSequences: stopSequences ?? [],
    };
  },

  encode(generation) {
    return {
      inputTextTokenCount: generation.usage.inputTokens,
      results: [
        {
          tokenCount: generation.usage.outputTokens,
          outputText: answerText(generation),
          completionReason: completionReasons[generation.stop],
        },
      ],
    };
  },

  startStream() {
    return function encodeChunk(event) {
      const outputText = addedText(event);
      if (event.type !== 'end') return outputText === '' ? [] : [chunk(outputText)];
      const { stop, usage } = event.generation;
      return [chunk('', usage.outputTokens, completionReasons[stop], usage.inputTokens)];
    };
  },
};

function schemaFor(maxTokens: number) {
  return z.strictObject({
    inputText: z.string().min(1),
    textGenerationConfig: z
      .strictObject({
        temperature: z.number().min(0).max(1).optional(),
        topP: z.number().min(0).max(1).optional(),
        maxTokenCount: integer().min(1).max(maxTokens).optional(),
        stopSequences: z.array(z.string().min(1)).optional(),
      })
      .optional(),
  });
}

/** The counts are null until the last chunk. */
function chunk(
  outputText: string,
  totalOutputTextTokenCount: number | null = null,
  completionReason: string | null = null,
  inputTextTokenCount: number | null = null,
): object {
  return { outputText, index: 0, totalOutputTextTokenCount, completionReason, inputTextTokenCount };
}
