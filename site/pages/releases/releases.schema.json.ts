import type { APIRoute } from 'astro';
import { absoluteUrl } from '../../lib/absolute-url.ts';
import { href } from '../../lib/href.ts';
import { releasesSchema } from '../../lib/releases/releases-schema.ts';

/** The JSON Schema of releases.json. */
export const GET: APIRoute = ({ site }) => {
  const schema = releasesSchema(absoluteUrl(href('/releases/releases.schema.json'), site));
  return new Response(JSON.stringify(schema, null, 2), {
    headers: { 'content-type': 'application/schema+json' },
  });
};
