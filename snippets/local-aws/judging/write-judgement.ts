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
      return `<response><reasoning>${escaped(reasoning)}</reasoning><answer>${escaped(label)}</answer></response>`;
    case 'text':
      return `Explanation: ${reasoning}\nAnswer: ${label}`;
  }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
