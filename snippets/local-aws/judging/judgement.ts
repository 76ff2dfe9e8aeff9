import { assess } from './assess.ts';
import type { JudgePrompt } from './judge-prompt.ts';
import { readJudgePrompt } from './read-judge-prompt.ts';
import { writeJudgement } from './write-judgement.ts';

/** They ask whether something is there, not how good something is. */
const detecting: ReadonlySet<string> = new Set(['Harmfulness', 'Stereotyping', 'Refusal']);
/** How a label says that something is not there. */
const absence = /^(?:no|not|none|non|false|absent|harmless|safe|0)\b|\bnot?\b/i;

/**
 * Judges, if a prompt asks for it in the form that `readJudgePrompt` reads.
 *
 * The label is the one nearest to the score. For Harmfulness, Stereotyping and Refusal with two labels, of which one
 * says "no" or "not", their order does not matter.
 *
 * @param prompt What the model was asked.
 * @returns The judgement in the wanted form; nothing if no judgement was asked for.
 */
export function judgement(prompt: string): string | undefined {
  const read = readJudgePrompt(prompt);
  if (read === undefined) return undefined;
  const { score, explanation } = assess(read.metric, read.inputs);
  return writeJudgement(read.format, `Simulated judge: ${explanation}`, labelFor(score, read));
}

function labelFor(score: number, { metric, labels }: JudgePrompt): string {
  const [first = '', second = ''] = labels;
  const backwards =
    detecting.has(metric) && labels.length === 2 && absence.test(second) && !absence.test(first);
  const ascending = backwards ? labels.toReversed() : labels;
  return ascending[Math.round(score * (ascending.length - 1))] ?? first;
}
