import { faultlessQuality, type Model } from '../../snippets/local-aws/mod.ts';

/** A model for tests: instant, faultless, and it repeats the last text that it was sent. */
export function aModel(overrides: Partial<Model> = {}): Model {
  return {
    id: 'test.parrot-v1:0',
    name: 'Parrot',
    provider: 'Test',
    family: 'anthropic-messages',
    contextTokens: 10_000,
    maxOutputTokens: 1_000,
    tools: true,
    system: true,
    images: true,
    reasoning: false,
    latency: { firstTokenMs: 100, perInputTokenMs: 0, tokenGapMs: 10, spread: 0 },
    quality: faultlessQuality,
    respond: ({ messages }) => messages.at(-1)?.content.find(({ text }) => text !== undefined)?.text ?? '',
    ...overrides,
  };
}
