/** What stands in for `$output_format_instructions$`: an answer in parts, each with the numbers of its sources. */
export const outputFormatInstructions = `Write your answer in this form, and nothing before or behind it:
<answer>
<answer_part>
<text>one or a few sentences of your answer</text>
<sources><source>the number of a search result that these sentences come from</source></sources>
</answer_part>
</answer>
Begin a new answer_part wherever the sources change. Name every search result that you used, and no other.`;

/** The prompt that a model gets where a request brings none: ours, not AWS's. */
export const defaultPromptTemplate = `You answer questions from search results. Use nothing but what they say: no other knowledge, no guesses. If they do not hold the answer, say that you could not find it. Repeat numbers and names exactly.

$search_results$

<question>
$query$
</question>

$output_format_instructions$`;
