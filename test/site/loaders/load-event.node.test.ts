import { expect, test } from 'vitest';
import { ContentError } from '../../../site/loaders/content-error.ts';
import { loadEvent } from '../../../site/loaders/load-event.node.ts';
import { goodEvent, goodSessions, memoryReader } from '../../support/event-files.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const load = (files: Record<string, string> = {}) =>
  loadEvent('e', memoryReader('e', { ...goodEvent, ...files }));

async function problems(files: Record<string, string>): Promise<string[]> {
  try {
    await load(files);
    return [];
  } catch (error) {
    return error instanceof ContentError ? error.message.split('\n') : [String(error)];
  }
}

/** The problems when S71.yaml has more sessions, the first of them on line 5. */
const withSession = (lines: string) => problems({ 'sessions/S71.yaml': `${goodSessions}\n${lines}` });

test('loadEvent() reads a good event from the disk', async () => {
  const folder = await temporaryFolder({ ...goodEvent });
  const { about, aliases, event, sessions, summaries } = await loadEvent(folder);
  expect(event.name).toBe('A conference');
  expect(about).toBe('A conference about one talk.');
  expect(sessions.map(({ code }) => code)).toEqual(['S71946']);
  expect([...summaries]).toEqual([]);
  expect([...aliases]).toEqual([['META', 'Meta']]);
});

test('loadEvent() fills what a session leaves out with nothing', async () => {
  const { sessions } = await load();
  expect(sessions[0]).toEqual({
    code: 'S71946',
    title: 'A talk',
    speakers: [],
    technologies: [],
    themes: [],
    tags: [],
    sources: ['catalogue-april'],
  });
});

test('loadEvent() understands a time, a bare name and a speaker with a role', async () => {
  const { sessions } = await load({
    'sessions/P.yaml': `- code: P70001
  title: A poster
  time: 23:30-00:20+1
  speakers:
    - Ada
    - { name: Bob, role: Author }
  sources: [catalogue-april]
`,
  });
  expect(sessions[0]).toMatchObject({
    time: { start: '23:30', end: '00:20', endsNextDay: true },
    speakers: [{ name: 'Ada' }, { name: 'Bob', role: 'Author' }],
  });
});

test('loadEvent() sorts the sessions of all files by code', async () => {
  const session = (code: string) => `- code: ${code}\n  title: A talk\n  sources: [catalogue-april]\n`;
  const files = {
    'sessions/S72.yaml': session('S72002') + session('S72001'),
    'sessions/P.yaml': session('P79999'),
  };
  const { sessions } = await load(files);
  expect(sessions.map(({ code }) => code)).toEqual(['P79999', 'S71946', 'S72001', 'S72002']);
});

test('loadEvent() refuses a code that is used twice, and names both places', async () => {
  const lines = '- code: S71946\n  title: Another\n  sources: [catalogue-april]\n';
  expect(await withSession(lines)).toEqual([
    'e/sessions/S71.yaml:5: S71946: code: is used twice: current value is S71946 (first at e/sessions/S71.yaml:1)',
  ]);
});

test('loadEvent() refuses a catalogueId that is used twice', async () => {
  const session = (code: string) =>
    `- code: ${code}\n  title: A talk\n  catalogueId: 17x\n  sources: [catalogue-april]\n`;
  expect(await problems({ 'sessions/P.yaml': session('P70001') + session('P70002') })).toEqual([
    'e/sessions/P.yaml:7: P70002: catalogueId: is used twice: current value is 17x (first at e/sessions/P.yaml:3)',
  ]);
});

test('loadEvent() refuses a session in the file of other codes', async () => {
  const lines = '- code: S72001\n  title: A talk\n  sources: [catalogue-april]\n';
  expect(await withSession(lines)).toEqual([
    'e/sessions/S71.yaml:5: S72001: code: is in the wrong file (move it to S72.yaml)',
  ]);
});

const session = (line: string) =>
  `- code: S71947\n  title: Another\n  sources: [catalogue-april]\n  ${line}\n`;

