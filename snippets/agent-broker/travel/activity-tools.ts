import * as z from 'zod';
import { activities } from './activity.ts';
import { type TravelTool, travelTool } from './travel-tool.ts';

/** The tool of the activities agent, which changes nothing in the world. */
export const activityTools: readonly TravelTool[] = [
  travelTool(
    'find_activities',
    'Lists what to do in a city.',
    z.object({ city: z.string() }),
    ({ city }) => ({
      activities: activities.filter((one) => one.city === city).map((one) => ({ ...one })),
    }),
  ),
];
