import type { Agent, AgentResult } from '../../../../snippets/agent-broker/agents/agent.ts';
import type { TaskMessage } from '../../../../snippets/agent-broker/broker/task-message.ts';
import type { JsonObject } from '../../../../snippets/agent-broker/json-object.ts';
import { activityTools } from '../../../../snippets/agent-broker/travel/activity-tools.ts';
import type { BookingLedger } from '../../../../snippets/agent-broker/travel/booking-ledger.ts';
import { flightTools } from '../../../../snippets/agent-broker/travel/flight-tools.ts';
import { hotelTools } from '../../../../snippets/agent-broker/travel/hotel-tools.ts';
import type { TravelTool } from '../../../../snippets/agent-broker/travel/travel-tool.ts';

/** The agents of the trip as plain code, with the tools of the model agents. */
export function tripAgents({ ledger }: { ledger: BookingLedger }): Agent[] {
  const missing = (name: string, question: string): AgentResult => ({
    status: 'incomplete',
    missing: [{ name, question }],
  });
  const completed = (result: JsonObject): AgentResult => ({ status: 'completed', result });
  return [
    {
      name: 'flights',
      async run(task) {
        const { departureDate, nights = 3, travellers = 2 } = task.input;
        if (departureDate === undefined) return missing('departureDate', 'On which day do you leave?');
        const details = { outbound: 'OC 401', inbound: 'OC 402', departureDate, nights, travellers };
        return completed(await call(flightTools(ledger), 'book_flight', details, task));
      },
    },
    {
      name: 'hotels',
      async run(task) {
        if (task.input.rooms === undefined) return missing('rooms', 'Which rooms?');
        const { city: _, ...details } = task.input;
        return completed(
          await call(hotelTools(ledger), 'book_hotel', { hotel: 'Harbour Ledge', ...details }, task),
        );
      },
    },
    {
      name: 'activities',
      async run(task) {
        return completed(await call(activityTools, 'find_activities', { city: 'Sydney' }, task));
      },
    },
    {
      name: 'answers',
      async run({ event }) {
        const known = event.data.requester === 'traveller-1';
        const answers = [
          { name: 'departureDate', value: '2025-09-02' },
          { name: 'rooms', value: 'one double room' },
        ];
        return completed({ answers: known ? answers : [], unanswered: [] });
      },
    },
  ];
}

function call(
  tools: readonly TravelTool[],
  name: string,
  input: JsonObject,
  task: TaskMessage,
): Promise<JsonObject> {
  const tool = tools.find((one) => one.name === name);
  if (!tool) throw new Error(`There is no tool ${name}`);
  return tool.run(input, task);
}
