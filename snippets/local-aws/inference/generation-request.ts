import type { Model } from '../models/model.ts';

/** A block of a message as it stands in a request's JSON; exactly one member is set. */
export interface InputBlock {
  text?: string;
  image?: { format: string; source: { bytes?: string; s3Location?: { uri: string } } };
  document?: { format?: string; name: string; source: { bytes?: string; text?: string } };
  toolUse?: { toolUseId: string; name: string; input: unknown };
  toolResult?: {
    toolUseId: string;
    status?: 'success' | 'error';
    content: { text?: string; json?: unknown; image?: unknown; document?: unknown }[];
  };
  reasoningContent?: { reasoningText?: { text: string; signature?: string }; redactedContent?: string };
  cachePoint?: { type: 'default' };
}

/** A turn of a conversation. */
export interface InputMessage {
  role: 'user' | 'assistant';
  content: InputBlock[];
}

/** A tool that a model may use. */
export interface InputTool {
  name: string;
  description?: string;
  /** A JSON Schema. */
  inputSchema: Record<string, unknown>;
}

/** Which tools the model may or must use. */
export type ToolChoice = { type: 'auto' } | { type: 'any' } | { type: 'tool'; name: string };

/** What a model is asked, whichever API it came by; valid already. */
export interface GenerationRequest {
  model: Model;
  system: string[];
  messages: InputMessage[];
  tools: InputTool[];
  toolChoice: ToolChoice;
  /** The bound on output tokens; the model's own where none was asked for. */
  maxTokens: number;
  temperature?: number;
  topP?: number;
  stopSequences: string[];
}
