import { unlessAborted } from '../calls/unless-aborted.ts';
import type { Ask } from './ask.ts';
import type { JudgeTask } from './judge-task.ts';
import { matchLabel } from './match-label.ts';
import { readJudgement } from './read-judgement.ts';
import { rubrics } from './rubrics.ts';
import { nova2LiteScales, type Scales } from './scales.ts';
import { type JudgePromptOptions, toJudgePrompt } from './to-judge-prompt.ts';

/** How a judge is asked, and how often. */
export interface JudgeOptions extends JudgePromptOptions {
  /** How often it is asked in all, until its answer can be read. @default 2 */
  attempts?: number;
  signal?: AbortSignal;
}

/** What a judge found. */
export interface Judgement {
  /** From 0 to 1; null if the metric does not apply, or no answer could be read. */
  score: number | null;
  /** The label that the judge chose, as the scale has it. */
  label?: string;
  /** The judge's reasons, or why there is no score. */
  explanation: string;
}

const longestExcerpt = 200;

// #region judge
/**
 * Has a model judge by one metric.
 *
 * @param ask Asks the model.
 * @param task What is judged, and by which metric.
 * @param options On which scales, in which form, and how often.
 * @returns The judgement; that no answer could be read is data, with the last answer in its explanation.
 * @throws {RangeError} If the task lacks what the metric looks at.
 * @throws {unknown} What asking throws, or the reason of the signal.
 *
 * @example
 * ```ts
 * import { judge } from '@outcrop/snippets/rag-evaluation';
 *
 * const ask = async () => '<response><reasoning>It says so.</reasoning><answer>Generally yes</answer></response>';
 * const { score, label } = await judge(ask, { metric: 'Completeness', question: 'Why?', answer: 'So.' });
 * console.assert(score === 0.75 && label === 'Generally yes');
 * ```
 */
export async function judge(ask: Ask, task: JudgeTask, options: JudgeOptions = {}): Promise<Judgement> {
  const { attempts = 2, scales = nova2LiteScales, signal } = options;
  checkTask(task);
  const prompt = toJudgePrompt(task, options);
  let said = '';
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const asked = attempt === 1 ? prompt : `${prompt}\n${askAgain(said)}`;
    said = await unlessAborted(ask(asked, signal), signal);
    const judgement = understood(said, task, scales);
    if (judgement) return judgement;
  }
  const found = JSON.stringify(said.slice(0, longestExcerpt));
  return {
    score: null,
    explanation: `Cannot read a label in ${attempts} answers of the judge: the last is ${found}`,
  };
}
// #endregion judge

function checkTask(task: JudgeTask): void {
  const missing = rubrics[task.metric].needs.filter((part) => task[part] === undefined);
  if (missing.length === 0) return;
  throw new RangeError(
    `Cannot judge ${task.metric} as it must have ${rubrics[task.metric].needs.join(' and ')}: current value has no ${missing.join(', no ')}`,
  );
}

/** A model that is sure of itself gives the same answer to the same prompt, so it is told what was wrong. */
function askAgain(said: string): string {
  const answer = JSON.stringify(said.slice(0, longestExcerpt));
  return `Before, you answered ${answer}, in which there is no label, or more than one. Keep to the form, and copy one label.`;
}

function understood(said: string, { metric }: JudgeTask, scales: Scales): Judgement | undefined {
  const { labels, notApplicable } = scales[metric];
  const choices = notApplicable ? [...labels, notApplicable] : labels;
  const written = readJudgement(said);
  const texts = choices.map(({ text }) => text);
  // A judge that leaves out the form but gives a label and nothing else is clear enough.
  const index = matchLabel(written?.answer ?? said, texts);
  const label = index === undefined ? undefined : texts[index];
  if (index === undefined || label === undefined) return undefined;
  const score = index < labels.length ? index / (labels.length - 1) : null;
  return { score, label, explanation: written?.explanation ?? '' };
}
