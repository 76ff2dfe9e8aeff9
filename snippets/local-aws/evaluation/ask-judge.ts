import { type AskModel, askReadably } from './ask-readably.ts';
import { type JudgeTask, judgePrompt } from './judge-prompt.ts';
import { matchLabel } from './match-label.ts';
import { readJudgement } from './read-judgement.ts';

/** What a judge found. */
export interface Judgement {
  /** The label's place in the scale; `null` if it does not apply, or there is none. */
  label: number | null;
  /** The judge's reasons, or why there is no label. */
  explanation: string;
}

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
  const asked = { judge, prompt: judgePrompt(task), read: (reply: string) => understood(reply, task) };
  const reply = await askReadably(ask, asked, signal);
  return 'read' in reply ? reply.read : { label: null, explanation: reply.fault };
}

function understood(reply: string, { labels, format }: JudgeTask): Judgement | undefined {
  const written = readJudgement(reply, format);
  if (!written) return undefined;
  const { answer, explanation } = written;
  if (/^\s*(?:not applicable|n\/a)\b/i.test(answer)) return { label: null, explanation };
  const label = matchLabel(answer, labels);
  return label === undefined ? undefined : { label, explanation };
}
