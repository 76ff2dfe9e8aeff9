import { once } from 'node:events';
import { Agent } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import { NodeHttp2Handler, NodeHttpHandler } from '@smithy/node-http-handler';
import { threadedRequestHandler } from '../../../snippets/benchmarking/mod.node.ts';
import {
  type Call,
  type CallOptions,
  converseStream,
  endToEndLatency,
  interTokenLatency,
  parsedConverseStream,
  type RequestTrace,
  timeToFirstToken,
} from '../../../snippets/benchmarking/mod.ts';
import type { Benchmark, Measurement } from '../benchmark.ts';
import { type BenchServer, startServer } from '../local-aws/start-server.ts';
import { dueMs, steadyModel, steadyTokens } from '../local-aws/steady-model.ts';
import { quantile } from '../quantile.ts';
import type { TrueTimes } from './true-times.ts';

const protocols = {
  'HTTP/2': () => new NodeHttp2Handler(),
  'HTTP/1.1': () => new NodeHttpHandler({ httpAgent: new Agent({ keepAlive: true, maxSockets: Infinity }) }),
};

/** From the best to the obvious. */
const ways: Record<string, Way> = {
  'stamped by a thread': { toCall: converseStream, isThreaded: true },
  'stamped at arrival': { toCall: converseStream },
  'stamped after parsing': { toCall: parsedConverseStream },
};

interface Way {
  toCall(options: CallOptions): Call;
  isThreaded?: boolean;
}

/** How many requests each of so many streams makes, one after the other. */
const loads = [
  { streams: 1, rounds: 10 },
  { streams: 10, rounds: 5 },
  { streams: 50, rounds: 10 },
  { streams: 200, rounds: 3 },
];

/** The hub shows these figures. */
export const keptIn = 'site/content/measured-minus-true.json';

/**
 * What the benchmark measures of an endpoint with a known schedule, in a process of its own, minus what is true: when the
 * server says that it got the request and gave its tokens away. Its own distance from the schedule is told apart.
 */
export const benchmark: Benchmark = async () => {
  const server = await startServer('noted', import.meta.url);
  const measurements: Measurement[] = [];
  for (const protocol of ['HTTP/2', 'HTTP/1.1'] as const) {
    const requestHandler = protocols[protocol];
    for (const { streams, rounds } of loads) {
      for (const [way, { toCall, isThreaded = false }] of Object.entries(ways)) {
        const client = new BedrockRuntimeClient({
          endpoint: server.url,
          region: 'us-east-1',
          credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
          maxAttempts: 1,
          requestHandler: isThreaded ? threadedRequestHandler({ protocol }) : requestHandler(),
        });
        const call = toCall({ client, modelId: steadyModel.id });
        // A first round opens the connections.
        await measure(call, server, streams, 1);
        const results = await measure(call, server, streams, rounds);
        client.destroy();
        const isHeld = streams === 50 && isThreaded;
        measurements.push(...report({ protocol, streams, way }, results, isHeld));
      }
    }
  }
  await server.stop();
  return measurements;
};

interface Result {
  trace: RequestTrace;
  truth: TrueTimes;
}

/** The streams begin in turn within the length of one, as users do. */
async function measure(call: Call, server: BenchServer, streams: number, rounds: number): Promise<Result[]> {
  const traces: RequestTrace[] = [];
  const users = Array.from({ length: streams }, async (_, user) => {
    await sleep((user / streams) * dueMs(steadyTokens));
    for (let round = 0; round < rounds; round++) {
      const index = user * rounds + round;
      const prompt = { text: `Request ${index}`, inputTokensAsked: 2, outputTokensAsked: steadyTokens };
      traces.push(await call({ prompt, index, user, stage: 'steady' }));
    }
  });
  await Promise.all(users);
  server.process.send('report');
  const [notes]: [TrueTimes[]] = (await once(server.process, 'message')) as [TrueTimes[]];
  const byIndex = new Map(notes.map((note) => [note.index, note]));
  return traces.map((trace) => {
    const truth = byIndex.get(trace.index);
    if (trace.outcome.type === 'failed' || truth === undefined) {
      throw new Error(`Request ${trace.index} failed: ${JSON.stringify(trace.outcome)}`);
    }
    return { trace, truth };
  });
}

/** What a figure belongs to. */
interface Place {
  protocol: string;
  streams: number;
  way: string;
}

function report(place: Place, results: readonly Result[], isHeld: boolean): Measurement[] {
  const errors = results.map(({ trace, truth: { receivedAt, firstAt, lastAt } }) => {
    const trueGap = (lastAt - firstAt) / (steadyTokens - 1);
    return {
      first: (timeToFirstToken(trace) ?? Number.NaN) - (firstAt - receivedAt),
      gap: (((interTokenLatency(trace) ?? Number.NaN) - trueGap) / trueGap) * 100,
      whole: (endToEndLatency(trace) ?? Number.NaN) - (lastAt - receivedAt),
      server: firstAt - receivedAt - dueMs(0),
    };
  });
  const of = (name: 'first' | 'gap' | 'whole' | 'server') => errors.map((error) => error[name]);
  return [
    ...rows(place, 'time to first token', 'ms', of('first'), isHeld ? { p99: 2 } : {}),
    ...rows(place, 'inter-token latency', '%', of('gap'), isHeld ? { mean: 1 } : {}),
    ...rows(place, 'end-to-end latency', 'ms', of('whole')),
    ...rows(place, "the server's own lateness", 'ms', of('server')),
  ];
}

/** The size of the mean error, as errors of both signs even out in it; and of quantiles of the sizes. */
function rows(
  place: Place,
  metric: string,
  unit: string,
  errors: readonly number[],
  bars: { mean?: number; p99?: number } = {},
): Measurement[] {
  const { protocol, streams, way } = place;
  const sizes = errors.map(Math.abs);
  const spread = {
    mean: Math.abs(errors.reduce((sum, error) => sum + error, 0) / errors.length),
    p50: quantile(sizes, 0.5),
    p99: quantile(sizes, 0.99),
  };
  return Object.entries(spread).map(([statistic, value]) => {
    const most = bars[statistic as keyof typeof bars];
    const what = `${protocol}, ${streams} streams, ${way}: ${metric}, ${statistic}`;
    const shownBy = { ...place, metric, statistic };
    return { what, value, unit, shownBy, ...(most !== undefined && { bar: { most } }) };
  });
}
