import * as z from 'zod';
import type { Source } from '../source.ts';
import type { Question } from './question.ts';

const textRecord = z
  .object({ content: z.array(z.object({ text: z.string() })) })
  .transform(({ content }) => content.map(({ text }) => text).join('\n'));
const references = z
  .array(textRecord)
  .transform((texts) => texts.join('\n'))
  .optional();
const turn = z.object({ prompt: textRecord, referenceResponses: references, referenceContexts: references });
const conversation = z.object({ conversationTurns: z.array(turn).min(1) });
const prompt = z.object({
  prompt: z.string(),
  referenceResponse: z.string().optional(),
  category: z.string().optional(),
});
const lineSchema = z.union([conversation, prompt]);

/** What a dataset holds. */
export interface ReadDataset {
  /** Named after their lines: `L1` is that of the first. */
  questions: Question[];
  /** Lines whose references stand under `referenceContexts`, which has not been the key since 20 March 2025. */
  outdated: number[];
  /** Lines that hold no question. */
  unusable: number[];
}

/**
 * Reads the questions of a dataset in either of its forms: conversations, with the old key of their references or the
 * new one, or prompts for a model alone.
 *
 * @param lines The lines; written again with `toLine`, they all have the new key.
 * @returns The questions, and which lines need attention.
 *
 * @example
 * ```ts
 * import { readDataset } from '@outcrop/snippets/rag-evaluation';
 *
 * const { questions, outdated } = await readDataset([
 *   '{"conversationTurns":[{"prompt":{"content":[{"text":"Why?"}]},"referenceContexts":[{"content":[{"text":"So."}]}]}]}',
 * ]);
 * console.assert(questions[0]?.turns[0]?.reference === 'So.' && outdated[0] === 1);
 * ```
 */
export async function readDataset(lines: Source<string>): Promise<ReadDataset> {
  const read: ReadDataset = { questions: [], outdated: [], unusable: [] };
  let line = 0;
  for await (const text of lines) {
    line++;
    const record = lineSchema.safeParse(parsed(text)).data;
    if (!record) read.unusable.push(line);
    else read.questions.push({ id: `L${line}`, ...toQuestion(record) });
    if (record && isOutdated(record)) read.outdated.push(line);
  }
  return read;
}

type Line = z.infer<typeof lineSchema>;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function toQuestion(line: Line): Omit<Question, 'id'> {
  if (!('conversationTurns' in line)) {
    const { prompt: question, referenceResponse: reference, category: kind } = line;
    return {
      turns: [{ question, ...(reference !== undefined && { reference }) }],
      ...(kind !== undefined && { kind }),
    };
  }
  const turns = line.conversationTurns.map((each) => {
    const reference = each.referenceResponses ?? each.referenceContexts;
    return { question: each.prompt, ...(reference !== undefined && { reference }) };
  });
  return { turns };
}

function isOutdated(line: Line): boolean {
  return (
    'conversationTurns' in line && line.conversationTurns.some((each) => each.referenceContexts !== undefined)
  );
}
