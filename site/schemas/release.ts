import { z } from 'astro/zod';
import { componentIds } from '../lib/releases/components.ts';
import { entryKindIds } from '../lib/releases/entry-kinds.ts';

const text = z.string().trim().min(1);
const id = z.stringFormat('kebab-case', /^[a-z0-9]+(-[a-z0-9]+)*$/);

/** What an entry does to an earlier one. */
export const followHow = z.enum(['changes', 'completes', 'takes-back', 'restates', 'postpones']);

/** An earlier entry that a later one continues. */
export const follow = z.strictObject({
  /** The version and the id of the earlier entry: 2.17.0#some-id. */
  entry: z.stringFormat('entry address', /^\d+\.\d+\.\d+(\.post\d+)?#[a-z0-9-]+$/),
  how: followHow,
});

/** One fact of a release, in our own words. */
export const releaseEntry = z.strictObject({
  /** Unique in the file, and never changed: it is the entry's anchor. */
  id,
  kind: z.enum(entryKindIds),
  /** The heading of the official notes, where it is not the one of the kind. */
  under: text.optional(),
  component: z.enum(componentIds),
  /** May hold code between backticks and bare https addresses. */
  text,
  /** What to do about it, where the notes or the API say. */
  action: text.optional(),
  /** The public names that it concerns, with their whole paths. */
  symbols: z.array(text).default([]),
  follows: z.array(follow).default([]),
});

/** How many list items the official notes have under one heading, and why we have another number of entries. */
export const officialHeading = z.strictObject({
  heading: text,
  items: z.int().min(0),
  /** Items that change nothing a user can see: counted, not told. */
  rest: z.int().min(0).default(0),
  differs: z.array(z.strictObject({ by: z.int(), reason: text })).default([]),
});

/** A release of TensorFlow without its entries. */
export const releaseFacts = z.strictObject({
  version: z.stringFormat('version', /^\d+\.\d+\.\d+(\.post\d+)?$/),
  /** The first two numbers of the version. */
  series: z.stringFormat('series', /^\d+\.\d+$/),
  kind: z.enum(['minor', 'patch', 'post', 'development']),
  /** Where the official notes are. */
  notes: z.url({ protocol: /^https$/ }),
  /** No source states the day of a release, so each date says what happened on it. */
  dates: z.array(z.strictObject({ what: text, date: z.iso.date(), source: text })).default([]),
  /** The Python versions of the tested build: 3.9-3.12. */
  python: text.optional(),
  cves: z.array(z.stringFormat('CVE id', /^CVE-\d{4}-\d{4,}$/)).default([]),
  official: z.array(officialHeading).default([]),
  /** One or two sentences. */
  summary: text,
});

/** A release of TensorFlow: its facts and its entries. */
export const release = releaseFacts.extend({ entries: z.array(releaseEntry) });

/** One fact of a release. */
export type ReleaseEntry = z.output<typeof releaseEntry>;
/** A release of TensorFlow. */
export type Release = z.output<typeof release>;
/** What an entry does to an earlier one. */
export type FollowHow = z.output<typeof followHow>;
