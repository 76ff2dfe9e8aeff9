import { once } from 'node:events';
import type { Benchmark, Measurement } from '../benchmark.ts';
import { bedrockRequest } from './bedrock-request.ts';
import { startLoadGenerator } from './generate-load.ts';
import { startServer } from './start-server.ts';
import { steadyModel } from './steady-model.ts';

/**
 * Streams that all begin at once have all their tokens due at once, which no users of an endpoint do: the bar is for
 * streams that begin in turn, within a second.
 */
const loads = [
  { connections: 1, spreadMs: 0 },
  { connections: 100, spreadMs: 0 },
  { connections: 100, spreadMs: 1_000 },
  { connections: 1_000, spreadMs: 1_000 },
];

/** How far from its due time each token of concurrent streams is given away, measured inside the server. */
export const benchmark: Benchmark = async () => {
  const generator = startLoadGenerator();
  const server = await startServer('scheduled');
  const request = bedrockRequest(server.url, steadyModel.id, 'converse-stream');
  const measurements: Measurement[] = [];
  for (const { connections, spreadMs } of loads) {
    // A first round opens the ways.
    for (const seconds of [1, 5]) {
      await generator.run({ address: server.url, request, connections, seconds, spreadMs });
      server.process.send('report');
      const [{ tokens, p50, p99, most }] = await once(server.process, 'message');
      if (seconds === 1) continue;
      const begun = spreadMs > 0 ? 'in turn' : 'at once';
      const what = `schedule error at ${connections} streams begun ${begun}, ${tokens} tokens`;
      measurements.push(
        { what: `${what}, p50`, value: p50, unit: 'ms' },
        {
          what: `${what}, p99`,
          value: p99,
          unit: 'ms',
          ...(connections === 100 && spreadMs > 0 && { bar: { most: 2 } }),
        },
        { what: `${what}, most`, value: most, unit: 'ms' },
      );
    }
  }
  generator.stop();
  await server.stop();
  return measurements;
};
