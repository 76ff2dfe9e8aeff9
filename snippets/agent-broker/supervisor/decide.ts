import type { ConverseCommandOutput, Message, Tool } from '@aws-sdk/client-bedrock-runtime';
import type { TokenUsage } from '../agents/completion.ts';
import { askModel } from '../model/ask-model.ts';
import type { ConverseClient } from '../model/converse-client.ts';
import { decideByRule } from './decide-by-rule.ts';
import { decisionInstructions, decisionPrompt } from './decision-prompt.ts';
import type { OfferedTool } from './offered-tools.ts';
import { type ReadDecision, readDecision } from './read-decision.ts';
import type { RequestRecord, SupervisorDecision } from './request-record.ts';

/** What deciding takes. */
export interface DecideOptions {
  client: ConverseClient;
  modelId: string;
  offered: readonly OfferedTool[];
  /** Milliseconds since 1970. */
  now: number;
  signal?: AbortSignal | undefined;
  /** Called with what each call of the model took, also where a later one throws. */
  onUsage(usage: TokenUsage): void;
}

/** Once, and once more with what was wrong. */
const mostCalls = 2;

// #region decide
/**
 * Asks the model what is to be done. A choice that is invalid is asked for once more, with what was wrong; then a rule
 * decides.
 *
 * @param record The request.
 * @returns The decision.
 */
export async function decide(record: RequestRecord, options: DecideOptions): Promise<SupervisorDecision> {
  const messages: Message[] = [{ role: 'user', content: [{ text: decisionPrompt(record, options.now) }] }];
  let problems = '';
  for (let call = 1; call <= mostCalls; call++) {
    const { output, usage } = await converse(messages, options);
    options.onUsage({
      modelCalls: 1,
      inputTokens: usage?.inputTokens ?? 0,
      outputTokens: usage?.outputTokens ?? 0,
    });
    const answer = output?.message ?? { role: 'assistant', content: [] };
    const read = readDecision(answer.content ?? [], options.offered, record);
    if (read.problems.length === 0) return { by: 'model', actions: read.actions };
    problems = read.problems.map(({ problem }) => problem).join(' ');
    if (answer.content?.length) messages.push(answer, complaint(answer, read));
  }
  return decideByRule(record, options.offered, `The model made no valid choice: ${problems}`);
}
// #endregion decide

async function converse(
  messages: Message[],
  { client, modelId, offered, signal }: DecideOptions,
): Promise<ConverseCommandOutput> {
  const tools = offered.map(
    ({ name, description, inputSchema }): Tool => ({
      toolSpec: { name, description, inputSchema: { json: inputSchema } },
    }),
  );
  const system = [{ text: decisionInstructions }];
  const inferenceConfig = { temperature: 0 };
  return askModel(client, { modelId, system, messages, toolConfig: { tools }, inferenceConfig }, signal);
}

/** Every call of a turn has its result in one message, or Bedrock refuses the next turn. */
function complaint(answer: Message, { problems }: ReadDecision): Message {
  const uses = (answer.content ?? []).flatMap(({ toolUse }) => toolUse ?? []);
  if (uses.length === 0) {
    return { role: 'user', content: problems.map(({ problem }) => ({ text: problem })) };
  }
  return {
    role: 'user',
    content: uses.map(({ toolUseId }) => ({
      toolResult: { toolUseId, status: 'error', content: [{ text: problemOf(toolUseId, problems) }] },
    })),
  };
}

function problemOf(toolUseId: string | undefined, problems: ReadDecision['problems']): string {
  const found = problems.find((each) => each.toolUseId === toolUseId);
  return found?.problem ?? 'Not done, as another call of this turn was wrong; call it again.';
}
