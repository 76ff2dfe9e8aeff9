import { defineModel } from './define-model.ts';
import { publishedFigures } from './published-figures.ts';

const anthropic = { provider: 'Anthropic' };
/** Completion models of 2023: neither tools nor images. */
const completion = { ...anthropic, maxOutputTokens: 4_096, tools: false, images: false };

/** Anthropic's Claude. */
export const anthropicModels = [
  defineModel({
    ...anthropic,
    id: 'anthropic.claude-3-haiku-20240307-v1:0',
    name: 'Claude 3 Haiku',
    maxOutputTokens: 4_096,
    latency: { firstTokenMs: 350, tokenGapMs: 9 },
  }),
  defineModel({
    ...anthropic,
    id: 'anthropic.claude-3-5-haiku-20241022-v1:0',
    name: 'Claude 3.5 Haiku',
    images: false,
    latency: { firstTokenMs: 500, tokenGapMs: 14 },
  }),
  defineModel({
    ...anthropic,
    id: 'anthropic.claude-3-5-sonnet-20241022-v2:0',
    name: 'Claude 3.5 Sonnet v2',
    latency: { firstTokenMs: 800, tokenGapMs: 18 },
  }),
  defineModel({
    ...anthropic,
    id: 'anthropic.claude-3-7-sonnet-20250219-v1:0',
    name: 'Claude 3.7 Sonnet',
    maxOutputTokens: 64_000,
    latency: { firstTokenMs: 800, tokenGapMs: 17 },
  }),
  defineModel({
    ...anthropic,
    id: 'anthropic.claude-sonnet-4-20250514-v1:0',
    name: 'Claude Sonnet 4',
    maxOutputTokens: 64_000,
    latency: { firstTokenMs: 900, tokenGapMs: 17 },
  }),
  defineModel({
    ...anthropic,
    id: 'anthropic.claude-sonnet-4-5-20250929-v1:0',
    name: 'Claude Sonnet 4.5',
    maxOutputTokens: 64_000,
    latency: { firstTokenMs: 900, tokenGapMs: 16 },
  }),
  defineModel({
    ...anthropic,
    id: 'anthropic.claude-haiku-4-5-20251001-v1:0',
    name: 'Claude Haiku 4.5',
    maxOutputTokens: 64_000,
    latency: { firstTokenMs: 450, tokenGapMs: 8 },
  }),
  defineModel({
    ...completion,
    id: 'anthropic.claude-instant-v1',
    name: 'Claude Instant',
    contextTokens: 100_000,
    // From both prompts, which differ in length; coverage and parsing are those of the prompt without examples.
    latency: { firstTokenMs: 765, perInputTokenMs: 0.65, tokenGapMs: 12.4, spread: 0.1 },
    quality: { omitsField: 0.017, breaksJson: 0.015 },
    calibratedTo: publishedFigures.goDaddy,
  }),
  defineModel({
    ...completion,
    id: 'anthropic.claude-v2',
    name: 'Claude',
    contextTokens: 100_000,
    // From the prompt with five examples: without examples the same model was slower although it read less, so it must
    // have written more. What an input token costs is a guess.
    latency: { firstTokenMs: 2_430, perInputTokenMs: 1, tokenGapMs: 18.3, spread: 0.1 },
    quality: { omitsField: 0.094, breaksJson: 0.006 },
    calibratedTo: publishedFigures.goDaddy,
  }),
  defineModel({
    ...completion,
    id: 'anthropic.claude-v2:1',
    name: 'Claude 2.1',
    latency: { firstTokenMs: 2_400, perInputTokenMs: 1, tokenGapMs: 18 },
  }),
];
