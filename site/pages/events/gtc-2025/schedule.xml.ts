import type { APIRoute } from 'astro';
import { absoluteUrl } from '../../../lib/absolute-url.ts';
import { scheduleXml } from '../../../lib/exports/schedule-xml.ts';
import { sessionLink } from '../../../lib/exports/session-link.ts';
import { href } from '../../../lib/href.ts';
import { getEvent } from '../../../loaders/event.node.ts';

/** The schedule of all sessions whose day and time are known, for conference applications. */
export const GET: APIRoute = async ({ site }) => {
  const { event, sessions, summaries } = await getEvent();
  const address = absoluteUrl(href('/events/gtc-2025/'), site);
  const xml = await scheduleXml(sessions, { event, address, abstracts: summaries, link: sessionLink(site) });
  return new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
};
