import { ServiceError } from '../service-error.ts';
import { type JudgeTask, judgePrompt } from './judge-prompt.ts';
import { matchLabel } from './match-label.ts';
import { readJudgement } from './read-judgement.ts';

/** Asks a model; gives its text. */
export type AskModel = (modelIdentifier: string, prompt: string, signal: AbortSignal) => Promise<string>;

/** What a judge found. */
export interface Judgement {
  /** The label's place in the scale; `null` if it does not apply, or there is none. */
  label: number | null;
  /** The judge's reasons, or why there is no label. */
  explanation: string;
}

/** How often a judge is asked before its metric stays without a score. */
const tries = 2;
const longestExcerpt = 200;
const again = '\nYour reply could not be read before: keep to the form, and copy one of the labels.';

/**
 * Asks a judge, and once more if its reply can't be read or the model fails.
 *
 * @returns Its judgement; the fault is told in the explanation.
 * @throws {unknown} The reason of the signal, and what is no error of the service.
 */
export async function askJudge(
  ask: AskModel,
  judge: string,
  task: JudgeTask,
  signal: AbortSignal,
): Promise<Judgement> {
  const prompt = judgePrompt(task);
  let fault = '';
  for (let attempt = 1; attempt <= tries; attempt++) {
    try {
      const reply = await ask(judge, attempt === 1 ? prompt : prompt + again, signal);
      const judgement = understood(reply, task);
      if (judgement) return judgement;
      fault = `its reply is not in the form that was asked for: ${JSON.stringify(reply.slice(0, longestExcerpt))}`;
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof ServiceError)) throw error;
      fault = `${error.name}: ${error.message}`;
    }
  }
  return {
    label: null,
    explanation: `No score: ${judge} was asked ${tries} times, and the last time, ${fault}`,
  };
}

function understood(reply: string, { labels, format }: JudgeTask): Judgement | undefined {
  const written = readJudgement(reply, format);
  if (!written) return undefined;
  const { answer, explanation } = written;
  if (/^\s*(?:not applicable|n\/a)\b/i.test(answer)) return { label: null, explanation };
  const label = matchLabel(answer, labels);
  return label === undefined ? undefined : { label, explanation };
}
