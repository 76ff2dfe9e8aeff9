import type { APIRoute, GetStaticPaths } from 'astro';
import { absoluteUrl } from '../../lib/absolute-url.ts';
import { href } from '../../lib/href.ts';
import { releaseMarkdown } from '../../lib/releases/release-markdown.ts';
import { getReleases } from '../../loaders/releases.node.ts';
import type { Release } from '../../schemas/release.ts';

export const getStaticPaths = (async () => {
  const releases = await getReleases();
  return releases.map((release) => ({ params: { version: release.version }, props: { release } }));
}) satisfies GetStaticPaths;

/** One release as Markdown. */
export const GET: APIRoute<{ release: Release }> = ({ props: { release }, site }) => {
  const text = releaseMarkdown(release, absoluteUrl(href(`/releases/${release.version}/`), site));
  return new Response(text, { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
};
