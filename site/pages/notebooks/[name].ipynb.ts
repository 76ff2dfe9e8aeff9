import type { APIRoute, GetStaticPaths } from 'astro';
import type { NotebookPage } from '../../lib/notebooks/notebook-page.ts';
import { getNotebooks } from '../../loaders/notebooks.node.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await getNotebooks()).map((notebook) => ({ params: { name: notebook.name }, props: { notebook } }));

/** The notebook's file. */
export const GET: APIRoute<{ notebook: NotebookPage }> = ({ props }) =>
  new Response(props.notebook.source, { headers: { 'Content-Type': 'application/x-ipynb+json' } });
