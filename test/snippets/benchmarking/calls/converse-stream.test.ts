import { describe, expect, it } from 'vitest';
import { converseStream } from '../../../../snippets/benchmarking/mod.ts';
import { anEndpoint, aRequest } from '../an-endpoint.ts';

describe('converseStream()', () => {
  it('stamps each token with the time at which it came, and takes over what the service counted', async () => {
    expect(await converseStream(anEndpoint())(aRequest)).toEqual({
      index: 3,
      user: 1,
      stage: 'steady',
      scheduledAt: 0,
      sentAt: 0,
      chunks: [
        { at: 100, kind: 'text', characters: 'one'.length },
        { at: 110, kind: 'text', characters: ' two'.length },
        { at: 120, kind: 'text', characters: ' three'.length },
        { at: 130, kind: 'text', characters: ' four'.length },
      ],
      endedAt: 130,
      inputTokens: 7,
      outputTokens: 4,
      outcome: { type: 'ok', stopReason: 'end_turn' },
      prompt: { inputTokensAsked: 4, outputTokensAsked: 100 },
    });
  });

  it('keeps the time at which the request was due', async () => {
    const trace = await converseStream(anEndpoint())({ ...aRequest, scheduledAt: -40 });
    expect(trace).toMatchObject({ scheduledAt: -40, sentAt: 0 });
  });

  it('asks for as many tokens as the prompt says', async () => {
    const prompt = { ...aRequest.prompt, outputTokensAsked: 2 };
    const trace = await converseStream(anEndpoint())({ ...aRequest, prompt });
    expect(trace).toMatchObject({ outputTokens: 2, outcome: { type: 'ok', stopReason: 'max_tokens' } });
  });

  it('tells reasoning and the input of tools from text', async () => {
    const endpoint = anEndpoint({
      respond: () => [
        { type: 'reasoning', text: 'Hm.' },
        { type: 'text', text: 'Yes.' },
        { type: 'toolUse', toolUseId: 'tooluse_1', name: 'find', input: {} },
      ],
    });
    const { chunks } = await converseStream(endpoint)(aRequest);
    expect([...new Set(chunks.map(({ kind }) => kind))]).toEqual(['reasoning', 'text', 'tool']);
  });

  it('gives up when its signal is aborted, with its reason', async () => {
    const reason = new Error('enough');
    const endpoint = anEndpoint();
    const ending = new AbortController();
    const running = converseStream(endpoint)(aRequest, ending.signal);
    void endpoint.clock.sleep(115).then(() => ending.abort(reason));
    await expect(running).rejects.toBe(reason);
    await expect(converseStream(endpoint)(aRequest, AbortSignal.abort(reason))).rejects.toBe(reason);
  });
});
