import { describe, expect, it } from 'vitest';
import {
  deepseekFormat,
  distilledLlamaFormat,
  invokeModel,
  invokeModelStream,
  llamaFormat,
} from '../../../../snippets/benchmarking/mod.ts';
import type { Model } from '../../../../snippets/local-aws/mod.ts';
import { anEndpoint, aRequest } from '../an-endpoint.ts';

const thoughtful: Partial<Model> = {
  reasoning: true,
  respond: () => [
    { type: 'reasoning', text: 'It is so.' },
    { type: 'text', text: 'Yes, it is.' },
  ],
};

describe('invokeModelStream()', () => {
  it.each([
    ['llama', llamaFormat],
    ['deepseek', deepseekFormat],
  ] as const)('stamps each token of the native form of %s', async (family, format) => {
    const trace = await invokeModelStream(anEndpoint({ family }), format)(aRequest);
    expect(trace.chunks.map(({ at }) => at)).toEqual([100, 110, 120, 130]);
    expect(trace).toMatchObject({
      outputTokens: 4,
      endedAt: 130,
      outcome: { type: 'ok', stopReason: 'stop' },
    });
  });

  it.each([
    ['llama', distilledLlamaFormat],
    ['deepseek', deepseekFormat],
  ] as const)('tells the thoughts of %s from its answer', async (family, format) => {
    const { chunks } = await invokeModelStream(anEndpoint({ ...thoughtful, family }), format)(aRequest);
    const said = { reasoning: 0, text: 0, tool: 0, other: 0 };
    for (const { kind, characters } of chunks) said[kind] += characters;
    expect(said).toEqual({
      reasoning: 'It is so.\n</think>\n\n'.length,
      text: 'Yes, it is.'.length,
      tool: 0,
      other: 0,
    });
  });
});

describe('invokeModel()', () => {
  it('has the whole answer at once, and the counts of tokens from the headers', async () => {
    const trace = await invokeModel(anEndpoint({ family: 'deepseek' }), deepseekFormat)(aRequest);
    expect(trace.outputTokens).toBe(4);
    expect(new Set(trace.chunks.map(({ at }) => at))).toEqual(new Set([trace.endedAt]));
  });
});
