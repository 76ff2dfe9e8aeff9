import { z } from 'astro/zod';
import { session, speaker } from './session.ts';

const written = /^(\d{2}:\d{2})-(\d{2}:\d{2})(\+1)?$/;
const clock = /^([01]\d|2[0-3]):[0-5]\d$/;

const time = z.string().transform((text, context) => {
  const [, start = '', end = '', nextDay] = written.exec(text) ?? [];
  const endsNextDay = nextDay !== undefined;
  const refuse = (message: string, right: string) => {
    context.addIssue({ code: 'custom', message, params: { right }, input: text });
    return z.NEVER;
  };
  if (!clock.test(start) || !clock.test(end)) {
    return refuse('is not a time of day', 'write it as 09:00-09:40, in 24 hours');
  }
  if (!endsNextDay && end <= start) {
    return refuse('ends at or before it starts', `write ${text}+1 when it ends the next day`);
  }
  if (endsNextDay && end >= start) {
    return refuse('lasts a day or longer', `write ${start}-${end} when it ends the same day`);
  }
  return { start, end, endsNextDay };
});

const nameOrSpeaker = z.preprocess((entry) => (typeof entry === 'string' ? { name: entry } : entry), speaker);

/**
 * A session as a person writes it in `events/<event>/sessions/`: the time in one line, a speaker by the bare name where
 * nothing else is known, empty lists left out. Parsing it gives a `Session`.
 */
export const sessionEntry = session.extend({
  time: time.optional(),
  speakers: z.array(nameOrSpeaker).default([]),
  technologies: z.array(z.string()).default([]),
  themes: z.array(z.string()).default([]),
  tags: z.array(z.string()).default([]),
});
