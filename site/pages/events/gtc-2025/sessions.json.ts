import type { APIRoute } from 'astro';
import { absoluteUrl } from '../../../lib/absolute-url.ts';
import { sessionLink } from '../../../lib/exports/session-link.ts';
import { sessionsJson } from '../../../lib/exports/sessions-json.ts';
import { href } from '../../../lib/href.ts';
import { getEvent } from '../../../loaders/event.node.ts';

/** The whole catalogue, for machines. */
export const GET: APIRoute = async ({ site }) => {
  const { event, sessions } = await getEvent();
  const published = sessionsJson(sessions, {
    event,
    address: absoluteUrl(href('/events/gtc-2025/'), site),
    schema: absoluteUrl(href('/events/gtc-2025/sessions.schema.json'), site),
    link: sessionLink(site),
  });
  return Response.json(published);
};
