import type { Agent } from '../agents/agent.ts';
import type { ConverseClient } from '../model/converse-client.ts';
import { activityTools } from './activity-tools.ts';
import { answerTools } from './answer-tools.ts';
import type { BookingLedger } from './booking-ledger.ts';
import { flightTools } from './flight-tools.ts';
import { hotelTools } from './hotel-tools.ts';
import { travelAgent } from './travel-agent.ts';

/** What the agents of the example work with. */
export interface TravelAgentsOptions {
  client: ConverseClient;
  modelId: string;
  /** Where flights and hotels are booked. */
  ledger: BookingLedger;
}

/**
 * Makes the agents of the example: flights, hotels, activities, and the one that answers what they miss.
 *
 * @param options What they work with.
 */
export function travelAgents({ client, modelId, ledger }: TravelAgentsOptions): Agent[] {
  const common = { client, modelId };
  return [
    travelAgent({
      ...common,
      name: 'flights',
      system:
        'You book flights. Search there and back, and book one of each. You need departureDate as an exact day: words such as "the first week" are none.',
      tools: flightTools(ledger),
    }),
    travelAgent({
      ...common,
      name: 'hotels',
      system:
        'You book hotels. Search, and book one that has the rooms that are wanted. You need to be told which rooms.',
      tools: hotelTools(ledger),
    }),
    travelAgent({
      ...common,
      name: 'activities',
      system: 'You suggest what to do in a city, as {"activities": [...]}.',
      tools: activityTools,
    }),
    travelAgent({
      ...common,
      name: 'answers',
      system:
        'You answer questions of other agents: from the request, from results of others, from what the requester is known to prefer. Answer as {"answers": [{"name", "value", "because"}], "unanswered": [names]}; what you cannot derive is unanswered.',
      tools: answerTools,
    }),
  ];
}
