import type { Session } from '../../schemas/session.ts';

type SourceId = Session['sources'][number];
type SourcedField = keyof NonNullable<Session['from']>;

/** A source of a session and the facts that were read there. */
export interface Provenance {
  source: SourceId;
  facts: string[];
}

/** What each field is called, and which source is believed for it unless the session says otherwise. */
const fields: {
  field: SourcedField;
  fact: string;
  best: SourceId;
  present: (session: Session) => boolean;
}[] = [
  { field: 'title', fact: 'title', best: 'catalogue-april', present: () => true },
  { field: 'code', fact: 'code', best: 'catalogue-april', present: () => true },
  { field: 'type', fact: 'type', best: 'catalogue-march', present: ({ type }) => type !== undefined },
  { field: 'date', fact: 'day', best: 'catalogue-march', present: ({ date }) => date !== undefined },
  { field: 'time', fact: 'time', best: 'catalogue-april', present: ({ time }) => time !== undefined },
  { field: 'room', fact: 'room', best: 'catalogue-march', present: ({ room }) => room !== undefined },
  {
    field: 'speakers',
    fact: 'names',
    best: 'catalogue-april',
    present: ({ speakers }) => speakers.length > 0,
  },
  { field: 'roles', fact: 'roles and organisations', best: 'catalogue-march', present: hasRoles },
  {
    field: 'panel',
    fact: 'organisations on the panel',
    best: 'pytorch-post',
    present: ({ panel }) => panel !== undefined,
  },
  {
    field: 'sponsor',
    fact: 'sponsor',
    best: 'catalogue-april',
    present: ({ sponsor }) => sponsor !== undefined,
  },
  { field: 'topic', fact: 'topic', best: 'catalogue-march', present: ({ topic }) => topic !== undefined },
  { field: 'topic', fact: 'subject', best: 'pytorch-post', present: ({ tags }) => tags.length > 0 },
];

/**
 * Tells which of a session's facts were read where, in the order of the session's sources.
 *
 * @param session The session.
 * @returns Each source that gave a shown fact, with those facts.
 *
 * @example
 * ```ts
 * sessionProvenance({ code: 'S1234', title: 'Talk', speakers: [], technologies: [], themes: [], tags: [],
 *   sources: ['catalogue-april'] }); // [{ source: 'catalogue-april', facts: ['title', 'code'] }]
 * ```
 */
export function sessionProvenance(session: Session): Provenance[] {
  const facts = new Map<SourceId, string[]>();
  for (const { field, fact, best, present } of fields) {
    if (!present(session)) continue;
    const fallback = session.sources.includes(best) ? best : session.sources[0];
    for (const source of session.from?.[field] ?? (fallback ? [fallback] : [])) {
      facts.set(source, [...(facts.get(source) ?? []), fact]);
    }
  }
  for (const [fact, link] of [
    ['recording', session.recording],
    ['video', session.video],
    ['slides', session.slides],
  ] as const) {
    if (link) facts.set(link.source, [...(facts.get(link.source) ?? []), `link to the ${fact}`]);
  }
  return [...facts].map(([source, list]) => ({ source, facts: list }));
}

function hasRoles({ speakers }: Session): boolean {
  return speakers.some(({ role, organisation, part }) => role ?? organisation ?? part);
}
