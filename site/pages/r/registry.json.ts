import type { APIRoute } from 'astro';
import { absoluteUrl } from '../../lib/absolute-url.ts';
import { href } from '../../lib/href.ts';
import { registryItem } from '../../lib/snippets/registry-item.ts';
import { getSnippets } from '../../loaders/snippets.node.ts';

/** The list of the snippets in shadcn's format; each item's files stand in its own document. */
export const GET: APIRoute = async ({ site }) => {
  const snippets = await getSnippets();
  return Response.json({
    $schema: 'https://ui.shadcn.com/schema/registry.json',
    name: 'outcrop',
    homepage: absoluteUrl(href('/'), site),
    items: snippets.map((snippet) => {
      const { $schema: _, files, ...item } = registryItem(snippet);
      return { ...item, files: files.map(({ content: __, ...file }) => file) };
    }),
  });
};
