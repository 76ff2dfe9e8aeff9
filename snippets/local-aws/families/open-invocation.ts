import type { Generation } from '../inference/generation.ts';
import type { GenerationRequest } from '../inference/generation-request.ts';
import type { LocalAwsContext } from '../local-aws-context.ts';
import type { Model } from '../models/model.ts';
import { type Random, seededRandom } from '../random.ts';
import { countInputTokens } from '../tokens/count-input-tokens.ts';
import type { ChunkEncoder, NativeCall } from './family-codec.ts';
import { familyCodecs } from './family-codecs.ts';

/** A call with a native body: what it asks, and how its answer is written. */
export interface Invocation {
  request: GenerationRequest;
  encode(generation: Generation): object;
  startStream(): ChunkEncoder;
}

/**
 * Reads a native body.
 *
 * @throws {ServiceError} ValidationException, if the model's family would refuse it.
 */
export function openInvocation(
  { seed, clock }: Pick<LocalAwsContext, 'seed' | 'clock'>,
  model: Model,
  body: unknown,
): Invocation {
  const codec = familyCodecs[model.family];
  const request = { model, ...codec.parse(body, model) };
  // Its time is part of the id, so that the same words asked twice are two messages.
  const words = JSON.stringify([request.system, request.messages]);
  const call: NativeCall = {
    model,
    body: body as Record<string, unknown>,
    id: drawId(seededRandom(seed, model.id, clock.now(), words)),
    inputTokens: countInputTokens(request),
  };
  return {
    request,
    encode: (generation) => codec.encode(generation, call),
    startStream: () => codec.startStream(call),
  };
}

const characters = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/** As long as the ids of Bedrock's Claude are after their prefix. */
function drawId(random: Random): string {
  return Array.from({ length: 22 }, () => characters[Math.floor(random() * characters.length)]).join('');
}
