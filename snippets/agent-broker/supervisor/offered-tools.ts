import type { JsonObject } from '../json-object.ts';
import type { AgentContext } from '../registry/agent-context.ts';
import type { RequestRecord } from './request-record.ts';

/** A tool of the model that decides. */
export interface OfferedTool {
  name: string;
  description: string;
  inputSchema: JsonObject;
}

const questions: JsonObject = {
  type: 'array',
  minItems: 1,
  items: {
    type: 'object',
    properties: { name: { type: 'string', minLength: 1 }, question: { type: 'string', minLength: 1 } },
    required: ['name', 'question'],
  },
};

/** The tools that are no agents; no agent of a registry is offered under one of their names. */
export const supervisorTools = {
  askAnswersAgent: {
    name: 'ask_answers_agent',
    description: 'Asks the agent that derives what is missing from all that is known of the request.',
    inputSchema: { type: 'object', properties: { questions }, required: ['questions'] },
  },
  askRequester: {
    name: 'ask_requester',
    description: 'Asks the requester, who may take long, for what nobody else could answer.',
    inputSchema: { type: 'object', properties: { questions }, required: ['questions'] },
  },
  finish: {
    name: 'finish',
    description: 'Ends the request, complete or in part, with a summary for the requester.',
    inputSchema: {
      type: 'object',
      properties: {
        outcome: { type: 'string', enum: ['complete', 'partial'] },
        summary: { type: 'string', minLength: 1 },
      },
      required: ['outcome', 'summary'],
    },
  },
  giveUp: {
    name: 'give_up',
    description: 'Ends the request with nothing done, and the reason.',
    inputSchema: {
      type: 'object',
      properties: { reason: { type: 'string', minLength: 1 } },
      required: ['reason'],
    },
  },
} satisfies Record<string, OfferedTool>;

/** How often an agent may fail in one request. */
const mostFailures = 2;

// #region offered-tools
/**
 * The tools that make sense at the moment: the agents that are free, and what else the supervisor can do.
 *
 * An agent is offered while it has neither an open task nor a completed one, so that what it does to the world is done
 * once for a request; after two failures it is offered no more. The end is offered when no task is open.
 *
 * @param record The request.
 * @param agents The agents of the registry.
 * @param answersAgent The name of the one that answers what others miss.
 */
export function offeredTools(
  record: RequestRecord,
  agents: readonly AgentContext[],
  answersAgent: string,
): OfferedTool[] {
  const isOpen = (agent: string) =>
    record.tasks.some((task) => task.agent === agent && task.status === 'open');
  const free = agents.filter(({ name }) => name !== answersAgent && isFree(name, record));
  const { askAnswersAgent, askRequester, finish, giveUp } = supervisorTools;
  const hasAnswers = agents.some(({ name }) => name === answersAgent) && !isOpen(answersAgent);
  const isIdle = record.tasks.every(({ status }) => status !== 'open');
  return [
    ...free.map(({ name, description, inputSchema }) => ({ name, description, inputSchema })),
    ...(hasAnswers ? [askAnswersAgent] : []),
    askRequester,
    ...(isIdle ? [finish, giveUp] : []),
  ];
}
// #endregion offered-tools

const ownNames = new Set<string>(Object.values(supervisorTools).map(({ name }) => name));

function isFree(name: string, { tasks }: RequestRecord): boolean {
  if (ownNames.has(name)) return false;
  const own = tasks.filter(({ agent }) => agent === name);
  if (own.some(({ status }) => status === 'open' || status === 'completed')) return false;
  return own.filter(({ status }) => status === 'failed').length < mostFailures;
}
