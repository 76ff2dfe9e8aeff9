import { describe, expect, it } from 'vitest';
import { converseStream, parsedConverseStream } from '../../../../snippets/benchmarking/mod.ts';
import { anEndpoint, aRequest } from '../an-endpoint.ts';

describe('parsedConverseStream()', () => {
  it('sees what converseStream() sees, where time stands still while anything runs', async () => {
    const { inputTokens, ...trace } = await converseStream(anEndpoint())(aRequest);
    expect(await parsedConverseStream(anEndpoint())(aRequest)).toEqual(trace);
  });
});