test.each([
  [
    'time: 23:30-00:20',
    'time: ends at or before it starts: current value is 23:30-00:20 (write 23:30-00:20+1 when it ends the next day)',
  ],
  [
    'time: 09:00-09:00',
    'time: ends at or before it starts: current value is 09:00-09:00 (write 09:00-09:00+1 when it ends the next day)',
  ],
  [
    'time: 09:00-09:40+1',
    'time: lasts a day or longer: current value is 09:00-09:40+1 (write 09:00-09:40 when it ends the same day)',
  ],
  [
    'time: 9:00-9:40',
    'time: is not a time of day: current value is 9:00-9:40 (write it as 09:00-09:40, in 24 hours)',
  ],
  [
    'time: 24:00-24:30',
    'time: is not a time of day: current value is 24:00-24:30 (write it as 09:00-09:40, in 24 hours)',
  ],
  [
    'date: 2025-03-16',
    'date: is not a day of the event: current value is 2025-03-16 (the days are 2025-03-17 to 2025-03-21)',
  ],
  [
    'date: 2025-03-22',
    'date: is not a day of the event: current value is 2025-03-22 (the days are 2025-03-17 to 2025-03-21)',
  ],
  ['date: 2025-02-30', 'date: is not a date: current value is 2025-02-30 (write it as 2025-03-18)'],
  [
    'type: Training lab',
    'type: is not a known type: current value is Training lab (did you mean Training Lab?)',
  ],
  [
    'type: Concert',
    'type: is not a known type: current value is Concert (add it to types in event.yaml if a source states it)',
  ],
  ['titel: Another', 'titel: is not a known key (did you mean title?)'],
  ['room: 210', 'room: is not a string: current value is 210 (put it in quotes)'],
  ['minutes: 0', 'minutes: is not more than 0: current value is 0'],
  ['room: ""', 'room: is empty'],
  ['panel: [1]', 'panel[0]: is not a string: current value is 1 (put it in quotes)'],
  [
    'recording: { url: http://example.org/, source: public-link }',
    'recording.url: is not an https address: current value is http://example.org/',
  ],
  [
    'recording: { url: https://example.org/, source: public-links }',
    'recording.source: is not one of the known values: current value is public-links (did you mean public-link?)',
  ],
  ['from: { tiem: [catalogue-april] }', 'from.tiem: is not a known key (did you mean time?)'],
])('loadEvent() refuses the line "%s"', async (line, problem) => {
  expect(await withSession(session(line))).toEqual([`e/sessions/S71.yaml:8: S71947: ${problem}`]);
});

test.each([
  'time: 23:30-23:29+1',
  'time: 00:00-00:01',
  'time: 23:00-00:00+1',
  'date: 2025-03-17',
  'date: 2025-03-21',
])('loadEvent() takes the line "%s"', async (line) => {
  expect(await withSession(session(line))).toEqual([]);
});

test('loadEvent() refuses a length that is not that of the time', async () => {
  const withTime = (minutes: number) => session(`minutes: ${minutes}\n  time: 23:30-00:20+1`);
  expect(await withSession(withTime(40))).toEqual([
    'e/sessions/S71.yaml:8: S71947: minutes: differs from its time: current value is 40 (23:30-00:20 is 50)',
  ]);
  expect(await withSession(withTime(50))).toEqual([]);
});

test('loadEvent() refuses an unknown source, on its own line', async () => {
  const lines = '- code: S71947\n  title: Another\n  sources:\n    - catalogue-april\n    - catalogue-aprl\n';
  expect(await withSession(lines)).toEqual([
    'e/sessions/S71.yaml:9: S71947: sources[1]: is not one of the known values: current value is catalogue-aprl (did you mean catalogue-april?)',
  ]);
});

test('loadEvent() refuses a session without what every session has', async () => {
  expect(await withSession('- code: S71947\n')).toEqual([
    'e/sessions/S71.yaml:5: S71947: title: is missing',
    'e/sessions/S71.yaml:5: S71947: sources: is missing',
  ]);
});

test('loadEvent() refuses a speaker who is listed twice', async () => {
  expect(await withSession(session('speakers:\n    - Ada\n    - { name: Bob }\n    - Ada'))).toEqual([
    'e/sessions/S71.yaml:11: S71947: speakers[2]: is listed twice: current value is Ada (remove one)',
  ]);
});

