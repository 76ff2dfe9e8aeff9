import type { APIRoute } from 'astro';
import { calendar } from '../../../lib/exports/calendar.ts';
import { capturedOn } from '../../../lib/exports/captured-on.ts';
import { sessionLink } from '../../../lib/exports/session-link.ts';
import { getEvent } from '../../../loaders/event.node.ts';

/** The calendar of all sessions whose day and time are known. */
export const GET: APIRoute = async ({ site }) => {
  const { event, sessions } = await getEvent();
  const options = { name: event.name, captured: capturedOn(event), link: sessionLink(site) };
  return new Response(calendar(sessions, options), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
};
