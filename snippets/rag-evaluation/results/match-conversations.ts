import { group } from 'd3-array';

/** Conversations of two jobs, brought together. */
export interface Matching<One, Other> {
  matched: [One, Other][];
  /** Those of the first that the second has not. */
  onlyOne: One[];
  /** Those of the second that the first has not. */
  onlyOther: Other[];
}

interface Asked {
  readonly turns: readonly { question: string }[];
}

/**
 * Brings together what asks the same questions: of two jobs, or of a job and its dataset. A job's output keeps neither
 * the order of the dataset nor the ids of its questions.
 *
 * @param ones The first; what asks the same as another is matched in the order of both.
 * @param others The second.
 * @returns What goes together, and what is left of either.
 */
export function matchConversations<One extends Asked, Other extends Asked>(
  ones: readonly One[],
  others: readonly Other[],
): Matching<One, Other> {
  const waiting = group(others, asked);
  const matching: Matching<One, Other> = { matched: [], onlyOne: [], onlyOther: [] };
  for (const one of ones) {
    const other = waiting.get(asked(one))?.shift();
    if (other) matching.matched.push([one, other]);
    else matching.onlyOne.push(one);
  }
  matching.onlyOther.push(...[...waiting.values()].flat());
  return matching;
}

function asked({ turns }: Asked): string {
  return JSON.stringify(turns.map(({ question }) => question));
}
