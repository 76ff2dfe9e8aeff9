import { unlessAborted } from '../../calls/unless-aborted.ts';
import type { Source } from '../../source.ts';
import { parseQuestions, type WrittenQuestion } from './parse-questions.ts';
import { questionPrompt, type SourceDocument } from './question-prompt.ts';
import type { Rejection } from './rejection.ts';
import type { SyntheticQuestion } from './synthetic-question.ts';

const needsDocument =
  /\b(?:this|the (?:above|given|provided)|(?:according to|(?:described|mentioned|stated) in) the) (?:article|document|excerpt|passage|text)\b/i;

/** Has a model answer a prompt. */
export type Complete = (prompt: string, signal?: AbortSignal) => Promise<string>;

/** How questions are made. */
export interface SynthesisOptions {
  /** How many questions to ask for, of each document. @default 3 */
  perDocument?: number;
  /** How often a document is asked about, until an answer holds a list. @default 2 */
  attempts?: number;
  /** How many documents are asked about at once. @default 4 */
  concurrency?: number;
  /** Ends the work early, with its reason. */
  signal?: AbortSignal;
}

/** What came of a document. */
export interface Synthesis {
  /** Its id. */
  document: string;
  questions: SyntheticQuestion[];
  rejected: Rejection[];
  /** What the model's call failed with, if it did. */
  error?: unknown;
}

// #region synthesize
/**
 * Makes questions with references out of documents, for a first dataset; people should read them before they count.
 *
 * A model's word is not taken for it: a question is only used if its quote is in the document, if it was not asked
 * before, and if it can be understood without the document.
 *
 * @param documents What to ask about.
 * @param complete Has a model answer a prompt, such as through Converse.
 * @param options How many questions, and how many documents at once.
 * @returns What came of each document, in their order; a call that fails costs its document only.
 *
 * @example
 * ```ts
 * import { synthesize } from '@outcrop/snippets/rag-evaluation';
 *
 * const answer = '[{"question": "How tall is the tower?", "answer": "It is 330 m tall.", "quote": "330 m"}]';
 * const documents = [{ id: 'tower', text: 'The tower is 330 m tall.' }];
 * const [made] = await Array.fromAsync(synthesize(documents, async () => answer));
 * console.assert(made?.questions[0]?.turns[0]?.reference === 'It is 330 m tall.');
 * ```
 */
export async function* synthesize(
  documents: Source<SourceDocument>,
  complete: Complete,
  { perDocument = 3, attempts = 2, concurrency = 4, signal }: SynthesisOptions = {},
): AsyncGenerator<Synthesis, void, undefined> {
  const asked = new Set<string>();
  const givenUp = new AbortController();
  const calls = {
    perDocument,
    attempts,
    signal: AbortSignal.any([givenUp.signal, ...(signal ? [signal] : [])]),
  };
  const running: Promise<Answered>[] = [];

  async function* takeFirst(): AsyncGenerator<Synthesis> {
    const answered = await running.shift();
    signal?.throwIfAborted();
    if (answered) yield sift(answered, asked);
  }

  try {
    for await (const document of documents) {
      running.push(ask(document, complete, calls));
      if (running.length >= concurrency) yield* takeFirst();
    }
    while (running.length > 0) yield* takeFirst();
  } finally {
    // Calls that nobody waits for any more would still be paid for.
    givenUp.abort();
  }
}
// #endregion synthesize

interface Answered {
  document: SourceDocument;
  written: WrittenQuestion[];
  error?: unknown;
}

/** Never rejects, so that no call is lost when another one is waited for. */
async function ask(
  document: SourceDocument,
  complete: Complete,
  { perDocument, attempts, signal }: { perDocument: number; attempts: number; signal: AbortSignal },
): Promise<Answered> {
  let written: WrittenQuestion[] = [];
  try {
    for (let attempt = 0; attempt < attempts && written.length === 0; attempt++) {
      signal.throwIfAborted();
      const prompt = questionPrompt(document, perDocument);
      written = parseQuestions(await unlessAborted(complete(prompt, signal), signal));
    }
    return { document, written: written.slice(0, perDocument) };
  } catch (error) {
    return { document, written, error };
  }
}

function sift({ document, written, ...failure }: Answered, asked: Set<string>): Synthesis {
  const made: Synthesis = { document: document.id, questions: [], rejected: [], ...failure };
  for (const { question, answer: reference, quote } of written) {
    const reason = rejectionOf(question, quote, document, asked);
    if (reason) made.rejected.push({ question, reason });
    else {
      const id = `${document.id}-${made.questions.length + 1}`;
      asked.add(bare(question));
      made.questions.push({
        ...{ id, kind: 'synthetic', turns: [{ question, reference }] },
        ...{ document: document.id, quote },
      });
    }
  }
  return made;
}

function rejectionOf(
  question: string,
  quote: string,
  document: SourceDocument,
  asked: ReadonlySet<string>,
): Rejection['reason'] | undefined {
  if (!` ${bare(document.text)} `.includes(` ${bare(quote)} `)) return 'unfounded';
  if (asked.has(bare(question))) return 'repeated';
  return needsDocument.test(question) ? 'unclear' : undefined;
}

/** Letters, digits and symbols, so that marks, case and line ends do not matter. */
function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim();
}
