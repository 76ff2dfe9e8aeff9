import type { APIRoute } from 'astro';
import { toScheduleSession } from '../../../lib/schedule/to-schedule-session.ts';
import { getEvent } from '../../../loaders/event.node.ts';

/** What the schedule page shows of each session. Who wants data for a program takes sessions.json. */
export const GET: APIRoute = async () => {
  const { event, sessions } = await getEvent();
  return Response.json(sessions.map((session) => toScheduleSession(session, event.codes)));
};
