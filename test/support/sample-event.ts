import { type Event, event } from '../../site/schemas/event.ts';
import type { Session } from '../../site/schemas/session.ts';

/** The day and time of 19 March 2025, 09:00 to 09:40. */
export const scheduled = {
  date: '2025-03-19',
  time: { start: '09:00', end: '09:40', endsNextDay: false },
} satisfies Partial<Session>;

/** The facts of an event with two days and two sources. */
export const sampleEvent: Event = event.parse({
  name: 'NVIDIA GTC 2025',
  city: 'San Jose, California',
  firstDay: '2025-03-18',
  lastDay: '2025-03-20',
  zone: 'America/Los_Angeles',
  hashtag: '#GTC25',
  catalogue: 'https://catalogue.example/session/',
  keynote: { session: 'S72484', venue: 'SAP Center', source: 'live-post' },
  venues: [{ name: 'SAP Center', use: 'The keynote', source: 'live-post' }],
  speakersToKnow: [],
  featured: [],
  sources: {
    'catalogue-march': { title: 'March copy', captured: '2025-03-04', trust: 'High' },
    'catalogue-april': { title: 'April copy', captured: '2025-04-12', trust: 'High' },
    'pytorch-post': { title: 'Post', captured: '2025-03-14', trust: 'High' },
    'live-post': { title: 'Live updates', trust: 'High' },
    in2p3: { title: 'Page', trust: 'High' },
    'public-link': { title: 'Links', trust: 'High' },
  },
  types: [],
  codes: {
    S: { kind: 'Talk, panel or tutorial', source: 'catalogue-march', because: 'All its S codes are.' },
  },
  spelling: {},
});

/** The page of a session on a hub that is deployed under a path. */
export function sampleLink({ code }: { code: string }): string {
  return `https://hub.example/base/events/gtc-2025/sessions/${code.toLowerCase()}/`;
}
