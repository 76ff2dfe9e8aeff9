import { describe, expect, it } from 'vitest';
import {
  converseStream,
  drawPrompts,
  type LoadOptions,
  runLoad,
  type Stage,
  sendDelay,
  summarize,
  sweepStages,
} from '../../../../snippets/benchmarking/mod.ts';
import { type CopyBehaviour, defineModel } from '../../../../snippets/local-aws/mod.ts';
import { anEndpoint } from '../an-endpoint.ts';

const lengths = {
  seed: 'simulated',
  inputTokens: { mean: 120, standardDeviation: 5 },
  outputTokens: { mean: 50, standardDeviation: 5 },
};

describe('runLoad() against a simulated imported model', () => {
  it('sees from outside how long a cold model takes to wake, and leaves it out of what it measures', async () => {
    const load = aLoad({ startMs: [25_000, 25_000] }, [steady(2, 10)]);
    const { ended, warmUp, traces } = await runLoad({ ...load, warmUp: { waitMs: 10_000 } });
    expect(ended).toBe('complete');
    expect(warmUp).toMatchObject({ ready: true, readyAfterMs: 30_000 });
    expect(warmUp?.traces.map(({ outcome }) => outcome.type === 'failed' && outcome.kind)).toEqual([
      'model-not-ready',
      'model-not-ready',
      'model-not-ready',
      false,
    ]);
    expect(summarize(traces)).toMatchObject({ requests: 10, completed: 10, failures: {} });
  });

  it('gives up a model that takes longer to wake than it is allowed', async () => {
    const load = aLoad({ startMs: [60_000, 60_000] }, [steady(1, 1)]);
    const result = await runLoad({ ...load, warmUp: { waitMs: 10_000, timeLimitMs: 59_000 } });
    expect(result).toMatchObject({ ended: 'not-warm', traces: [] });
    expect(result.warmUp?.problem).toMatch(/^model-not-ready: .*Model is not ready for inference\./);
  });

  it('shows in a sweep that the time to the first token grows once the only copy has no place left', async () => {
    const copies = { startMs: [0, 0] as const, maxCopies: 1, requestsPerCopy: 4 };
    const load = aLoad(copies, sweepStages([1, 4, 8], { requestsPerUser: 5 }));
    const { traces } = await runLoad({ ...load, warmUp: {} });
    const [one = 0, four = 0, eight = 0] = ['1 user', '4 users', '8 users'].map((level) => {
      const { metrics } = summarize(traces.filter(({ stage }) => stage === level));
      return metrics.timeToFirstToken?.quantiles.p50.value;
    });
    expect(four).toBeCloseTo(one, 6);
    // Each waits until one of the four before it is done: about 100 ms, and 50 gaps of 10 ms.
    expect(eight - one).toBeGreaterThan(400);
    expect(eight - one).toBeLessThan(800);
  });

  it('measures the same again, to the last stamp', async () => {
    const stages: Stage[] = [
      steady(3, 9),
      { type: 'open', name: 'open', ratePerSecond: 5, arrivals: { type: 'gamma', shape: 0.5 }, requests: 20 },
    ];
    const [first, again] = await Promise.all(
      [1, 2].map(() => runLoad({ ...aLoad({ startMs: [0, 0] }, stages), warmUp: {} })),
    );
    expect(first?.traces).toHaveLength(29);
    expect(first?.traces.map(sendDelay).every((delay) => delay === 0)).toBe(true);
    expect(again).toEqual(first);
  });
});

function steady(users: number, requests: number): Stage {
  return { type: 'closed', name: 'steady', users, requests };
}

function aLoad(copies: Partial<CopyBehaviour>, stages: Stage[]): LoadOptions {
  const { respond } = defineModel({ id: 'test.simulated' });
  const imported = { architecture: 'llama', unitsPerCopy: 1, copies };
  const endpoint = anEndpoint({ id: 'llama8b00001', family: 'llama', imported, respond });
  const modelId = 'arn:aws:bedrock:us-east-1:000000000000:imported-model/llama8b00001';
  return {
    call: converseStream({ ...endpoint, modelId }),
    clock: endpoint.clock,
    prompts: drawPrompts(lengths),
    stages,
  };
}
