import { DomUtils, parseDocument } from 'htmlparser2';

type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];
type Children = Element['children'];

const date = /^\d{4}-\d{2}-\d{2}$/;
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(Z|[+-]\d{2}:\d{2})$/;
const address = /^https?:\/\/\S+$/;
const any = /^/;

const conferenceRules: Record<string, RegExp> = {
  acronym: /^[a-z0-9_-]{4,}$/,
  title: /\S/,
  start: date,
  end: date,
  days: /^\d+$/,
  timeslot_duration: /^\d{2}:\d{2}$/,
  base_url: address,
  time_zone_name: /^[A-Z]\w+\/\w+$/,
};

const eventRules: Record<string, RegExp> = {
  date: instant,
  room: /\S/,
  start: /^([01]\d|2[0-3]):[0-5]\d$/,
  // Giggity reads a duration as a time of day.
  duration: /^([01]\d|2[0-3]):[0-5]\d$/,
  slug: /^[a-z0-9]{4,}-[0-9]{1,6}-[a-z0-9_-]{4,}$/,
  title: /\S/,
  subtitle: any,
  track: any,
  type: any,
  language: /^[a-z]{2}$/,
  description: any,
  url: address,
  abstract: any,
  persons: any,
  links: any,
  attachments: any,
};

/**
 * What is wrong in a schedule file by the rules of the format's published schema, and by what its readers rely on
 * beyond that: EventFahrplan needs a day's `index`, `date` and `end`, Giggity a duration under 24 hours, both an
 * event whose day, date and start agree.
 */
export function scheduleProblems(xml: string): string[] {
  const root = parseDocument(xml, { xmlMode: true });
  const problems: string[] = [];
  const check = (right: boolean, problem: string) => right || problems.push(problem);
  const [schedule, ...more] = elementsOf(root.children);
  if (schedule?.name !== 'schedule' || more.length > 0) return ['the root is not one schedule'];
  const [generator, version, conference, ...days] = elementsOf(schedule.children);
  check(generator?.name === 'generator' && version?.name === 'version', 'no generator, then version');
  check(DomUtils.textContent(version ?? []) !== '', 'the version is empty');
  checkTexts(conference, 'conference', conferenceRules, check);
  check(days.length > 0 && days.every(({ name }) => name === 'day'), 'no days after the conference');
  check(textOf(conference, 'days') === `${days.length}`, 'the number of days is not that of the days');
  days.forEach((day, index) => {
    const { start = '', end = '' } = day.attribs;
    check(day.attribs['index'] === `${index + 1}`, `day ${index + 1} has another index`);
    check(
      date.test(day.attribs['date'] ?? '') && start.startsWith(day.attribs['date'] ?? '-'),
      'a day has no date',
    );
    check(instant.test(start) && instant.test(end), 'a day has no start or end');
    for (const room of elementsOf(day.children)) checkRoom(room, Date.parse(start), Date.parse(end), check);
  });
  const events = DomUtils.getElementsByTagName('event', root);
  unique(
    'guid',
    events.map(({ attribs }) => attribs['guid']),
    check,
  );
  unique(
    'id',
    events.map(({ attribs }) => attribs['id']),
    check,
  );
  unique(
    'slug',
    events.map((event) => textOf(event, 'slug')),
    check,
  );
  unique(
    'day',
    days.map(({ attribs }) => attribs['date']),
    check,
  );
  return problems;
}

type Check = (right: boolean, problem: string) => unknown;

function checkRoom(room: Element, dayStart: number, dayEnd: number, check: Check): void {
  check(room.name === 'room' && room.attribs['name'] !== '', 'a room has no name');
  for (const event of elementsOf(room.children)) {
    const { guid = '', id = '' } = event.attribs;
    check(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(guid), `${id} has no guid`);
    check(/^[1-9]\d*$/.test(id) && Number(id) < 2 ** 31, `${guid} has no id`);
    checkTexts(event, id, eventRules, check);
    check(textOf(event, 'room') === room.attribs['name'], `${id} is not in its room`);
    const starts = textOf(event, 'date');
    check(starts.slice(11, 16) === textOf(event, 'start'), `${id} starts at another time than its date`);
    check(Date.parse(starts) >= dayStart && Date.parse(starts) < dayEnd, `${id} is not on its day`);
    const linked = DomUtils.getElementsByTagName((name) => name === 'link' || name === 'attachment', event);
    check(
      linked.every(({ attribs }) => address.test(attribs['href'] ?? '')),
      `${id} has a link without an address`,
    );
    const persons = DomUtils.getElementsByTagName('person', event);
    check(
      persons.every(({ attribs }) => /^[1-9]\d*$/.test(attribs['id'] ?? '')),
      `${id} has a person without an id`,
    );
  }
}

function checkTexts(
  parent: Element | undefined,
  owner: string,
  rules: Record<string, RegExp>,
  check: Check,
): void {
  const children = elementsOf(parent?.children);
  const names = children.map(({ name }) => name);
  check(
    names.toSorted().join() === Object.keys(rules).toSorted().join(),
    `${owner} has other elements: ${names}`,
  );
  for (const child of children) {
    check(rules[child.name]?.test(DomUtils.textContent(child)) ?? true, `${owner} has a bad ${child.name}`);
  }
}

function unique(what: string, values: (string | undefined)[], check: Check): void {
  check(new Set(values).size === values.length, `a ${what} comes twice`);
}

function textOf(parent: Element | undefined, name: string): string {
  return DomUtils.textContent(elementsOf(parent?.children).filter((child) => child.name === name));
}

function elementsOf(children: Children = []): Element[] {
  return DomUtils.getElementsByTagName('*', children, false);
}
