import { answersData } from './completion-data.ts';
import type { RequestRecord } from './request-record.ts';

/**
 * Writes into a record what the answers agent has answered, and that it could not answer the rest.
 *
 * @param record The request, which is changed.
 * @param result The answers agent's result; nothing, if it failed.
 */
export function settleGaps(record: RequestRecord, result: unknown): void {
  const parsed = answersData.safeParse(result);
  const answers = parsed.success ? parsed.data.answers : [];
  for (const gap of record.gaps) {
    if (gap.status !== 'with answers agent') continue;
    const answer = answers.find(({ name }) => name === gap.name);
    gap.status = answer ? 'answered' : 'unanswered';
    if (!answer) continue;
    gap.answer = answer.value;
    gap.answeredBy = 'answers agent';
  }
}
