import type { APIRoute, GetStaticPaths } from 'astro';
import { registryItem } from '../../lib/snippets/registry-item.ts';
import type { Snippet } from '../../lib/snippets/snippet.ts';
import { getSnippets } from '../../loaders/snippets.node.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await getSnippets()).map((snippet) => ({ params: { name: snippet.name }, props: { snippet } }));

/** A snippet for `npx shadcn add`. */
export const GET: APIRoute<{ snippet: Snippet }> = ({ props }) => Response.json(registryItem(props.snippet));
