/** A block of an answer. */
export type GeneratedBlock =
  | { type: 'text'; text: string }
  | { type: 'reasoning'; text: string }
  | { type: 'toolUse'; toolUseId: string; name: string; input: unknown };

/** Why an answer ended. */
export type GenerationStop = 'end_turn' | 'tool_use' | 'max_tokens' | 'stop_sequence' | 'content_filtered';

/** A whole answer. */
export interface Generation {
  blocks: GeneratedBlock[];
  stop: GenerationStop;
  /** The stop sequence that ended it; it is not part of the text. */
  stopSequence?: string;
  /** Tokens; neither is ever 0. */
  usage: { inputTokens: number; outputTokens: number };
}

/**
 * What is new in an answer that streams. `block` is the index in `Generation.blocks`; each block begins with its first
 * event and ends with the first event of the next one or with `end`, which always comes last.
 */
export type GenerationEvent =
  | { type: 'text'; block: number; text: string }
  | { type: 'reasoning'; block: number; text: string }
  | { type: 'toolUse'; block: number; toolUseId: string; name: string }
  | { type: 'toolInput'; block: number; json: string }
  | { type: 'end'; generation: Generation };
