import * as z from 'zod';
import type { AgentTool } from '../agents/agent-tool.ts';
import type { JsonObject } from '../json-object.ts';
import { travelTool } from './travel-tool.ts';
import { travellers } from './traveller.ts';

/** The tool of the answers agent: what is known of a requester. */
export const answerTools: readonly AgentTool[] = [
  travelTool(
    'recall_preferences',
    'Tells what is known of a requester who has travelled before.',
    z.object({ requester: z.string() }),
    ({ requester }): JsonObject => {
      const known = travellers.find(({ id }) => id === requester);
      return known ? { ...known } : { unknown: requester };
    },
  ),
];
