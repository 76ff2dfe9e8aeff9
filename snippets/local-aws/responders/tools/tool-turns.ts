import type { InputBlock, InputMessage } from '../../inference/generation-request.ts';

type ToolUse = NonNullable<InputBlock['toolUse']>;
type ToolResult = NonNullable<InputBlock['toolResult']>;

/** A call and what came of it. */
export interface ToolOutcome {
  call: ToolUse;
  result: ToolResult;
}

/** The turns of tools that a conversation ends with. */
export interface ToolTurns {
  /** The conversation before them, which ends with what is asked for. */
  before: InputMessage[];
  /** Oldest first; none if the conversation does not end with results. */
  turns: ToolOutcome[][];
  /** The values in JSON that successful calls gave, newest first. */
  given: unknown[];
}

/**
 * Reads the turns of tools that a conversation ends with.
 *
 * @param messages The conversation.
 */
export function toolTurns(messages: readonly InputMessage[]): ToolTurns {
  const turns: ToolOutcome[][] = [];
  let end = messages.length;
  for (; end >= 2; end -= 2) {
    const outcomes = outcomesOf(messages[end - 2], messages[end - 1]);
    if (outcomes.length === 0) break;
    turns.unshift(outcomes);
  }
  const successes = turns.flat().filter(({ result }) => result.status !== 'error');
  const given = successes.reverse().flatMap(({ result }) => result.content.flatMap(givenBy));
  return { before: messages.slice(0, end), turns, given };
}

function outcomesOf(asking: InputMessage | undefined, answering: InputMessage | undefined): ToolOutcome[] {
  const results = answering?.content.flatMap(({ toolResult }) => toolResult ?? []) ?? [];
  return (asking?.content ?? []).flatMap(({ toolUse: call }) => {
    const result = results.find(({ toolUseId }) => toolUseId === call?.toolUseId);
    return call && result ? [{ call, result }] : [];
  });
}

function givenBy({ json, text }: ToolResult['content'][number]): unknown[] {
  if (json !== undefined) return [json];
  try {
    return [JSON.parse(text ?? '')];
  } catch {
    return [];
  }
}
