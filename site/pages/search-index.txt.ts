import type { APIRoute } from 'astro';
import { getSearchIndex } from '../loaders/search-index.node.ts';

/** The search index. Its address carries its version in the query, so that browsers need not ask for it again. */
export const GET: APIRoute = async () => {
  const { text } = await getSearchIndex();
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
