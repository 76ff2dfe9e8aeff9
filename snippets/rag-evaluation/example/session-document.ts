import * as z from 'zod';
import type { HubDocument } from './hub-document.ts';

/** What is read of a session in `events/gtc-2025/sessions`. */
export const sessionFile = z.array(
  z.object({
    code: z.string(),
    title: z.string(),
    type: z.string().optional(),
    date: z.string().optional(),
    time: z.string().optional(),
    room: z.string().optional(),
    speakers: z
      .array(
        z.union([
          z.string().transform((name) => ({ name, role: undefined, organisation: undefined })),
          z.object({ name: z.string(), role: z.string().optional(), organisation: z.string().optional() }),
        ]),
      )
      .default([]),
    topic: z.string().optional(),
    level: z.string().optional(),
    technologies: z.array(z.string()).default([]),
  }),
);

/**
 * Writes a session of the catalogue as a document for a knowledge base.
 *
 * @param session The session, as its file holds it.
 * @param summary What the hub says about it, if it has a text of its own.
 * @returns The document, with the metadata `kind`, `code` and, where it is known, `date`.
 */
export function sessionDocument(
  session: z.output<typeof sessionFile>[number],
  summary: string | undefined,
): HubDocument {
  const { code, title, type, date, time, room, speakers, topic, level, technologies } = session;
  const when = [date && `on ${date}`, time && `at ${time} Pacific time`, room && `in ${room}`];
  const place = when.filter((part) => part).join(', ');
  const lines = [
    `# ${code}: ${title}`,
    `${code} is a session of NVIDIA GTC 2025${type ? ` of the type ${type}` : ''}${place ? `, ${place}` : ''}.`,
    speakers.length > 0 && `In ${code} speak ${speakers.map(introduce).join('; ')}.`,
    topic && `Topic: ${topic}.`,
    level && `Level: ${level}.`,
    technologies.length > 0 && `Technologies: ${technologies.join(', ')}.`,
    summary?.trim(),
  ];
  return {
    key: `sessions/${code}.md`,
    text: lines.filter((line) => line).join('\n\n'),
    metadata: { kind: 'session', code, ...(date && { date }) },
  };
}

type Speaker = z.output<typeof sessionFile>[number]['speakers'][number];

function introduce({ name, role, organisation }: Speaker): string {
  return [name, role, organisation].filter((part) => part).join(', ');
}
