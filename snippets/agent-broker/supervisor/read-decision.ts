import type { ContentBlock, ToolUseBlock } from '@aws-sdk/client-bedrock-runtime';
import * as z from 'zod';
import { checkInput } from '../model/check-input.ts';
import { type OfferedTool, supervisorTools } from './offered-tools.ts';
import type { RequestRecord, SupervisorAction } from './request-record.ts';

/** What a model's answer means, or what is wrong with it. */
export interface ReadDecision {
  actions: SupervisorAction[];
  /** For each wrong call its id and what is wrong; without an id where no call was made. */
  problems: { toolUseId?: string; problem: string }[];
}

const { askAnswersAgent, askRequester, finish, giveUp } = supervisorTools;
const questions = z.array(z.object({ name: z.string().min(1), question: z.string().min(1) })).min(1);
const own: Record<string, z.ZodType<SupervisorAction>> = {
  [askAnswersAgent.name]: z
    .object({ questions })
    .transform((input) => ({ type: 'ask answers agent' as const, ...input })),
  [askRequester.name]: z
    .object({ questions })
    .transform((input) => ({ type: 'ask requester' as const, ...input })),
  [finish.name]: z
    .object({ outcome: z.enum(['complete', 'partial']), summary: z.string().min(1) })
    .transform((input) => ({ type: 'finish' as const, ...input })),
  [giveUp.name]: z
    .object({ reason: z.string().min(1) })
    .transform((input) => ({ type: 'give up' as const, ...input })),
};

/**
 * Reads what a model has decided, and holds it against what it was offered.
 *
 * @param content The blocks of its answer.
 * @param offered The tools that it was offered.
 * @param record The request.
 */
export function readDecision(
  content: readonly ContentBlock[],
  offered: readonly OfferedTool[],
  record: RequestRecord,
): ReadDecision {
  const uses = content.flatMap(({ toolUse }) => toolUse ?? []);
  const read: ReadDecision = { actions: [], problems: [] };
  for (const use of uses) {
    const result = readUse(use, offered, uses, record);
    if (typeof result !== 'string') read.actions.push(result);
    else read.problems.push({ ...(use.toolUseId && { toolUseId: use.toolUseId }), problem: result });
  }
  if (uses.length === 0 && !isPending(record)) {
    read.problems.push({ problem: 'No tool was called, and there is nothing to wait for.' });
  }
  return read;
}

function isPending({ tasks, gaps }: RequestRecord): boolean {
  return (
    tasks.some(({ status }) => status === 'open') || gaps.some(({ status }) => status === 'with requester')
  );
}

function readUse(
  { name = '', input }: ToolUseBlock,
  offered: readonly OfferedTool[],
  uses: readonly ToolUseBlock[],
  record: RequestRecord,
): SupervisorAction | string {
  const tool = offered.find((each) => each.name === name);
  if (!tool) {
    return `There is no tool "${name}" now; there are: ${offered.map((each) => each.name).join(', ')}.`;
  }
  if (uses.filter((use) => use.name === name).length > 1) return `${name} can be called once at a time.`;
  const checked = checkInput(tool.inputSchema, input);
  if ('fault' in checked) return `The input of ${name} does not fit: ${checked.fault}.`;
  const action = own[name]?.parse(checked.input) ?? {
    type: 'invoke',
    agent: name,
    input: { ...checked.input },
  };
  const isEnd = action.type === 'finish' || action.type === 'give up';
  if (isEnd && uses.length > 1) return `${name} stands alone.`;
  return problemOfEnd(action, record) ?? action;
}

/** An end that says more than is true. */
function problemOfEnd(action: SupervisorAction, { tasks }: RequestRecord): string | undefined {
  const done = tasks.filter(({ status }) => status === 'completed');
  if (action.type === 'give up' && done.length > 0) {
    return 'Something is done already: finish with the outcome "partial".';
  }
  if (action.type !== 'finish') return undefined;
  if (done.length === 0) return 'Nothing is done yet: call an agent, ask, or give up.';
  if (action.outcome === 'partial') return undefined;
  const without = tasks.filter((task) => task.status !== 'completed' && isLast(task, tasks));
  return without.length > 0
    ? `Not all is done: ${without.map(({ agent, status }) => `${agent} is ${status}`).join(', ')}.`
    : undefined;
}

function isLast(task: { agent: string }, tasks: readonly { agent: string }[]): boolean {
  return tasks.findLast(({ agent }) => agent === task.agent) === task;
}
