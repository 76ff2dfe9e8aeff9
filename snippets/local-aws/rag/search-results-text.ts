import { escapeTags } from '../reading/escape-tags.ts';

/**
 * Writes search results as a prompt has them: numbered from 1, with `&`, `<` and `>` escaped, so that no document can
 * pass itself off as another or as an instruction's tag.
 *
 * @param texts The texts of the passages, the best first.
 */
export function searchResultsText(texts: readonly string[]): string {
  const results = texts.map(
    (text, index) => `<search_result>
<source>${index + 1}</source>
<content>
${escapeTags(text)}
</content>
</search_result>`,
  );
  return ['<search_results>', ...results, '</search_results>'].join('\n');
}
