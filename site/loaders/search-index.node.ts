import { createHash } from 'node:crypto';
import { href } from '../lib/href.ts';
import { encodeIndex, type SearchGroup } from '../lib/search/encode-index.ts';
import { searchSources } from '../lib/search/search-sources.ts';

/** The search index as the site publishes it. */
export interface PublishedIndex {
  readonly text: string;
  /** Changes when the text does, so that a browser may keep a copy of each version for ever. */
  readonly version: string;
  readonly groups: readonly SearchGroup[];
}

let cached: Promise<PublishedIndex> | undefined;

/**
 * The search index of the whole site, put together once in a process.
 *
 * @returns The index file's text, its version, and what is in it.
 */
export function getSearchIndex(): Promise<PublishedIndex> {
  cached ??= publishIndex();
  return cached;
}

async function publishIndex(): Promise<PublishedIndex> {
  const groups = await Promise.all(
    searchSources.map(async ({ label, boost, documents }) => ({
      label,
      boost,
      documents: await documents(),
    })),
  );
  const text = encodeIndex(groups, href);
  const version = createHash('sha256').update(text).digest('hex').slice(0, 10);
  return { text, version, groups };
}
