import type { JsonObject } from '../json-object.ts';
import { checkInput } from '../model/check-input.ts';
import { type OfferedTool, supervisorTools } from './offered-tools.ts';
import type { RequestGap, RequestRecord, SupervisorAction, SupervisorDecision } from './request-record.ts';

/**
 * Decides where the model's choice was invalid twice.
 *
 * The first of these that applies: tasks are open, so it waits; questions of agents are open, so they go to the answers
 * agent; some stayed unanswered, so they go to the requester; an agent's questions are all answered, so it is called
 * again with the answers; the requester is asked already, so it waits; something is done, so it finishes in part;
 * nothing is, so it gives up.
 *
 * @param record The request.
 * @param offered The tools that the model was offered.
 * @param note What was wrong with the model's choice.
 */
export function decideByRule(
  record: RequestRecord,
  offered: readonly OfferedTool[],
  note: string,
): SupervisorDecision {
  return { by: 'rule', actions: actions(record, offered, note), note };
}

function actions(record: RequestRecord, offered: readonly OfferedTool[], note: string): SupervisorAction[] {
  const { tasks, gaps } = record;
  if (tasks.some(({ status }) => status === 'open')) return [];
  const open = gaps.filter(({ status }) => status === 'open');
  const canAnswer = offered.some(({ name }) => name === supervisorTools.askAnswersAgent.name);
  if (open.length > 0 && canAnswer) return [{ type: 'ask answers agent', questions: questionsOf(open) }];
  const unanswered = gaps.filter(({ status }) => status === 'open' || status === 'unanswered');
  if (unanswered.length > 0) return [{ type: 'ask requester', questions: questionsOf(unanswered) }];
  if (gaps.some(({ status }) => status === 'with requester')) return [];
  const again = offered.flatMap((tool) => calledAgain(tool, record));
  if (again.length > 0) return again;
  if (tasks.some(({ status }) => status === 'completed')) {
    return [{ type: 'finish', outcome: 'partial', summary: `Ended by rule with what is done. ${note}` }];
  }
  return [{ type: 'give up', reason: note }];
}

/** One question for a name, whoever asks it. */
function questionsOf(gaps: readonly RequestGap[]): { name: string; question: string }[] {
  return [...new Map(gaps.map(({ name, question }) => [name, { name, question }])).values()];
}

function calledAgain(tool: OfferedTool, { tasks, gaps }: RequestRecord): SupervisorAction[] {
  const last = tasks.findLast(({ agent }) => agent === tool.name);
  if (last?.status !== 'incomplete') return [];
  const answers = gaps.flatMap(({ agent, name, answer }) =>
    agent === tool.name && answer !== undefined ? [[name, answer]] : [],
  );
  const input: JsonObject = { ...last.input, ...Object.fromEntries(answers) };
  const fits = 'input' in checkInput(tool.inputSchema, input);
  return [{ type: 'invoke', agent: tool.name, input: { ...(fits ? input : last.input) } }];
}
