import type { Source } from '../source.ts';
import type { Conversation } from './conversation.ts';
import { type ResultFault, readResults } from './read-results.ts';

/** All that a job put out. */
export interface JobResults {
  conversations: Conversation[];
  faults: ResultFault[];
}

/**
 * Reads the whole output of a job, which has at most 1,000 lines.
 *
 * @param lines The lines, as `readLines` gives them.
 * @returns The conversations, and the lines that can not be used.
 */
export async function collectResults(lines: Source<string>): Promise<JobResults> {
  const results: JobResults = { conversations: [], faults: [] };
  for await (const result of readResults(lines)) {
    if ('fault' in result) results.faults.push(result.fault);
    else results.conversations.push(result.conversation);
  }
  return results;
}
