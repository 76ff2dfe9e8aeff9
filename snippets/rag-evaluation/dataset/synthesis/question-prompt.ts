/** A document that questions are made from. */
export interface SourceDocument {
  /** Ids of its questions begin with it. */
  id: string;
  text: string;
}

/**
 * Asks a model for questions about a document.
 *
 * @param document What to ask about; it cannot end the part of the prompt that it stands in.
 * @param count How many questions.
 * @returns The prompt.
 */
export function questionPrompt({ text }: SourceDocument, count: number): string {
  return [
    `Below is a document. Write ${count} ${count === 1 ? 'question' : 'questions'} that a person could ask who has never seen it, and that it answers.`,
    '',
    'For each question:',
    '- name what it is about, since nobody will know which document it came from; never write "the document" or "the text";',
    '- ask for one thing, and make no two questions ask for the same;',
    '- answer it in one or two full sentences, with nothing that the document does not say;',
    '- copy the words that prove the answer out of the document, letter by letter.',
    '',
    'Write a JSON array and nothing else: [{"question": "…", "answer": "…", "quote": "…"}]',
    '',
    '<document>',
    // A space takes nothing away from a reader.
    text.replace(/<(\/?document)/gi, '< $1'),
    '</document>',
  ].join('\n');
}
