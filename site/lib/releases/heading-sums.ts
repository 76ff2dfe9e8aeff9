import type { Release } from '../../schemas/release.ts';
import { entryHeading } from './entry-heading.ts';

/** What one heading of the official notes has, and what we have of it. */
export interface HeadingSum {
  heading: string;
  /** List items in the official notes. */
  items: number;
  /** Our entries, the items that we only count, and the CVE ids. */
  ours: number;
  /** `ours` less `items`, as far as reasons are given. */
  explained: number;
}

/**
 * Compares a release with its official notes, heading by heading.
 *
 * CVE ids count under the heading Security, and in notes without headings under none.
 *
 * @param release The release.
 * @returns A sum for each official heading, and for each heading that only our entries name.
 */
export function headingSums(release: Pick<Release, 'official' | 'entries' | 'cves'>): HeadingSum[] {
  const names = new Set([
    ...release.official.map(({ heading }) => heading),
    ...release.entries.map(entryHeading),
  ]);
  return [...names].map((heading) => headingSum(release, heading));
}

function headingSum(
  { official, entries, cves }: Pick<Release, 'official' | 'entries' | 'cves'>,
  heading: string,
) {
  const { items = 0, rest = 0, differs = [] } = official.find((row) => row.heading === heading) ?? {};
  const told = entries.filter((entry) => entryHeading(entry) === heading).length;
  const listed = official.some((row) => row.heading === 'Security') ? 'Security' : '(no heading)';
  return {
    heading,
    items,
    ours: told + rest + (heading === listed ? cves.length : 0),
    explained: differs.reduce((sum, { by }) => sum + by, 0),
  };
}
