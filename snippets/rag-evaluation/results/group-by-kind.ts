import { group } from 'd3-array';
import type { Question } from '../dataset/question.ts';
import type { Conversation } from './conversation.ts';
import { matchConversations } from './match-conversations.ts';

/**
 * Sorts the conversations of a job by the kind of question, which its output does not tell.
 *
 * @param conversations Those of the job.
 * @param questions Those of its dataset.
 * @returns The conversations of each kind; a question without a kind, or of another dataset, is of kind `other`.
 */
export function groupByKind(
  conversations: readonly Conversation[],
  questions: readonly Question[],
): Map<string, Conversation[]> {
  const { matched, onlyOne } = matchConversations(conversations, questions);
  const kinds = new Map(matched.map(([conversation, { kind }]) => [conversation, kind]));
  for (const conversation of onlyOne) kinds.set(conversation, undefined);
  return group(conversations, (conversation) => kinds.get(conversation) ?? 'other');
}
