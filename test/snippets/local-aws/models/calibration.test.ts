import { describe, expect, test } from 'vitest';
import { defaultModels } from '../../../../snippets/local-aws/models/default-models.ts';
import { ModelRegistry } from '../../../../snippets/local-aws/models/model-registry.ts';

const models = new ModelRegistry(defaultModels);

/** Milliseconds, at the medians, that a whole answer takes. */
function answerMs(id: string, inputTokens: number, outputTokens: number): number {
  const { firstTokenMs, perInputTokenMs, tokenGapMs } = models.find(id).latency;
  return firstTokenMs + perInputTokenMs * inputTokens + tokenGapMs * (outputTokens - 1);
}

describe('GoDaddy, 20 products in prompts of 1, 5 and 10', () => {
  // Seconds for the whole set. Five products took approximately 500 tokens of output, so one takes 100; prompts follow
  // one another, for 72 s of 20 prompts are given as 3.6 s a prompt.
  test.each([
    ['anthropic.claude-instant-v1', 359, [45, 29, 27]],
    ['anthropic.claude-instant-v1', 831, [51.3, 30.3, 27.4]],
    ['anthropic.claude-v2', 831, [104, 49.1, 43.5]],
    ['meta.llama2-13b-chat-v1', 1_585, [72, 65.4, 65]],
    ['meta.llama2-70b-chat-v1', 1_585, [156, 139.6, 150]],
  ])('latency of %s with %i input tokens is within 6 %% of the published', (id, inputTokens, seconds) => {
    for (const [index, products] of [1, 5, 10].entries()) {
      const simulated = ((20 / products) * answerMs(id, inputTokens, 100 * products)) / 1_000;
      const published = seconds[index] ?? Number.NaN;
      expect(Math.abs(simulated - published) / published, `${products} a prompt`).toBeLessThan(0.06);
    }
  });

  // Percent of 5,000 products: parsed, and fields filled in the end, which the unparsed ones lower too.
  test.each([
    ['anthropic.claude-instant-v1', 98.5, 96.8],
    ['anthropic.claude-v2', 99.4, 90.1],
    ['meta.llama2-13b-chat-v1', 92.6, 53.9],
    ['meta.llama2-70b-chat-v1', 98.3, 61.5],
  ])('quality of %s gives the published parsing and coverage', (id, parsed, covered) => {
    const { breaksJson, omitsField } = models.find(id).quality;
    expect(1 - breaksJson).toBeCloseTo(parsed / 100, 3);
    expect((1 - breaksJson) * (1 - omitsField)).toBeCloseTo(covered / 100, 3);
  });
});

describe('LLMPerf, an imported DeepSeek-R1-Distill-Llama-8B, 500 tokens in', () => {
  const id = 'r1distill8b0';

  test('time to first token is the published median', () => {
    expect(answerMs(id, 500, 1)).toBeCloseTo(378.4, 0);
  });

  test('its spread is that of the published quartiles', () => {
    // Quartiles of a normal distribution lie 0.6745 standard deviations to either side.
    const published = Math.log(0.41098671700046907 / 0.3356793452499005) / (2 * 0.6745);
    expect(models.find(id).latency.spread).toBeCloseTo(published, 2);
  });

  // LLMPerf's inter-token latency is the whole time, that of the first token included, over the chunks that came.
  const chunks = 10_561.58 / 10.694_699;

  test('as many chunks came as tokens were asked for, within a standard deviation of 100', () => {
    expect(chunks).toBeGreaterThan(900);
    expect(chunks).toBeLessThan(1_100);
  });

  test('a whole answer takes the published time within 0.5 %', () => {
    const { tokenGapMs, spread } = models.find(id).latency;
    // A sum of gaps grows with their mean, which lies above the median.
    const meanGap = tokenGapMs * Math.exp(spread ** 2 / 2);
    const simulated = answerMs(id, 500, 1) + meanGap * (chunks - 1);
    expect(Math.abs(simulated - 10_561.58) / 10_561.58).toBeLessThan(0.005);
  });
});
