import { once } from 'node:events';
import type { Benchmark, Measurement } from '../benchmark.ts';
import { bedrockRequest } from './bedrock-request.ts';
import { startLoadGenerator } from './generate-load.ts';
import { startServer } from './start-server.ts';
import { steadyModel } from './steady-model.ts';

/** How far from its due time each token of concurrent streams is given away, measured inside the server. */
export const benchmark: Benchmark = async () => {
  const generator = startLoadGenerator();
  const server = await startServer('scheduled');
  const request = bedrockRequest(server.url, steadyModel.id, 'converse-stream');
  const measurements: Measurement[] = [];
  for (const connections of [1, 100, 1_000]) {
    // A first round opens the ways.
    for (const seconds of [1, 5]) {
      await generator.run({ address: server.url, request, connections, seconds });
      server.process.send('report');
      const [{ tokens, p50, p99, most }] = await once(server.process, 'message');
      if (seconds === 1) continue;
      const what = `schedule error at ${connections} streams, ${tokens} tokens`;
      measurements.push(
        { what: `${what}, p50`, value: p50, unit: 'ms' },
        { what: `${what}, p99`, value: p99, unit: 'ms', ...(connections === 100 && { bar: { most: 2 } }) },
        { what: `${what}, most`, value: most, unit: 'ms' },
      );
    }
  }
  generator.stop();
  await server.stop();
  return measurements;
};
