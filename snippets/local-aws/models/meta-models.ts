import { defineModel } from './define-model.ts';
import { publishedFigures } from './published-figures.ts';

const meta = { provider: 'Meta', maxOutputTokens: 2_048, images: false };
const llama2 = { ...meta, contextTokens: 4_096, tools: false, calibratedTo: publishedFigures.goDaddy };
const llama3 = { ...meta, contextTokens: 8_192, tools: false };
const llama31 = { ...meta, contextTokens: 128_000 };

/** Meta's Llama. */
export const metaModels = [
  // What an input token costs Llama 2 is a guess: the published prompts all have one length.
  defineModel({
    ...llama2,
    id: 'meta.llama2-13b-chat-v1',
    name: 'Llama 2 Chat 13B',
    latency: { firstTokenMs: 190, perInputTokenMs: 0.1, tokenGapMs: 32, spread: 0.1 },
    quality: { omitsField: 0.418, breaksJson: 0.074 },
  }),
  defineModel({
    ...llama2,
    id: 'meta.llama2-70b-chat-v1',
    name: 'Llama 2 Chat 70B',
    latency: { firstTokenMs: 190, perInputTokenMs: 0.1, tokenGapMs: 73, spread: 0.1 },
    quality: { omitsField: 0.374, breaksJson: 0.017 },
  }),
  defineModel({
    ...llama3,
    id: 'meta.llama3-8b-instruct-v1:0',
    name: 'Llama 3 8B Instruct',
    latency: { firstTokenMs: 300, tokenGapMs: 10 },
  }),
  defineModel({
    ...llama3,
    id: 'meta.llama3-70b-instruct-v1:0',
    name: 'Llama 3 70B Instruct',
    latency: { firstTokenMs: 450, tokenGapMs: 22 },
  }),
  defineModel({
    ...llama31,
    id: 'meta.llama3-1-8b-instruct-v1:0',
    name: 'Llama 3.1 8B Instruct',
    latency: { firstTokenMs: 300, tokenGapMs: 9 },
  }),
  defineModel({
    ...llama31,
    id: 'meta.llama3-1-70b-instruct-v1:0',
    name: 'Llama 3.1 70B Instruct',
    latency: { firstTokenMs: 450, tokenGapMs: 20 },
  }),
  defineModel({
    ...llama31,
    id: 'meta.llama3-3-70b-instruct-v1:0',
    name: 'Llama 3.3 70B Instruct',
    maxOutputTokens: 4_096,
    latency: { firstTokenMs: 450, tokenGapMs: 16 },
  }),
];
