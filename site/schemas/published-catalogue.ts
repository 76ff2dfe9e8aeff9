import { z } from 'astro/zod';
import { event } from './event.ts';
import { session } from './session.ts';

const publishedSession = session.extend({
  address: z.url().meta({ description: "The session's page on this hub." }),
  officialAddress: z.url().optional().meta({ description: "The session's page in the official catalogue." }),
  instants: z
    .strictObject({ start: z.iso.datetime(), end: z.iso.datetime() })
    .optional()
    .meta({ description: 'Start and end in UTC, when both the day and the time are known.' }),
});

/** The whole catalogue as the hub publishes it for machines. */
export const publishedCatalogue = z
  .strictObject({
    $schema: z.url().meta({ description: 'The address of the schema of this file.' }),
    address: z.url().meta({ description: "The event's page on this hub." }),
    captured: z.iso.date().meta({ description: 'The day of the newest copy that the facts were read from.' }),
    event: event
      .pick({
        name: true,
        city: true,
        firstDay: true,
        lastDay: true,
        zone: true,
        hashtag: true,
        keynote: true,
        venues: true,
      })
      .meta({ description: 'What holds for the whole event. Times of day are of its zone.' }),
    sources: event.shape.sources.meta({
      description: 'Where the facts come from, by the ids that sessions name.',
    }),
    sessions: z
      .array(publishedSession)
      .meta({ description: 'All sessions. What the sources do not say is absent.' }),
  })
  .meta({
    title: 'Sessions of an event',
    description: 'What is known of each session of an event, and who says so.',
  });

/** The whole catalogue as the hub publishes it for machines. */
export type PublishedCatalogue = z.infer<typeof publishedCatalogue>;
