import type { Release } from '../../schemas/release.ts';
import { counted } from '../counted.ts';
import { type Xml, xmlElement } from '../exports/xml-element.ts';
import { compareVersions } from './compare-versions.ts';
import { entryKindIds, entryKinds } from './entry-kinds.ts';
import { plainText } from './plain-text.ts';

/** Addresses that the feed names, each in full. */
export interface FeedLinks {
  /** The feed itself. */
  self: string;
  /** The page about the releases. */
  page: string;
  /** The page of a version. */
  release: (version: string) => string;
}

/**
 * The releases as an Atom feed (RFC 4287), the newest version first.
 *
 * A feed has to say when an entry came, so a release of which no date is known is left out, and each entry says what its
 * date is the date of.
 *
 * @param releases The releases.
 * @param links The addresses.
 * @returns The file's text.
 */
export function releasesFeed(releases: readonly Release[], links: FeedLinks): string {
  const dated = releases
    .filter(({ dates }) => dates.length > 0)
    .toSorted((a, b) => compareVersions(b.version, a.version));
  const updated = dated.map(instantOf).sort().at(-1) ?? '1970-01-01T00:00:00Z';
  const feed = xmlElement(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom' },
    xmlElement('id', {}, links.page),
    xmlElement('title', {}, 'TensorFlow releases'),
    xmlElement('subtitle', {}, 'What breaks, what is deprecated, what is new, in the words of Outcrop'),
    xmlElement('link', { rel: 'self', href: links.self }),
    xmlElement('link', { href: links.page }),
    xmlElement('updated', {}, updated),
    xmlElement('author', {}, xmlElement('name', {}, 'Outcrop')),
    ...dated.map((release) => entryElement(release, links)),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${feed.xml}\n`;
}

function entryElement(release: Release, links: FeedLinks): Xml {
  const address = links.release(release.version);
  return xmlElement(
    'entry',
    {},
    xmlElement('id', {}, address),
    xmlElement('title', {}, `TensorFlow ${release.version}`),
    xmlElement('link', { href: address }),
    xmlElement('updated', {}, instantOf(release)),
    xmlElement('summary', {}, summaryOf(release)),
  );
}

function summaryOf({ summary, entries, cves, dates }: Release): string {
  const counts = entryKindIds
    .map((kind) => ({
      label: entryKinds[kind].label.toLowerCase(),
      count: entries.filter((entry) => entry.kind === kind).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ label, count }) => `${count} ${label}`);
  if (cves.length > 0) counts.push(counted(cves.length, 'CVE id'));
  const [first] = dates;
  return `${plainText(summary)} (${counts.join(', ')}. ${first?.date}: ${first?.what}.)`;
}

/** The first of its dates is the one nearest to the release; only its day is known. */
function instantOf({ dates }: Pick<Release, 'dates'>): string {
  return `${dates[0]?.date}T00:00:00Z`;
}
