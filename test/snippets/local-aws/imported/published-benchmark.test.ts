import { BedrockRuntimeClient, ConverseCommand } from '@aws-sdk/client-bedrock-runtime';
import { quantileSorted } from 'simple-statistics';
import { expect, test } from 'vitest';
import {
  createLocalAws,
  fetchRequestHandler,
  seededRandom,
  splitTokens,
  virtualClock,
} from '../../../../snippets/local-aws/mod.ts';

const modelId = 'arn:aws:bedrock:us-east-1:000000000000:imported-model/r1distill8b0';

/** The published benchmark: two users, 50 requests each, 500 ± 25 tokens in, 1,000 ± 100 asked. */
async function benchmark() {
  const clock = virtualClock();
  const { fetch } = createLocalAws({ clock });
  const client = new BedrockRuntimeClient({
    region: 'us-east-1',
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    maxAttempts: 1,
    requestHandler: fetchRequestHandler(fetch),
  });
  async function ask(text: string, maxTokens: number) {
    const asked = clock.now();
    const messages = [{ role: 'user' as const, content: [{ text }] }];
    const { usage } = await client.send(
      new ConverseCommand({ modelId, messages, inferenceConfig: { maxTokens } }),
    );
    return { ms: clock.now() - asked, tokens: usage?.outputTokens ?? Number.NaN };
  }
  await expect(ask('Wake', 1)).rejects.toThrow('Model is not ready for inference.');
  await clock.sleep(60_000);
  const began = clock.now();
  const random = seededRandom('published benchmark');
  const answers = await Promise.all(
    [0, 1].map(async (user) => {
      const own: { ms: number; tokens: number }[] = [];
      while (own.length < 50) {
        const maxTokens = Math.round(1_000 + 100 * normal(random));
        own.push(await ask(prompt(`${user}.${own.length}`, 500 + 25 * normal(random), maxTokens), maxTokens));
      }
      return own;
    }),
  );
  const tookMs = clock.now() - began;
  const first = await Promise.all(
    Array.from({ length: 8 }, async (_, user) => {
      const own: number[] = [];
      while (own.length < 50) {
        own.push((await ask(prompt(`first ${user}.${own.length}`, 500, 1_000), 1)).ms);
      }
      return own;
    }),
  );
  return { answers: answers.flat(), first: first.flat(), tookMs };
}

function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** A text of about so many tokens. */
function prompt(start: string, tokens: number, outputTokens: number): string {
  let text = `${start}: continue this in ${outputTokens} tokens.`;
  for (const word = ' river'; splitTokens(text).length < tokens; ) text += word.repeat(10);
  return text;
}

function quantile(values: readonly number[], share: number): number {
  return quantileSorted(
    values.toSorted((a, b) => a - b),
    share,
  );
}

test('DeepSeek-R1-Distill-Llama-8B as it is simulated gives the published summary', async () => {
  const { answers, first, tookMs } = await benchmark();
  // Within 5 %: quartiles of some hundred draws from a spread of 15 % have a standard error of 1 to 2 %.
  for (const [share, published] of [
    [0.25, 335.7],
    [0.5, 378.4],
    [0.75, 411.0],
  ] as const) {
    expect(Math.abs(quantile(first, share) / published - 1), `first token, p${100 * share}`).toBeLessThan(
      0.05,
    );
  }
  // LLMPerf's inter-token latency: the whole time over the tokens.
  const gap = answers.map(({ ms, tokens }) => ms / tokens);
  expect(Math.abs(quantile(gap, 0.5) / 10.695 - 1)).toBeLessThan(0.01);
  const whole = answers.map(({ ms }) => ms);
  expect(Math.abs(quantile(whole, 0.5) / 10_561.6 - 1)).toBeLessThan(0.05);
  expect(Math.abs(100 / (tookMs / 60_000) / 11.21 - 1)).toBeLessThan(0.05);
});
