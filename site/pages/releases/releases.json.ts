import type { APIRoute } from 'astro';
import { absoluteUrl } from '../../lib/absolute-url.ts';
import { href } from '../../lib/href.ts';
import { followers } from '../../lib/releases/followers.ts';
import { untilVersion } from '../../lib/releases/until-version.ts';
import { getReleases } from '../../loaders/releases.node.ts';
import { getTestedBuilds } from '../../loaders/tested-builds.node.ts';
import type { PublishedReleases } from '../../schemas/published-releases.ts';
import type { Release } from '../../schemas/release.ts';

/** Every release with its entries, for machines. */
export const GET: APIRoute = async ({ site }) => {
  const link = (path: `/${string}`) => absoluteUrl(href(path), site);
  const releases = await getReleases();
  const later = followers(releases);
  const held = ({ version, entries }: Release) =>
    entries.map((entry) => {
      const until = untilVersion(later.get(`${version}#${entry.id}`) ?? []);
      return { ...entry, since: version, ...(until && { until }) };
    });
  return Response.json({
    $schema: link('/releases/releases.schema.json'),
    url: link('/releases/'),
    about:
      'The releases of TensorFlow in the words of Outcrop. The official notes decide; each release links to them.',
    releases: releases.map((release) => ({
      ...release,
      url: link(`/releases/${release.version}/`),
      entries: held(release),
    })),
    testedBuilds: await getTestedBuilds(),
  } satisfies PublishedReleases);
};
