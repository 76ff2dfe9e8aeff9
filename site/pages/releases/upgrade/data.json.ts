import type { APIRoute } from 'astro';
import { upgradeData } from '../../../lib/releases/upgrade-data.ts';
import { getReleases } from '../../../loaders/releases.node.ts';
import { getTestedBuilds } from '../../../loaders/tested-builds.node.ts';

/** What the upgrade view fetches, once. */
export const GET: APIRoute = async () => {
  const { builds } = await getTestedBuilds();
  return Response.json(upgradeData(await getReleases(), builds));
};
