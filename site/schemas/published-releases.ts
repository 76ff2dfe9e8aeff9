import { z } from 'astro/zod';
import { release, releaseEntry } from './release.ts';
import { testedBuilds } from './tested-builds.ts';

/** An entry with the versions between which it holds as it stands. */
const publishedEntry = releaseEntry.extend({ since: z.string(), until: z.string().optional() });

/** What `releases.json` holds. */
export const publishedReleases = z.strictObject({
  /** The address of the JSON Schema of this file. */
  $schema: z.url(),
  /** The address of the page about the releases. */
  url: z.url(),
  about: z.string().min(1),
  /** The oldest first. */
  releases: z.array(release.extend({ url: z.url(), entries: z.array(publishedEntry) })),
  testedBuilds,
});

/** What `releases.json` holds. */
export type PublishedReleases = z.output<typeof publishedReleases>;
