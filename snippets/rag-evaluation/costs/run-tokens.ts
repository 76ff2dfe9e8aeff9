import { toJudgePrompt } from '../judge/to-judge-prompt.ts';
import { type AnsweredTurn, toJudgeTasks } from '../judge/to-judge-tasks.ts';
import type { Metric } from '../metrics.ts';
import type { Conversation, ScoredTurn } from '../results/conversation.ts';
import { estimateTokens } from './estimate-tokens.ts';
import type { TokenCounts } from './token-counts.ts';

/** What a run asks of its two models. */
export interface RunTokens {
  /** Writes the answers. */
  generator: TokenCounts;
  /** Judges them. */
  judge: TokenCounts;
}

/** What a judge writes where its words are not known: a few sentences. */
const usualReasonTokens = 80;
const labelTokens = 20;

// #region run-tokens
/**
 * Estimates what a run takes: one call for each answer, and one to the judge for each metric, or for each passage where
 * the metric looks at passages one by one.
 *
 * A job on AWS does not tell its tokens. For a plan, run a few questions, and multiply.
 *
 * @param conversations With their answers and passages; scores are not needed.
 * @param metrics By which metrics they are judged.
 * @returns Calls and tokens, from our own prompts and four characters a token; prompts of AWS differ in length.
 */
export function runTokens(conversations: readonly Conversation[], metrics: readonly Metric[]): RunTokens {
  const run: RunTokens = { generator: noTokens(), judge: noTokens() };
  for (const { turns } of conversations) {
    for (const [index, turn] of turns.entries()) {
      const history = turns.slice(0, index);
      addGeneration(run.generator, turn, history);
      for (const metric of metrics) addJudgement(run.judge, turn, metric, history);
    }
  }
  return run;
}
// #endregion run-tokens

function noTokens(): TokenCounts {
  return { calls: 0, inputTokens: 0, outputTokens: 0 };
}

function addGeneration(tokens: TokenCounts, turn: ScoredTurn, history: readonly AnsweredTurn[]): void {
  if (turn.answer === undefined) return;
  const said = history.flatMap(({ question, answer = '' }) => [question, answer]);
  const read = [...said, turn.question, ...turn.passages.map(({ text }) => text)];
  tokens.calls++;
  tokens.inputTokens += estimateTokens(read.join('\n'));
  tokens.outputTokens += estimateTokens(turn.answer);
}

function addJudgement(
  tokens: TokenCounts,
  turn: ScoredTurn,
  metric: Metric,
  history: readonly AnsweredTurn[],
): void {
  const tasks = toJudgeTasks(turn, metric, history);
  const reasons = turn.scores.find((score) => score.metric === metric)?.explanation;
  tokens.calls += tasks.length;
  for (const task of tasks) tokens.inputTokens += estimateTokens(toJudgePrompt(task));
  tokens.outputTokens +=
    tasks.length * labelTokens +
    (reasons === undefined ? tasks.length * usualReasonTokens : estimateTokens(reasons));
}
