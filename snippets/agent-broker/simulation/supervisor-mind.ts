import * as z from 'zod';
import { supervisorTools } from '../supervisor/offered-tools.ts';
import type { Random, SimulatedAnswer, SimulatedRequest, SimulatedTool } from './simulated-request.ts';
import { fillInput, type TripFacts, tripFacts } from './trip-facts.ts';

const json = z.record(z.string(), z.json());
const state = z.object({
  request: z.object({ text: z.string().default('') }),
  tasks: z.array(z.object({ agent: z.string(), input: json, status: z.string(), result: json.optional() })),
  gaps: z.array(
    z.object({
      name: z.string(),
      question: z.string(),
      agent: z.string(),
      status: z.string(),
      answer: z.json().optional(),
    }),
  ),
  replies: z.array(z.object({ text: z.string() })),
});
type State = z.infer<typeof state>;
type Call = { name: string; input: Record<string, unknown> };

const { askAnswersAgent, askRequester, finish, giveUp } = supervisorTools;
const own = new Set<string>([askAnswersAgent, askRequester, finish, giveUp].map(({ name }) => name));

/**
 * The mind of a simulated supervisor: it reads the state of a request and decides as its instructions say. It knows
 * requests for trips, and takes every agent for needed whose description shares a word with the request.
 *
 * @param request What it is asked.
 * @param random Makes the ids of its calls.
 * @param wrongPick How often it makes a call that is not the right one, as a probability.
 * @returns Its answer; nothing, if it is not asked to supervise.
 */
export function supervisorMind(
  { messages, tools }: SimulatedRequest,
  random: Random,
  wrongPick = 0,
): SimulatedAnswer[] | undefined {
  if (!tools.some(({ name }) => name === askRequester.name)) return undefined;
  const text = messages[0]?.content.map((block) => block.text ?? '').join('\n') ?? '';
  const shown = /<state>\n(.*)\n<\/state>/s.exec(text)?.[1];
  if (shown === undefined) return undefined;
  const known = state.parse(JSON.parse(shown));
  const right = nextCalls(known, tools);
  const calls = random() < wrongPick ? wrongCalls(known, tools, random) : right;
  if (calls.length === 0) return [{ type: 'text', text: 'Simulated: there is nothing to do but wait.' }];
  return calls.map(({ name, input }) => ({ type: 'toolUse', toolUseId: callId(random), name, input }));
}

function callId(random: Random): string {
  return `tooluse_${Math.floor(random() * 2 ** 48).toString(36)}`;
}

function nextCalls(known: State, tools: readonly SimulatedTool[]): Call[] {
  const facts = factsOf(known);
  const needed = tools.filter((tool) => !own.has(tool.name) && isNeeded(tool, known));
  const calls = [...needed.flatMap((tool) => agentCall(tool, known, facts)), ...questions(known, tools)];
  if (calls.length > 0 || isPending(known)) return calls;
  return [endOf(known, needed)];
}

function isPending({ tasks, gaps }: State): boolean {
  return (
    tasks.some(({ status }) => status === 'open') || gaps.some(({ status }) => status === 'with requester')
  );
}

/** Words of a request that say nothing of what it is about. */
const commonWords = new Set(['book', 'during', 'first', 'from', 'people', 'with', 'what', 'that', 'this']);

function isNeeded({ description = '' }: SimulatedTool, { request }: State): boolean {
  const said = new Set(wordsOf(request.text));
  return wordsOf(description).some((word) => said.has(word) && !commonWords.has(word));
}

function wordsOf(text: string): string[] {
  return Array.from(text.toLowerCase().matchAll(/\p{L}{4,}/gu), ([word]) => word);
}

function agentCall(tool: SimulatedTool, { tasks, gaps }: State, facts: TripFacts): Call[] {
  const last = tasks.findLast(({ agent }) => agent === tool.name);
  const own = gaps.filter(({ agent }) => agent === tool.name);
  if (last?.status === 'incomplete' && own.some(({ status }) => status !== 'answered')) return [];
  const input = fillInput(tool.inputSchema, facts);
  return input ? [{ name: tool.name, input }] : [];
}

