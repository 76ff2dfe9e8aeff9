import { z } from 'astro/zod';
import { release } from './release.ts';
import { testedBuilds } from './tested-builds.ts';

/** What `releases.json` holds. */
export const publishedReleases = z.strictObject({
  /** The address of the JSON Schema of this file. */
  $schema: z.url(),
  /** The address of the page about the releases. */
  url: z.url(),
  about: z.string().min(1),
  /** The oldest first. */
  releases: z.array(release.extend({ url: z.url() })),
  testedBuilds,
});

/** What `releases.json` holds. */
export type PublishedReleases = z.output<typeof publishedReleases>;
