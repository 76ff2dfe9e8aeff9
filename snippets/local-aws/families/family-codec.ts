import type { Generation, GenerationEvent } from '../inference/generation.ts';
import type { GenerationRequest } from '../inference/generation-request.ts';
import type { Model } from '../models/model.ts';

/** What a body asks for; the model is named in the path. */
export type NativeRequest = Omit<GenerationRequest, 'model'>;

/** What an answer hangs on beside the generation. */
export interface NativeCall {
  model: Model;
  /** The request's body, valid already. */
  body: Readonly<Record<string, unknown>>;
  /** Letters and digits that no other call has, for families that name their answers. */
  id: string;
  /** What a stream says of its input before the model has counted it. */
  inputTokens: number;
}

/** Turns what is new in an answer into chunks; `end` gives one at least, which comes last. */
export type ChunkEncoder = (event: GenerationEvent) => object[];

/** The bodies of a model family in InvokeModel. */
export interface FamilyCodec {
  /**
   * Reads a request's body.
   *
   * @throws {ServiceError} ValidationException, in the words of the family's own API.
   */
  parse(body: unknown, model: Model): NativeRequest;
  /** Writes a whole answer. */
  encode(generation: Generation, call: NativeCall): object;
  /** Begins a stream of chunks for one call. */
  startStream(call: NativeCall): ChunkEncoder;
}
