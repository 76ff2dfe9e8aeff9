import type { GenerationEvent } from '../inference/generation.ts';

/** What an event adds to `answerText`. */
export function addedText(event: GenerationEvent): string {
  return event.type === 'text' ? event.text : '';
}
