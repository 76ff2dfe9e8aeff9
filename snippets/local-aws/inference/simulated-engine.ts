import type { Clock } from '../clock/clock.ts';
import { seededRandom } from '../random.ts';
import { ServiceError } from '../service-error.ts';
import { countInputTokens } from '../tokens/count-input-tokens.ts';
import { drawSchedule } from './draw-schedule.ts';
import type { GeneratedBlock, Generation, GenerationEvent } from './generation.ts';
import type { GenerationRequest } from './generation-request.ts';
import type { InferenceEngine } from './inference-engine.ts';
import { type LimitedAnswer, limitAnswer } from './limit-answer.ts';

/** What the simulation hangs on. */
export interface SimulatedEngineOptions {
  seed: string;
  clock: Clock;
  /** `none` answers at once, whatever the model's profile says. */
  latency: 'real' | 'none';
}

interface Plan {
  generation: Generation;
  answer: LimitedAnswer;
  /** When each token is due, by the clock; nothing without latency. */
  due: Float64Array | undefined;
}

/** Answers with the models' responders, in the time that their profiles say; the same request gets the same answer. */
export function simulatedEngine({ seed, clock, latency }: SimulatedEngineOptions): InferenceEngine {
  function plan(request: GenerationRequest): Plan {
    const { model } = request;
    const start = clock.now();
    const random = seededRandom(
      seed,
      model.id,
      JSON.stringify([request.system, request.messages, request.tools]),
    );
    const answer = limitAnswer(asBlocks(model.respond(request, { random, model })), request);
    const inputTokens = countInputTokens(request);
    if (inputTokens > model.contextTokens) {
      throw new ServiceError('ValidationException', 'Input is too long for requested model.');
    }
    const due =
      latency === 'none' ? undefined : drawSchedule(model.latency, inputTokens, answer.outputTokens, random);
    for (let token = 0; due && token < due.length; token++) due[token] = (due[token] ?? 0) + start;
    return { generation: toGeneration(answer, inputTokens), answer, due };
  }

  return {
    async generate(request, signal) {
      const { generation, due } = plan(request);
      if (due) await clock.sleep((due.at(-1) ?? 0) - clock.now(), signal);
      return generation;
    },

    async *stream(request, signal, planned) {
      const { generation, answer, due } = plan(request);
      planned?.(due?.at(-1) ?? clock.now());
      let ready: GenerationEvent[] = [];
      let token = 0;
      for (const event of events(answer)) {
        const next = due?.[token];
        if (event.type !== 'toolUse') token++;
        if (next !== undefined && next > clock.now()) {
          if (ready.length > 0) yield ready;
          ready = [];
          // Its reader may have taken its time.
          await clock.sleep(next - clock.now(), signal);
        }
        ready.push(event);
      }
      if (token === 0 && due) await clock.sleep((due[0] ?? 0) - clock.now(), signal);
      ready.push({ type: 'end', generation });
      yield ready;
    },
  };
}

function asBlocks(answer: string | GeneratedBlock[]): GeneratedBlock[] {
  return typeof answer === 'string' ? [{ type: 'text', text: answer }] : answer;
}

function toGeneration(answer: LimitedAnswer, inputTokens: number): Generation {
  return {
    blocks: answer.blocks.map(({ block }) => block),
    stop: answer.stop,
    ...(answer.stopSequence !== undefined && { stopSequence: answer.stopSequence }),
    usage: { inputTokens, outputTokens: answer.outputTokens },
  };
}

/** One event a token, and one before a tool's input. */
function* events({ blocks }: LimitedAnswer): Generator<GenerationEvent> {
  for (const [index, { block, tokens }] of blocks.entries()) {
    if (block.type === 'toolUse') {
      yield { type: 'toolUse', block: index, toolUseId: block.toolUseId, name: block.name };
      for (const json of tokens) yield { type: 'toolInput', block: index, json };
    } else {
      for (const text of tokens) yield { type: block.type, block: index, text };
    }
  }
}
