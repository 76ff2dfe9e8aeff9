import type { APIRoute, GetStaticPaths } from 'astro';
import type { SnippetFile } from '../../../../lib/snippets/snippet.ts';
import { getSnippets } from '../../../../loaders/snippets.node.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await getSnippets()).flatMap(({ name, files }) =>
    files.map((file) => ({ params: { name, path: `${file.path}.txt` }, props: { file } })),
  );

/** A file of a snippet, as it is to be copied. */
export const GET: APIRoute<{ file: SnippetFile }> = ({ props }) =>
  new Response(props.file.text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
