import type { Conversation, Score } from '../../../../snippets/rag-evaluation/results/conversation.ts';

/**
 * Makes a conversation of one turn.
 *
 * @param question What is asked.
 * @param scores By metric; null for one that does not apply.
 */
export function aConversation(question: string, scores: Record<string, number | null>): Conversation {
  return { turns: [{ question, passages: [], scores: scoresOf(scores) }] };
}

/** Makes scores, with an explanation that names the metric. */
export function scoresOf(scores: Record<string, number | null>): Score[] {
  return Object.entries(scores).map(([metric, score]) => ({ metric, score, explanation: `Why ${metric}.` }));
}
