import type { Benchmark, Measurement } from '../benchmark.ts';
import { quantile } from '../quantile.ts';
import { bedrockRequest } from './bedrock-request.ts';
import { benchPrompt } from './bench-prompt.ts';
import { type LoadGenerator, startLoadGenerator } from './generate-load.ts';
import { type BenchServer, startServer } from './start-server.ts';

const rounds = 5;
const names = ['local-aws', 'aimock', 'hono'] as const;
type Name = (typeof names)[number];

/** Requests a second over HTTP/1.1, beside aimock and beside a bare hono route that answers the same bytes. */
export const benchmark: Benchmark = async () => {
  const generator = startLoadGenerator();
  const servers = await Promise.all(names.map(async (name) => [name, await startServer(name)] as const));
  const converse = await measure('converse', servers, generator);
  const stream = await measure('converse-stream', servers, generator);
  generator.stop();
  for (const [, server] of servers) await server.stop();
  return [...report('Converse', converse), ...report('ConverseStream', stream)];
};

type Rates = Record<Name, number> & { busy: number };

/** The servers take turns, so that what else the machine does meets them alike. */
async function measure(
  action: string,
  servers: readonly (readonly [Name, BenchServer])[],
  generator: LoadGenerator,
): Promise<Rates> {
  const rates: Record<Name, number[]> = { 'local-aws': [], aimock: [], hono: [] };
  let mostBusy = 0;
  for (let round = 0; round <= rounds; round++) {
    for (const [name, { url }] of servers) {
      const load = {
        address: url,
        request: bedrockRequest(url, benchPrompt.modelId, action),
        connections: 64,
        seconds: 2,
      };
      const { rate, busy } = await generator.run(load);
      // The first round only warms up.
      if (round > 0) rates[name].push(rate);
      mostBusy = Math.max(mostBusy, busy);
    }
  }
  const [own = 0, aimock = 0, hono = 0] = names.map((name) => quantile(rates[name], 0.5));
  return { 'local-aws': own, aimock, hono, busy: mostBusy };
}

function report(operation: string, rates: Rates): Measurement[] {
  return [
    { what: `${operation}, local-aws`, value: rates['local-aws'], unit: 'requests/s' },
    { what: `${operation}, aimock 1.43.0`, value: rates.aimock, unit: 'requests/s' },
    { what: `${operation}, bare hono, same bytes`, value: rates.hono, unit: 'requests/s' },
    {
      what: `${operation}, local-aws : aimock`,
      value: rates['local-aws'] / rates.aimock,
      unit: 'x',
      bar: { least: 2 },
    },
    {
      what: `${operation}, local-aws : bare hono`,
      value: rates['local-aws'] / rates.hono,
      unit: 'x',
      bar: { least: 0.5 },
    },
    { what: `${operation}, generator's share of a core at most`, value: rates.busy, unit: '' },
  ];
}
