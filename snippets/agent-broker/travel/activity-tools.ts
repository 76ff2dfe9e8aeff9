import * as z from 'zod';
import type { AgentTool } from '../agents/agent-tool.ts';
import { activities } from './activity.ts';
import { travelTool } from './travel-tool.ts';

/** The tool of the activities agent, which changes nothing in the world. */
export const activityTools: readonly AgentTool[] = [
  travelTool(
    'find_activities',
    'Lists what to do in a city.',
    z.object({ city: z.string() }),
    ({ city }) => ({
      activities: activities.filter((one) => one.city === city).map((one) => ({ ...one })),
    }),
  ),
];
