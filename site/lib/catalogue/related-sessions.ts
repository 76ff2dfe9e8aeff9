import type { Session } from '../../schemas/session.ts';
import { compareCodes } from './compare-codes.ts';
import { type CodeParts, splitCode } from './split-code.ts';

/** A session that someone who reads about another may want, and why. */
export interface RelatedSession {
  session: Session;
  reason: string;
}

const most = 8;

/**
 * The sessions that belong to one or are near it.
 *
 * First those of its series: the watch party of a talk, its repeat for another region (all have its number), and sessions
 * of the same title. Then those with most of its speakers, then those of exactly its topic; each of these by code.
 *
 * @param session The session.
 * @param all All sessions, itself among them.
 * @returns At most eight, the nearest first, each with its nearest reason.
 *
 * @example
 * ```ts
 * relatedSessions(s73182, sessions)[0]; // { session: WP73182, reason: 'Watch party of this session' }
 * ```
 */
export function relatedSessions(session: Session, all: readonly Session[]): RelatedSession[] {
  const names = new Set(session.speakers.map(({ name }) => name));
  const near = all.flatMap((other) => {
    const found = other.code === session.code ? undefined : relation(session, other, names);
    return found ? [{ session: other, ...found }] : [];
  });
  near.sort((a, b) => b.weight - a.weight || compareCodes(a.session.code, b.session.code));
  return near.slice(0, most).map(({ session, reason }) => ({ session, reason }));
}

type Relation = { weight: number; reason: string } | undefined;

function relation(session: Session, other: Session, names: ReadonlySet<string>): Relation {
  const series = seriesReason(parts(session), parts(other));
  if (series) return { weight: 1000, reason: series };
  if (parts(session).title === parts(other).title) return { weight: 999, reason: 'Same title' };
  const shared = other.speakers.filter(({ name }) => names.has(name)).map(({ name }) => name);
  if (shared.length > 0) return { weight: shared.length + 1, reason: speakerReason(shared) };
  if (session.topic && session.topic === other.topic)
    return { weight: 1, reason: `Same topic: ${session.topic}` };
  return undefined;
}

function seriesReason(one: Parts, other: Parts): string | undefined {
  if (one.number !== other.number) return undefined;
  if (one.prefix === 'WP' && other.prefix === 'WP') return 'Another watch party of the same session';
  if (other.prefix === 'WP' && one.suffix === '') return 'Watch party of this session';
  if (one.prefix === 'WP' && other.suffix === '') return 'The session that this watch party shows';
  return 'Of the same series';
}

function speakerReason(shared: readonly string[]): string {
  return shared.length === 1 ? `Same speaker: ${shared[0]}` : `${shared.length} of the same speakers`;
}

type Parts = CodeParts & { title: string };

/** Every session is compared with every other, so that what a comparison needs is taken apart only once. */
const taken = new WeakMap<Session, Parts>();

function parts(session: Session): Parts {
  const known = taken.get(session);
  if (known) return known;
  const title = session.title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const found = { ...splitCode(session.code), title };
  taken.set(session, found);
  return found;
}
