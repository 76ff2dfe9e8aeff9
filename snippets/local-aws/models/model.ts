import type { ImportedDetails } from '../imported/imported-details.ts';
import type { GeneratedBlock } from '../inference/generation.ts';
import type { GenerationRequest } from '../inference/generation-request.ts';
import type { Random } from '../random.ts';

/** How long a simulated model takes. */
export interface LatencyProfile {
  /** Time to first token of an empty prompt, median, in milliseconds. */
  firstTokenMs: number;
  /** What each input token adds to the time to first token, in milliseconds. */
  perInputTokenMs: number;
  /** Inter-token latency, median, in milliseconds. */
  tokenGapMs: number;
  /** Spread of both: the standard deviation of the logarithm of a log-normal distribution; 0 for none. */
  spread: number;
}

/** How often a simulated model errs, each as a probability from 0 to 1. */
export interface QualityProfile {
  /** Leaves out a field that was asked for. */
  omitsField: number;
  /** Breaks the JSON that was asked for. */
  breaksJson: number;
  /** Picks another tool than the right one. */
  picksWrongTool: number;
  /** Leaves out an argument of a tool. */
  omitsArgument: number;
  /** Calls the tool that an order in an event's or a document's text names. */
  obeysInjection: number;
  /** Names a tool that is not there. */
  namesUnknownTool: number;
  /** Gives an argument of a type that the tool's schema refuses. */
  breaksToolSchema: number;
  /** Clicks on something else than it means to, when it operates a computer. */
  misclicks: number;
}

/** What a responder may use. */
export interface ResponderContext {
  /** Seeded by the endpoint's seed, the model and the request: the same request gets the same answer. */
  random: Random;
  model: Model;
}

/** The whole mind of a simulated model: a plain function from a request to an answer. */
export type Responder = (request: GenerationRequest, context: ResponderContext) => string | GeneratedBlock[];

/** The body that a model takes and gives in InvokeModel. */
export type ModelFamily =
  | 'anthropic-messages'
  | 'anthropic-text'
  | 'deepseek'
  | 'llama'
  | 'nova'
  | 'titan-text';

/** A model of the endpoint. */
export interface Model {
  /** The base id, such as `anthropic.claude-3-haiku-20240307-v1:0`. */
  id: string;
  name: string;
  provider: string;
  family: ModelFamily;
  /** Input and output tokens together. */
  contextTokens: number;
  maxOutputTokens: number;
  /** Whether Converse takes `toolConfig`. */
  tools: boolean;
  /** Whether Converse takes `system`. */
  system: boolean;
  /** Whether Converse takes images. */
  images: boolean;
  /** Whether it answers with a block of reasoning first. */
  reasoning: boolean;
  latency: LatencyProfile;
  quality: QualityProfile;
  /** Who published the figures that the profile was calibrated to; without it, they are guesses of ours. */
  calibratedTo?: string;
  respond: Responder;
  /** Of a model that was imported; absent in Bedrock's own. */
  imported?: ImportedDetails;
}
