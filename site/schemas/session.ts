import { z } from 'astro/zod';

/** Where a fact was read: the keys of `sources` in event.yaml. */
export const sourceId = z.enum([
  'catalogue-march',
  'catalogue-april',
  'pytorch-post',
  'live-post',
  'in2p3',
  'public-link',
]);

/** What of a session can have its own source, or be told differently by two: most fields, and the speakers' roles. */
export const sourcedField = z.enum([
  'code',
  'title',
  'type',
  'date',
  'time',
  'room',
  'minutes',
  'speakers',
  'roles',
  'panel',
  'sponsor',
  'topic',
]);

const text = z.string().min(1);

const pacificTime = z.stringFormat('HH:MM', /^([01]\d|2[0-3]):[0-5]\d$/);

/** One person of a session. */
export const speaker = z.strictObject({
  /** The name as the catalogue prints it, department in brackets included. */
  name: text,
  role: text.optional(),
  organisation: text.optional(),
  /** What the person does in the session: Presenter, Panelist, Author, ... */
  part: text.optional(),
  /** Set when not all of the session's sources name the person. */
  namedIn: z.array(sourceId).optional(),
});

const link = z.strictObject({ url: z.url({ protocol: /^https$/ }), source: sourceId });

/** The code that the catalogue gives a session: a prefix for its kind, a number, a letter when it is given again. */
export const sessionCode = z.stringFormat('session code', /^[A-Z]+\d{4,5}[a-z]?$/);

/** One session of an event, exactly as its sources state it: what they do not say is absent. */
export const session = z.strictObject({
  code: sessionCode,
  title: text,
  /** BCP 47 tag of the title, when it is not English. */
  language: z.enum(['ja', 'ko', 'zh-Hans', 'zh-Hant']).optional(),
  /** The type in the catalogue's own words. */
  type: text.optional(),
  date: z.iso.date().optional(),
  /** Pacific daylight time (UTC-7), which held on all days of the event. */
  time: z.strictObject({ start: pacificTime, end: pacificTime, endsNextDay: z.boolean() }).optional(),
  room: text.optional(),
  minutes: z.int().positive().optional(),
  speakers: z.array(speaker),
  /** Organisations whose panellists a source announces without their names. */
  panel: z.array(text).optional(),
  sponsor: text.optional(),
  topic: text.optional(),
  industry: text.optional(),
  level: text.optional(),
  audience: text.optional(),
  technologies: z.array(text),
  themes: z.array(text),
  /** Our own keywords, for featured sessions. */
  tags: z.array(text),
  /** The id in the address of the official catalogue's page. */
  catalogueId: text.optional(),
  recording: link.optional(),
  video: link.optional(),
  slides: link.optional(),
  sources: z.array(sourceId).min(1),
  /** Fields whose source is not the session's first source that carries such a field. */
  from: z.partialRecord(sourcedField, z.array(sourceId)).optional(),
  /** Fields on which the sources differ: what each says, and which is shown. */
  disagreements: z
    .array(
      z.strictObject({
        field: sourcedField,
        accounts: z.array(z.strictObject({ source: sourceId, value: text })).min(2),
        shown: sourceId,
      }),
    )
    .optional(),
  note: text.optional(),
});

/** One session of an event. */
export type Session = z.infer<typeof session>;