function questions({ gaps, tasks }: State, tools: readonly SimulatedTool[]): Call[] {
  const open = gaps.filter(({ status }) => status === 'open');
  const canAnswer = tools.some(({ name }) => name === askAnswersAgent.name);
  if (open.length > 0 && canAnswer) return [{ name: askAnswersAgent.name, input: asked(open) }];
  const unanswered = gaps.filter(({ status }) => status === 'unanswered');
  const isAsking = tasks.some(({ agent, status }) => agent === 'answers' && status === 'open');
  if (unanswered.length === 0 || isAsking) return [];
  return [{ name: askRequester.name, input: asked(unanswered) }];
}

function asked(gaps: State['gaps']): Record<string, unknown> {
  return { questions: gaps.map(({ name, question }) => ({ name, question })) };
}

function endOf({ tasks }: State, needed: readonly SimulatedTool[]): Call {
  const done = tasks.filter(({ agent, status }) => status === 'completed' && agent !== 'answers');
  if (done.length === 0) {
    return { name: giveUp.name, input: { reason: 'Simulated: no agent could do any of it.' } };
  }
  const left = [...new Set([...tasks.map(({ agent }) => agent), ...needed.map(({ name }) => name)])].filter(
    (name) => tasks.findLast(({ agent }) => agent === name)?.status !== 'completed',
  );
  const outcome = left.length === 0 ? 'complete' : 'partial';
  const without = left.length === 0 ? '' : ` Not done: ${left.join(', ')}.`;
  const summary = `Simulated summary. Done: ${done.map(({ agent }) => agent).join(', ')}.${without}`;
  return { name: finish.name, input: { outcome, summary } };
}

function factsOf({ request, tasks, gaps, replies }: State): TripFacts {
  const results = tasks.map(({ result }) => scalars(result ?? {}));
  const answers = gaps.map(({ name, answer }) =>
    typeof answer === 'string' ? answerFacts(name, answer) : {},
  );
  const said = [request, ...replies].map(({ text }) => tripFacts(text));
  const facts: TripFacts = Object.assign({}, ...said, ...answers, ...results);
  // A hotel is booked for the days on which the flights go, and not before they are known.
  const booked: TripFacts = Object.assign({}, ...results);
  const { departureDate, returnDate } = booked;
  return {
    ...facts,
    ...(departureDate !== undefined && { checkIn: departureDate }),
    ...(returnDate !== undefined && { checkOut: returnDate }),
  };
}

/** An answer may say more than was asked, as one to several questions does. */
function answerFacts(name: string, answer: string): TripFacts {
  const read = tripFacts(answer);
  return Object.keys(read).length > 0 ? read : { [name]: answer };
}

function scalars(result: Record<string, unknown>): TripFacts {
  const entries = Object.entries(result).filter(([, value]) => ['string', 'number'].includes(typeof value));
  return Object.fromEntries(entries) as TripFacts;
}

/** As models err: a tool that isn't there, one that does not fit, an end before the time. */
function wrongCalls(known: State, tools: readonly SimulatedTool[], random: Random): Call[] {
  const tool = tools[Math.floor(random() * tools.length)];
  if (!tool || random() < 0.2) return [{ name: `${tool?.name ?? 'tool'}_v2`, input: {} }];
  const early = [endOf(known, []), { name: finish.name, input: { outcome: 'complete', summary: 'Done.' } }];
  const inputs: Record<string, Record<string, unknown>> = {
    [askAnswersAgent.name]: { questions: [{ name: 'rooms', question: 'Which rooms?' }] },
    [askRequester.name]: { questions: [{ name: 'rooms', question: 'Which rooms?' }] },
    [finish.name]: early[Math.floor(random() * early.length)]?.input ?? {},
    [giveUp.name]: { reason: 'Simulated: given up too early.' },
  };
  const input = inputs[tool.name] ?? fillInput(tool.inputSchema, factsOf(known)) ?? {};
  return [{ name: tool.name, input }];
}
