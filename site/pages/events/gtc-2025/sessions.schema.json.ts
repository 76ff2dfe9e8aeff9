import type { APIRoute } from 'astro';
import { absoluteUrl } from '../../../lib/absolute-url.ts';
import { sessionsSchema } from '../../../lib/exports/sessions-schema.ts';
import { href } from '../../../lib/href.ts';

/** The JSON Schema of sessions.json. */
export const GET: APIRoute = ({ site }) => {
  const schema = sessionsSchema(absoluteUrl(href('/events/gtc-2025/sessions.schema.json'), site));
  return new Response(JSON.stringify(schema, null, 2), {
    headers: { 'content-type': 'application/schema+json' },
  });
};
