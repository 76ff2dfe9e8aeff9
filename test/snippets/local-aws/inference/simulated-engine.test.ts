import { expect, test } from 'vitest';
import { simulatedEngine } from '../../../../snippets/local-aws/inference/simulated-engine.ts';
import {
  type GenerationEvent,
  type GenerationRequest,
  type Model,
  virtualClock,
} from '../../../../snippets/local-aws/mod.ts';
import { aModel } from '../../../support/a-model.ts';

const never = new AbortController().signal;

function ask(text: string, overrides: Partial<Model> = {}): GenerationRequest {
  return {
    model: aModel(overrides),
    system: [],
    messages: [{ role: 'user', content: [{ text }] }],
    tools: [],
    toolChoice: { type: 'auto' },
    maxTokens: 100,
    stopSequences: [],
  };
}

async function timeline(request: GenerationRequest, latency: 'real' | 'none' = 'real') {
  const clock = virtualClock(0);
  const steps: { at: number; events: GenerationEvent[] }[] = [];
  for await (const events of simulatedEngine({ seed: 's', clock, latency }).stream(request, never)) {
    steps.push({ at: clock.now(), events });
  }
  return steps;
}

test('stream() gives each token when it is due, and the end with the last one', async () => {
  const steps = await timeline(ask('one two three'));
  expect(steps.map(({ at }) => at)).toEqual([100, 110, 120]);
  expect(steps[0]?.events).toEqual([{ type: 'text', block: 0, text: 'one' }]);
  expect(steps[2]?.events.map(({ type }) => type)).toEqual(['text', 'end']);
});

test('stream() keeps its times when its reader is slow', async () => {
  const clock = virtualClock(0);
  const at: number[] = [];
  for await (const _ of simulatedEngine({ seed: 's', clock, latency: 'real' }).stream(
    ask('one two three'),
    never,
  )) {
    at.push(clock.now());
    await clock.sleep(4);
  }
  expect(at).toEqual([100, 110, 120]);
});

test('stream() without latency gives all at once', async () => {
  const steps = await timeline(ask('one two three'), 'none');
  expect(steps.map(({ at, events }) => [at, events.length])).toEqual([[0, 4]]);
});

test('stream() begins a tool use with the first token of its input, not before', async () => {
  const steps = await timeline(
    ask('go', { respond: () => [{ type: 'toolUse', toolUseId: 't', name: 'weather', input: {} }] }),
  );
  // {} are two tokens.
  expect(steps.map(({ at, events }) => [at, events.map(({ type }) => type)])).toEqual([
    [100, ['toolUse', 'toolInput']],
    [110, ['toolInput', 'end']],
  ]);
});

test('stream() of an empty answer ends at the time of its first token', async () => {
  const steps = await timeline(ask('go', { respond: () => '' }));
  expect(steps).toMatchObject([
    { at: 100, events: [{ type: 'end', generation: { usage: { outputTokens: 1 } } }] },
  ]);
});

test('generate() takes as long as stream()', async () => {
  const clock = virtualClock(0);
  const request = ask('one two three', {
    latency: { firstTokenMs: 80, perInputTokenMs: 1, tokenGapMs: 9, spread: 0.4 },
  });
  const generation = await simulatedEngine({ seed: 's', clock, latency: 'real' }).generate(request, never);
  const steps = await timeline(request);
  expect(clock.now()).toBe(steps.at(-1)?.at);
  expect(steps.at(-1)?.events.at(-1)).toEqual({ type: 'end', generation });
});

test('generate() answers the same request the same, and hangs on the seed', async () => {
  const request = ask('go', { respond: (_, { random }) => String(random()) });
  const answer = async (seed: string) =>
    simulatedEngine({ seed, clock: virtualClock(), latency: 'none' }).generate(request, never);
  expect(await answer('a')).toEqual(await answer('a'));
  expect(await answer('b')).not.toEqual(await answer('a'));
});

test('generate() and stream() end when they are aborted', async () => {
  const abort = new AbortController();
  const engine = simulatedEngine({ seed: 's', clock: virtualClock(), latency: 'real' });
  const generation = engine.generate(ask('one'), abort.signal);
  const step = engine.stream(ask('one'), abort.signal)[Symbol.asyncIterator]().next();
  abort.abort(new Error('enough'));
  await expect(generation).rejects.toThrow('enough');
  await expect(step).rejects.toThrow('enough');
});
