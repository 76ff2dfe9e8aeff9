import { describe, expect, it } from 'vitest';
import {
  askingTokenCounter,
  bedrockTokenCounter,
  calibrateTokens,
  converseStream,
  fitPrompts,
  type PlannedRequest,
  promptLengthError,
  promptsInTurn,
  runLoad,
} from '../../../../snippets/benchmarking/mod.ts';
import { aTrace } from '../a-trace.ts';
import { anEndpoint } from '../an-endpoint.ts';

/** Half of the tokens that the longest words of the source have: three, by the endpoint's rule. */
const halfAWord = 1;

const lengths = {
  seed: 'prompts',
  inputTokens: { mean: 500, standardDeviation: 25 },
  outputTokens: { mean: 10, standardDeviation: 0 },
};

describe('fitPrompts()', () => {
  it('makes prompts that the service counts to be as long as asked, but for half a word', async () => {
    const endpoint = anEndpoint();
    const prompts = await fitPrompts(10, lengths, bedrockTokenCounter(endpoint.client, endpoint.modelId));
    const { traces } = await runLoad({
      call: converseStream(endpoint),
      clock: endpoint.clock,
      prompts: promptsInTurn(prompts),
      stages: [{ type: 'closed', name: 'all', users: 1, requests: 10 }],
    });
    for (const { inputTokens = 0, prompt } of traces) {
      expect(Math.abs(inputTokens - prompt.inputTokensAsked)).toBeLessThanOrEqual(halfAWord);
    }
    expect(Math.abs(promptLengthError(traces)?.bias ?? 1)).toBeLessThan(halfAWord / 500);
  });

  it('corrects what a first guess got wrong', async () => {
    // Long texts have fewer tokens a character than short ones, so that no rate is right for all lengths.
    const count = async (text: string) => Math.round(text.length ** 0.9);
    // The longest words have 11 characters with their space, of 0.9 × 1,000 ** -0.1 = 0.45 tokens each.
    const halfOfFive = 2;
    const prompts = await fitPrompts(20, lengths, count);
    for (const { text, inputTokensAsked } of prompts) {
      expect(Math.abs((await count(text)) - inputTokensAsked)).toBeLessThanOrEqual(halfOfFive);
    }
  });

  it('throws what the counter throws', async () => {
    await expect(fitPrompts(1, lengths, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  });
});

describe('calibrateTokens()', () => {
  it('finds the rate and the frame of a counter that has them', async () => {
    const rate = await calibrateTokens(async (text) => text.length / 3.5 + 12);
    expect(rate.charactersPerToken).toBeCloseTo(3.5, 9);
    expect(rate.frameTokens).toBeCloseTo(12, 6);
  });
});

describe('askingTokenCounter()', () => {
  it('counts as CountTokens does, by the usage of a short answer', async () => {
    const endpoint = anEndpoint();
    const asked: PlannedRequest[] = [];
    const call = converseStream(endpoint);
    const count = askingTokenCounter((request, signal) => {
      asked.push(request);
      return call(request, signal);
    });
    const text = 'A line, and another one.';
    expect(await count(text)).toBe(await bedrockTokenCounter(endpoint.client, endpoint.modelId)(text));
    expect(asked.map(({ prompt }) => prompt.outputTokensAsked)).toEqual([1]);
  });

  it('throws if the service does not tell', async () => {
    const endpoint = anEndpoint({}, [{ kind: 'throttling' }]);
    await expect(askingTokenCounter(converseStream(endpoint))('text')).rejects.toThrow(
      /^Cannot count tokens as the service must tell its usage: current value is throttled: /,
    );
  });
});

describe('promptsInTurn()', () => {
  const [first, second] = ['a', 'b'].map((text) => ({ text, inputTokensAsked: 1, outputTokensAsked: 1 }));

  it('begins again when there are no more, in both directions', () => {
    if (!first || !second) throw new Error('no prompts');
    const promptOf = promptsInTurn([first, second]);
    expect([-3, -2, -1, 0, 1, 2].map((index) => promptOf(index).text).join('')).toBe('bababa');
  });

  it('throws without prompts', () => {
    expect(() => promptsInTurn([])(0)).toThrow(
      new RangeError('Cannot give prompts as there must be some: current value is 0'),
    );
  });
});

describe('promptLengthError()', () => {
  it('tells the mean error with its sign, and the greatest without', () => {
    const asked = { inputTokensAsked: 100, outputTokensAsked: 1 };
    const traces = [110, 80].map((inputTokens) => aTrace([1], { inputTokens, prompt: asked }));
    const { inputTokens: _, ...unknown } = aTrace([1], { prompt: asked });
    expect(promptLengthError([...traces, unknown])).toEqual({
      requests: 2,
      meanAsked: 100,
      meanCounted: 95,
      bias: -0.05,
      worst: 0.2,
    });
  });

  it('tells nothing when the service did not', () => {
    expect(promptLengthError([])).toBeUndefined();
  });
});
