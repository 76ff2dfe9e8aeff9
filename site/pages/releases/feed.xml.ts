import type { APIRoute } from 'astro';
import { absoluteUrl } from '../../lib/absolute-url.ts';
import { href } from '../../lib/href.ts';
import { releasesFeed } from '../../lib/releases/releases-feed.ts';
import { getReleases } from '../../loaders/releases.node.ts';

/** The releases as an Atom feed. */
export const GET: APIRoute = async ({ site }) => {
  const link = (path: `/${string}`) => absoluteUrl(href(path), site);
  const feed = releasesFeed(await getReleases(), {
    self: link('/releases/feed.xml'),
    page: link('/releases/'),
    release: (version) => link(`/releases/${version}/`),
  });
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
