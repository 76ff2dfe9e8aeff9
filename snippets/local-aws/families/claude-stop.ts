import type { Generation, GenerationStop } from '../inference/generation.ts';

const stopReasons: Record<GenerationStop, string> = {
  content_filtered: 'refusal',
  end_turn: 'end_turn',
  max_tokens: 'max_tokens',
  stop_sequence: 'stop_sequence',
  tool_use: 'tool_use',
};

/** Why Claude stopped, in its own words. */
export function claudeStop({ stop, stopSequence }: Pick<Generation, 'stop' | 'stopSequence'>): {
  stop_reason: string;
  stop_sequence: string | null;
} {
  return { stop_reason: stopReasons[stop], stop_sequence: stopSequence ?? null };
}
