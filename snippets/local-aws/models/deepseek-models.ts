import { defineModel } from './define-model.ts';
import { publishedFigures } from './published-figures.ts';

const reasoning = { contextTokens: 128_000, tools: false, images: false, reasoning: true };

/** DeepSeek's R1, and a distillation of it as one imports it into Bedrock. */
export const deepseekModels = [
  defineModel({
    ...reasoning,
    id: 'deepseek.r1-v1:0',
    name: 'DeepSeek-R1',
    provider: 'DeepSeek',
    maxOutputTokens: 32_768,
    latency: { firstTokenMs: 600, tokenGapMs: 20 },
  }),
  defineModel({
    ...reasoning,
    // The last part of the ARN of an imported model.
    id: 'r1distill8b0',
    name: 'DeepSeek-R1-Distill-Llama-8B',
    provider: 'Imported',
    family: 'llama',
    maxOutputTokens: 4_096,
    // From the medians of first token, whole answer and inter-token latency. LLMPerf divides the whole time by the
    // chunks that came, which makes 987 of them; the 1,128 tokens that it reports are a recount by another tokenizer.
    latency: { firstTokenMs: 278, perInputTokenMs: 0.2, tokenGapMs: 10.2, spread: 0.15 },
    calibratedTo: publishedFigures.llmPerf,
    // The pricing of Bedrock has two units for a Llama 3.1 8B, from which this one was distilled.
    imported: { architecture: 'llama', unitsPerCopy: 2 },
  }),
];
