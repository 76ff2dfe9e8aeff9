import type { GenerationRequest } from '../inference/generation-request.ts';
import type { RetrievedPassage } from '../knowledge-bases/retrieved-passage.ts';
import { defaultPromptTemplate, outputFormatInstructions } from './prompt-template.ts';
import type { RagRequest } from './rag-request.ts';
import { searchResultsText } from './search-results-text.ts';

const placeholder = /\$(?:search_results|query|output_format_instructions|current_time)\$/g;

/**
 * Puts a question and its search results into words for a model: the template filled, after the turns before.
 *
 * A template without `$query$` instructs the model, and the question follows it.
 *
 * @param request The question, its template and the turns before.
 * @param passages What was found, the best first.
 * @param now By the endpoint's clock, in milliseconds since 1970.
 */
export function toPrompt(
  { question, earlier = [], promptTemplate = defaultPromptTemplate }: RagRequest,
  passages: readonly RetrievedPassage[],
  now: number,
): GenerationRequest['messages'] {
  const values: Readonly<Record<string, () => string>> = {
    $search_results$: () => searchResultsText(passages.map(({ text }) => text)),
    $query$: () => question,
    $output_format_instructions$: () => outputFormatInstructions,
    $current_time$: () => new Date(now).toISOString(),
  };
  const filled = promptTemplate.replaceAll(placeholder, (name) => values[name]?.() ?? name);
  const text = promptTemplate.includes('$query$') ? filled : `${filled}\n\n${question}`;
  return [
    ...earlier.flatMap(({ question, answer }) => [said('user', question), said('assistant', answer)]),
    said('user', text),
  ];
}

function said(role: 'user' | 'assistant', text: string): GenerationRequest['messages'][number] {
  return { role, content: [{ text }] };
}
