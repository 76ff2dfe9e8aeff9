import { defineModel } from './define-model.ts';

const nova = { provider: 'Amazon', maxOutputTokens: 10_000 };
const titan = { provider: 'Amazon', tools: false, system: false, images: false };

/** Amazon's Nova and Titan. */
export const amazonModels = [
  defineModel({
    ...nova,
    id: 'amazon.nova-micro-v1:0',
    name: 'Nova Micro',
    contextTokens: 128_000,
    images: false,
    latency: { firstTokenMs: 250, tokenGapMs: 5 },
  }),
  defineModel({
    ...nova,
    id: 'amazon.nova-lite-v1:0',
    name: 'Nova Lite',
    contextTokens: 300_000,
    latency: { firstTokenMs: 300, tokenGapMs: 7 },
  }),
  defineModel({
    ...nova,
    id: 'amazon.nova-pro-v1:0',
    name: 'Nova Pro',
    contextTokens: 300_000,
    latency: { firstTokenMs: 450, tokenGapMs: 11 },
  }),
  defineModel({
    ...titan,
    id: 'amazon.titan-text-express-v1',
    name: 'Titan Text G1 - Express',
    contextTokens: 8_192,
    latency: { firstTokenMs: 500, tokenGapMs: 20 },
  }),
  defineModel({
    ...titan,
    id: 'amazon.titan-text-lite-v1',
    name: 'Titan Text G1 - Lite',
    contextTokens: 4_096,
    maxOutputTokens: 4_096,
    latency: { firstTokenMs: 400, tokenGapMs: 15 },
  }),
];
