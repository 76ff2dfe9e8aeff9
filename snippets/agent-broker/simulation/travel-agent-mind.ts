import * as z from 'zod';
import { dayInFirstWeek } from './day-in-first-week.ts';
import type { Random, SimulatedAnswer, SimulatedRequest } from './simulated-request.ts';
import { tripFacts } from './trip-facts.ts';

const value = z.record(z.string(), z.unknown());
const task = z.object({
  input: value,
  request: value,
  requestedAt: z.string(),
  known: z
    .object({ answers: z.array(z.object({ name: z.string(), answer: z.json() })).default([]) })
    .loose()
    .default({ answers: [] }),
});
type Task = z.infer<typeof task>;

/** What an agent has found so far, by the names of its tools, each in the order of its calls. */
type Found = ReadonlyMap<string, Record<string, unknown>[]>;
type Call = readonly [name: string, input: Record<string, unknown>];
/** Calls, or the result. */
type Move = Call[] | Record<string, unknown>;

/** By a tool that only this agent has. */
const minds: Record<string, (task: Task, found: Found) => Move> = {
  book_flight: bookFlight,
  book_hotel: bookHotel,
  find_activities: ({ input }, found) =>
    found.get('find_activities')?.[0] ?? [['find_activities', { city: input.city }]],
  recall_preferences: answerQuestions,
};

/**
 * The mind of the simulated models behind the agents of the example: it searches, books and answers as their
 * instructions say.
 *
 * @param request What it is asked.
 * @param random Makes the ids of its calls.
 * @returns Its answer; nothing, if it is none of the agents.
 */
export function travelAgentMind(
  { messages, tools }: SimulatedRequest,
  random: Random,
): SimulatedAnswer[] | undefined {
  const mind = minds[tools.find(({ name }) => name in minds)?.name ?? ''];
  const text = messages[0]?.content.map((block) => block.text ?? '').join('\n') ?? '';
  const shown = /<task>\n(.*)\n<\/task>/s.exec(text)?.[1];
  if (!mind || shown === undefined) return undefined;
  const move = mind(task.parse(JSON.parse(shown)), foundIn(messages));
  if (!Array.isArray(move)) return [{ type: 'text', text: JSON.stringify(move) }];
  return move.map(([name, input]) => ({
    type: 'toolUse',
    toolUseId: `tooluse_${Math.floor(random() * 2 ** 48).toString(36)}`,
    name,
    input,
  }));
}

function foundIn(messages: SimulatedRequest['messages']): Found {
  const blocks = messages.flatMap(({ content }) => content);
  const found = new Map<string, Record<string, unknown>[]>();
  for (const { toolUse } of blocks) {
    if (!toolUse) continue;
    const result = blocks.find((block) => block.toolResult?.toolUseId === toolUse.toolUseId)?.toolResult;
    const json = value.safeParse(result?.content[0]?.json).data;
    // What failed is called again.
    if (json && result?.status !== 'error')
      found.set(toolUse.name, [...(found.get(toolUse.name) ?? []), json]);
  }
  return found;
}

const isoDate = /^\d{4}-\d{2}-\d{2}$/;
const found = z.object({
  flights: z.array(z.object({ number: z.string() })).default([]),
  hotels: z.array(z.object({ name: z.string(), rooms: z.array(z.string()) })).default([]),
});

function missing(name: string, question: string): Call[] {
  return [['report_missing_information', { missing: [{ name, question }] }]];
}

function bookFlight({ input }: Task, results: Found): Move {
  const { origin, destination, departureDate, nights, travellers } = input;
  if (!isoDate.test(String(departureDate)))
    return missing('departureDate', 'On which day do you want to leave?');
  const booked = results.get('book_flight')?.[0];
  if (booked) return booked;
  const searched = results.get('search_flights')?.map((one) => found.parse(one).flights[0]?.number) ?? [];
  if (searched.length < 2) {
    return [
      ['search_flights', { origin, destination }],
      ['search_flights', { origin: destination, destination: origin }],
    ];
  }
  const [outbound, inbound] = searched;
  return [['book_flight', { outbound, inbound, departureDate, nights, travellers }]];
}

function bookHotel({ input }: Task, results: Found): Move {
  const { city, rooms, checkIn, checkOut, guests } = input;
  if (rooms === undefined) return missing('rooms', 'Which rooms do you want, such as "one double room"?');
  const booked = results.get('book_hotel')?.[0];
  if (booked) return booked;
  const searched = results.get('search_hotels')?.[0];
  if (!searched) return [['search_hotels', { city }]];
  const { hotels } = found.parse(searched);
  const hotel = hotels.find((one) => one.rooms.some((room) => String(rooms).includes(room))) ?? hotels[0];
  return [['book_hotel', { hotel: hotel?.name, rooms, checkIn, checkOut, guests }]];
}

const questions = z.array(z.object({ name: z.string() })).catch([]);
const preferences = z.object({ leavesOn: z.string().optional(), rooms: z.string().optional() });

function answerQuestions({ input, request, requestedAt, known }: Task, results: Found): Move {
  const { requester } = request;
  const recalled = results.get('recall_preferences')?.[0];
  if (typeof requester === 'string' && !recalled) return [['recall_preferences', { requester }]];
  const { leavesOn, rooms } = preferences.parse(recalled ?? {});
  const said = tripFacts(String(request.text ?? ''));
  const day = leavesOn && dayInFirstWeek(String(said.when ?? ''), leavesOn, requestedAt);
  const derived: Record<string, unknown> = {
    ...Object.fromEntries(known.answers.map(({ name, answer }) => [name, answer])),
    ...said,
    ...(day && { departureDate: day }),
    ...(rooms && { rooms }),
  };
  const names = questions.parse(input.questions).map(({ name }) => name);
  return {
    answers: names
      .filter((name) => derived[name] !== undefined)
      .map((name) => ({ name, value: derived[name], because: 'Simulated: it was said, or is preferred.' })),
    unanswered: names.filter((name) => derived[name] === undefined),
  };
}
