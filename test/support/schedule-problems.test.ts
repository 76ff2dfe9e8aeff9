import { expect, test } from 'vitest';
import { scheduleXml } from '../../site/lib/exports/schedule-xml.ts';
import { aSession } from './a-session.ts';
import { sampleEvent, sampleLink, scheduled } from './sample-event.ts';
import { scheduleProblems } from './schedule-problems.ts';

const sessions = [
  aSession({ ...scheduled, catalogueId: '17a', speakers: [{ name: 'Jane Doe' }] }),
  aSession({ ...scheduled, code: 'S71947' }),
];
const good = await scheduleXml(sessions, {
  event: sampleEvent,
  address: 'https://hub.example/events/gtc-2025/',
  link: sampleLink,
});
const id = '1402519900';

test('scheduleProblems() finds nothing in a good file', () => {
  expect(scheduleProblems(good)).toEqual([]);
});

test.each([
  [/schedule>/g, 'plan>', 'the root is not one schedule'],
  [/<generator[^>]*>/, '', 'no generator, then version'],
  ['>2025-04-12<', '><', 'the version is empty'],
  ['>gtc2025<', '>GTC 2025<', 'conference has a bad acronym'],
  ['<base_url>', '<base_url/><base_url>', 'conference has other elements'],
  ['<days>3<', '<days>2<', 'the number of days is not that of the days'],
  ['index="2"', 'index="1"', 'day 2 has another index'],
  ['date="2025-03-19"', '', 'a day has no date'],
  ['end="2025-03-20T00:00:00-07:00"', 'end="2025-03-20T00:00:00"', 'a day has no start or end'],
  ['room name="Room unknown"', 'room name=""', 'a room has no name'],
  [/ guid="a73[^"]*"/, '', `${id} has no guid`],
  [/guid="(?!a73)[^"]*"/, 'guid="a73182b9-b80d-59df-901f-28a8c37576a6"', 'a guid comes twice'],
  [`id="${id}"`, 'id="2147483648"', 'a73182b9-b80d-59df-901f-28a8c37576a6 has no id'],
  ['<start>09:00<', '<start>09:01<', `${id} starts at another time than its date`],
  ['<duration>00:40<', '<duration>24:00<', `${id} has a bad duration`],
  ['<duration>00:40</duration>', '', `${id} has other elements`],
  ['<date>2025-03-19', '<date>2025-03-20', `${id} is not on its day`],
  ['<room>Room unknown', '<room>Room 1', `${id} is not in its room`],
  ['gtc2025-71947-s71947', 'gtc2025-71946-s71946', 'a slug comes twice'],
  ['link href="https://', 'link href="', `${id} has a link without an address`],
  ['<person id="', '<person id="-', `${id} has a person without an id`],
] as const)('scheduleProblems() finds %s where there is %j', (from, to, problem) => {
  const bad = good.replace(from, to);
  expect(bad).not.toBe(good);
  expect(scheduleProblems(bad).join('\n')).toContain(problem);
});
