import { escapeTags } from '../reading/escape-tags.ts';
import type { JudgementFormat } from './judge-prompt.ts';

/**
 * Writes a judgement as the prompt wants it.
 *
 * @param format The wanted form.
 * @param reasoning Why.
 * @param label The label that was chosen.
 */
export function writeJudgement(format: JudgementFormat, reasoning: string, label: string): string {
  switch (format) {
    case 'json':
      return JSON.stringify({ reasoning, answer: label });
    case 'xml':
      return `<response><reasoning>${escapeTags(reasoning)}</reasoning><answer>${escapeTags(label)}</answer></response>`;
    case 'text':
      return `Explanation: ${reasoning}\nAnswer: ${label}`;
  }
}
