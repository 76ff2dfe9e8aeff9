import type { APIRoute, GetStaticPaths } from 'astro';
import { sessionInstants } from '../../../../lib/catalogue/session-instants.ts';
import { calendar } from '../../../../lib/exports/calendar.ts';
import { capturedOn } from '../../../../lib/exports/captured-on.ts';
import { sessionLink } from '../../../../lib/exports/session-link.ts';
import { getEvent } from '../../../../loaders/event.node.ts';
import type { Session } from '../../../../schemas/session.ts';

/** One file for each session whose day and time are known. */
export const getStaticPaths = (async () => {
  const { sessions } = await getEvent();
  const dated = sessions.filter((session) => sessionInstants(session) !== undefined);
  return dated.map((session) => ({ params: { code: session.code.toLowerCase() }, props: { session } }));
}) satisfies GetStaticPaths;

/** The calendar of one session. */
export const GET: APIRoute<{ session: Session }> = async ({ props: { session }, site }) => {
  const { event } = await getEvent();
  const options = { name: event.name, captured: capturedOn(event), link: sessionLink(site) };
  return new Response(calendar([session], options), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
};
