import type { Metric } from '../metrics.ts';
import type { Conversation, Score, ScoredTurn } from '../results/conversation.ts';
import type { Ask } from './ask.ts';
import type { JudgeOptions } from './judge.ts';
import { judgeTurn } from './judge-turn.ts';
import type { AnsweredTurn } from './to-judge-tasks.ts';

/** How conversations are judged. */
export interface JudgeRunOptions extends JudgeOptions {
  /** How many conversations are judged at once. @default 8 */
  concurrency?: number;
  /** Told after each conversation how many are judged. */
  onProgress?: (judged: number) => void;
}

/** A conversation before it is judged. */
export interface AnsweredConversation {
  turns: readonly AnsweredTurn[];
}

// #region judge-conversations
/**
 * Has a model judge many conversations, without a job: for fewer questions than a job is worth, for a judge that no job
 * takes, and to judge the same answers again, by another judge.
 *
 * @param ask Asks the model.
 * @param conversations What was asked, found and answered; scores that are there already are left out.
 * @param metrics By which metrics.
 * @param options How the judge is asked, and how many at once.
 * @returns The conversations with their scores, in the given order; a call that failed is a score of null that says so.
 * @throws {RangeError} If no conversation may be judged.
 * @throws {unknown} The reason of the signal.
 */
export async function judgeConversations(
  ask: Ask,
  conversations: readonly AnsweredConversation[],
  metrics: readonly Metric[],
  { concurrency = 8, onProgress, ...options }: JudgeRunOptions = {},
): Promise<Conversation[]> {
  if (!(concurrency >= 1)) {
    throw new RangeError(
      `Cannot judge conversations as concurrency must be at least 1: current value is ${concurrency}`,
    );
  }
  const judged: Conversation[] = [];
  const waiting = conversations.entries();
  let done = 0;

  /** All workers take from the same iterator, so that none waits for another. */
  async function work(): Promise<void> {
    for (const [index, { turns }] of waiting) {
      judged[index] = { turns: await judgeTurns(ask, turns, metrics, options) };
      onProgress?.(++done);
    }
  }

  await Promise.all(Array.from({ length: Math.min(concurrency, conversations.length) }, work));
  return judged;
}
// #endregion judge-conversations

async function judgeTurns(
  ask: Ask,
  turns: readonly AnsweredTurn[],
  metrics: readonly Metric[],
  options: JudgeOptions,
): Promise<ScoredTurn[]> {
  const judged: ScoredTurn[] = [];
  for (const [index, turn] of turns.entries()) {
    const scores: Score[] = [];
    for (const metric of metrics) {
      scores.push(
        ...(await scoresOrFault(ask, turn, metric, { ...options, history: turns.slice(0, index) })),
      );
    }
    judged.push({ ...turn, scores });
  }
  return judged;
}

async function scoresOrFault(
  ask: Ask,
  turn: AnsweredTurn,
  metric: Metric,
  options: Parameters<typeof judgeTurn>[3] & object,
): Promise<readonly Score[]> {
  options.signal?.throwIfAborted();
  try {
    return (await judgeTurn(ask, turn, [metric], options)).scores;
  } catch (error) {
    options.signal?.throwIfAborted();
    return [{ metric, score: null, explanation: `The judge could not be asked: ${String(error)}` }];
  }
}
