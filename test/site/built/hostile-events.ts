import { appendFile, cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { fuzz, hostileText } from '../../support/hostile-text.ts';

const attack = '</title></script><script>alert(1)</script><img src=x onerror=alert(1)>';
const sample = fc.sample(fc.tuple(hostileText, hostileText), { ...fuzz, numRuns: 150 });

/** Sessions whose every text is hostile, half of them with a day, a time and a room. */
export const hostileSessions = sample.map(([text, other], index) => ({
  code: `S79${String(index).padStart(3, '0')}`,
  title: `${text} ${index}`,
  speakers: [{ name: other, role: text, organisation: attack + other }],
  topic: attack,
  note: other,
  sponsor: text,
  catalogueId: `${index}`,
  sources: ['catalogue-april'],
  ...(index % 2 === 0 && {
    date: '2025-03-19',
    time: '09:00-09:40',
    room: `SJCC ${index % 4 ? text : other}`,
  }),
}));

/**
 * Copies the repository's events and adds what a hostile source might say, the first thing on the event's page included.
 *
 * @param folder The folder that becomes the copy.
 */
export async function writeHostileEvents(folder: string): Promise<void> {
  await cp('events', folder, { recursive: true });
  const event = join(folder, 'gtc-2025');
  const facts = await readFile(join(event, 'event.yaml'), 'utf8');
  await writeFile(join(event, 'event.yaml'), facts.replace('session: S72484', 'session: S79000'));
  await appendFile(join(event, 'event.md'), `\n${attack}\n`);
  await appendFile(join(event, 'organisations.yaml'), `Outcrop: ${yaml([attack])}\n`);
  await writeFile(join(event, 'sessions/S79.yaml'), yaml(hostileSessions));
}

/** JSON is YAML; with escapes, no character of the data is one that YAML refuses in a file. */
function yaml(value: unknown): string {
  const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(value).replace(/[^ -~]/g, escaped);
}