test('loadEvent() names the line of a speaker’s unknown key', async () => {
  expect(await withSession(session('speakers:\n    - name: Ada\n      rolle: Author'))).toEqual([
    'e/sessions/S71.yaml:10: S71947: speakers[0].rolle: is not a known key (did you mean role?)',
  ]);
});

test('loadEvent() names the line on which a file stops being YAML', async () => {
  const [problem, ...others] = await withSession('- code: S71947\n  title: "Another\n');
  expect(problem).toMatch(/^e\/sessions\/S71\.yaml:\d+: is not YAML: Missing closing "quote/);
  expect(others).toEqual([]);
});

test('loadEvent() names the line of a key that stands twice', async () => {
  expect(await withSession('- code: S71947\n  title: One\n  title: Two\n  sources: [in2p3]\n')).toEqual([
    'e/sessions/S71.yaml:7: is not YAML: Map keys must be unique',
  ]);
});

test('loadEvent() refuses a file of sessions that is no list', async () => {
  expect(await problems({ 'sessions/P.yaml': 'code: P70001\n' })).toEqual([
    'e/sessions/P.yaml:1: is not a list of sessions (start each with "- code: ")',
  ]);
});

const words = (count: number) => Array(count).fill('word').join(' ');

test('loadEvent() takes a summary of 60 to 120 words', async () => {
  const shortest = await load({ 'summaries/S71946.md': `${words(60)}\n` });
  expect(shortest.summaries.get('S71946')).toBe(words(60));
  const longest = await load({ 'summaries/S71946.md': words(120) });
  expect(longest.summaries.size).toBe(1);
});

test.each([59, 121])('loadEvent() refuses a summary of %i words', async (count) => {
  expect(await problems({ 'summaries/S71946.md': words(count) })).toEqual([
    `e/summaries/S71946.md: S71946: has ${count} words (write 60 to 120)`,
  ]);
});

test('loadEvent() refuses a summary of no session', async () => {
  expect(await problems({ 'summaries/S71999.md': words(60) })).toEqual([
    'e/summaries/S71999.md: belongs to no session: current value is S71999',
  ]);
});

test('loadEvent() refuses facts that name a session which does not exist', async () => {
  const facts = goodEvent['event.yaml']?.replace('featured: []', 'featured:\n  - S71946\n  - S71999') ?? '';
  expect(await problems({ 'event.yaml': facts })).toEqual([
    'e/event.yaml:13: featured: is not a session of the event: current value is S71999',
  ]);
});

test('loadEvent() refuses an organisation’s spelling that is listed twice, or is a name itself', async () => {
  expect(await problems({ 'organisations.yaml': 'Meta: [META]\nFacebook:\n  - META\n  - Meta\n' })).toEqual([
    'e/organisations.yaml:3: Facebook: is listed twice: current value is META',
    'e/organisations.yaml:4: Facebook: is listed twice: current value is Meta',
  ]);
});

test('loadEvent() says which file is missing', async () => {
  const { 'event.md': _, ...files } = goodEvent;
  await expect(loadEvent('e', memoryReader('e', files))).rejects.toThrow(
    new ContentError([{ file: 'e/event.md', text: 'cannot be read: Error: no file e/event.md' }]),
  );
});

test('loadEvent() tells all problems of all files at once, in the order of the files', async () => {
  const broken = {
    'event.yaml': goodEvent['event.yaml']?.replace('city: San Jose, California', 'city: 95113') ?? '',
    'sessions/P.yaml': '- code: P7\n  title: A poster\n  sources: []\n',
    'sessions/S71.yaml': '- code: S71946\n  title: [\n',
    'summaries/S71946.md': 'Short.',
  };
  expect((await problems(broken)).map((line) => line.replace(/(is not YAML).*/, '$1'))).toEqual([
    'e/event.yaml:2: city: is not a string: current value is 95113 (put it in quotes)',
    'e/sessions/P.yaml:1: P7: code: is not a session code: current value is P7 (write letters and digits such as S71946)',
    'e/sessions/P.yaml:3: P7: sources: is empty: current value is []',
    'e/sessions/S71.yaml:3: is not YAML',
    'e/summaries/S71946.md: S71946: has 1 words (write 60 to 120)',
  ]);
});
