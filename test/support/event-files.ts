import type { ContentReader } from '../../site/loaders/content-reader.node.ts';

const facts = `name: A conference
city: San Jose, California
firstDay: 2025-03-17
lastDay: 2025-03-21
zone: America/Los_Angeles
hashtag: '#one'
catalogue: https://example.org/session/
keynote: { session: S71946, venue: A hall, source: live-post }
venues: [{ name: A hall, use: The keynote, source: live-post }]
speakersToKnow: []
featured: []
sources:
  catalogue-april: { title: April, trust: Good. }
  catalogue-march: { title: March, trust: Good. }
  pytorch-post: { title: Post, trust: Good. }
  live-post: { title: Live, trust: Good. }
  in2p3: { title: Page, trust: Good. }
  public-link: { title: Links, trust: Good. }
types: [Talk, Training Lab]
codes: {}
spelling: {}
`;

/** The file with the one session of the good event. */
export const goodSessions = '- code: S71946\n  title: A talk\n  sources: [catalogue-april]\n';

/** The files of an event of one session, all of them right. */
export const goodEvent: Readonly<Record<string, string>> = {
  'event.yaml': facts,
  'event.md': 'A conference about one talk.\n',
  'organisations.yaml': 'Meta: [META]\n',
  'sessions/S71.yaml': goodSessions,
};

/**
 * A reader of files that exist only in a test.
 *
 * @param folder The folder that they are in.
 * @param files Path in the folder and text of each.
 */
export function memoryReader(folder: string, files: Readonly<Record<string, string>>): ContentReader {
  const texts = new Map(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));
  return {
    async list(path) {
      const inside = [...texts.keys()].filter((name) => name.startsWith(`${path}/`));
      return inside.map((name) => name.slice(path.length + 1));
    },
    async read(path) {
      const text = texts.get(path);
      if (text === undefined) throw new Error(`no file ${path}`);
      return text;
    },
  };
}
