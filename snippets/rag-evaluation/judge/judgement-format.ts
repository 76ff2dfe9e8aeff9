/** In which form a judge answers: a JSON object, XML tags, or two paragraphs that begin with "Explanation:" and "Answer:". */
export type JudgementFormat = 'json' | 'xml' | 'text';
