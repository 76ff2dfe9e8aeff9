import type { APIRoute, GetStaticPaths } from 'astro';
import { getNotebooks } from '../../../loaders/notebooks.node.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await getNotebooks()).flatMap(({ name, cells }) =>
    cells
      .flatMap((cell) => (cell.type === 'code' ? cell.outputs : []))
      .flatMap((output) =>
        output.type === 'picture'
          ? [{ params: { name, file: output.file.replace(/\.svg$/, '') }, props: { svg: output.svg } }]
          : [],
      ),
  );

/** A chart that a cell of the notebook drew. */
export const GET: APIRoute<{ svg: string }> = ({ props }) =>
  new Response(props.svg, { headers: { 'Content-Type': 'image/svg+xml' } });
