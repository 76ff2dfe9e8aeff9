import { z } from 'astro/zod';
import { sessionCode, sourceId } from './session.ts';

const source = z.strictObject({
  title: z.string().min(1),
  /** The page, where the source is one. */
  url: z.url({ protocol: /^https$/ }).optional(),
  /** The public repository (owner/name), commit and file, where the source is one. */
  repository: z.string().optional(),
  commit: z.string().optional(),
  file: z.string().optional(),
  /** The day of the copy that the facts were read from. */
  captured: z.iso.date().optional(),
  /** How far it can be believed, and for what. */
  trust: z.string().min(1),
});

const codeMeaning = z.strictObject({
  /** The kind of session, as it is shown. */
  kind: z.string().min(1),
  /** Who says so, and how. */
  source: sourceId,
  because: z.string().min(1),
});

const speakerToKnow = z.strictObject({
  name: z.string().min(1),
  role: z.string().min(1),
  organisation: z.string().min(1),
  sessions: z.array(sessionCode).min(1),
});

/** The facts of an event that are not those of one session. */
export const event = z.strictObject({
  name: z.string().min(1),
  city: z.string().min(1),
  firstDay: z.iso.date(),
  lastDay: z.iso.date(),
  /** The IANA name of the zone that all times of the event are written in. */
  zone: z.string().min(1),
  hashtag: z.string().min(1),
  /** The official page of a session is this address followed by its catalogueId. */
  catalogue: z.url({ protocol: /^https$/ }),
  keynote: z.strictObject({ session: sessionCode, venue: z.string().min(1), source: sourceId }),
  venues: z.array(z.strictObject({ name: z.string().min(1), use: z.string().min(1), source: sourceId })),
  /** The people whom the live updates name, with their sessions in the catalogue. */
  speakersToKnow: z.array(speakerToKnow),
  /** The sessions that have a summary of our own, in the order of the post that names them, the keynote first. */
  featured: z.array(sessionCode),
  sources: z.record(sourceId, source),
  /** Every type that the catalogue states. */
  types: z.array(z.string().min(1)),
  /** What a code's prefix means, where a source says it. */
  codes: z.record(z.string().regex(/^[A-Z]+$/), codeMeaning),
  /** Words of the catalogue that are misspelt there, and as the hub writes them. */
  spelling: z.record(z.string(), z.string()),
});

/** The facts of an event that are not those of one session. */
export type Event = z.infer<typeof event>;

/** What each code prefix of an event means, where a source says it. */
export type CodeMeanings = Event['codes'];
