import { expect, test } from 'vitest';
import { relatedSessions } from '../../../../site/lib/catalogue/related-sessions.ts';
import { aSession } from '../../../support/a-session.ts';

const named = (...names: string[]) => names.map((name) => ({ name }));
const found = (...args: Parameters<typeof relatedSessions>) =>
  relatedSessions(...args).map(({ session, reason }) => [session.code, reason]);

test('relatedSessions() joins a talk, its repeat and its watch parties, even those of another title', () => {
  const talk = aSession({ code: 'S72784', title: 'AI Agents' });
  const repeat = aSession({ code: 'S72784a', title: 'AI Agents: Q&A' });
  const party = aSession({ code: 'WP72784', title: 'Watch Party: 代理程式' });
  const second = aSession({ code: 'WP72784a', title: 'Watch Party: AI Agents' });
  const all = [talk, repeat, party, second];
  expect(found(talk, all)).toEqual([
    ['S72784a', 'Of the same series'],
    ['WP72784', 'Watch party of this session'],
    ['WP72784a', 'Watch party of this session'],
  ]);
  expect(found(party, all)).toEqual([
    ['S72784', 'The session that this watch party shows'],
    ['S72784a', 'Of the same series'],
    ['WP72784a', 'Another watch party of the same session'],
  ]);
  expect(found(repeat, [talk, repeat, party])).toEqual([
    ['S72784', 'Of the same series'],
    ['WP72784', 'Of the same series'],
  ]);
});

test('relatedSessions() finds the watch party of a session that is no S code', () => {
  const day = aSession({ code: 'DD40000', title: 'Autonomous Driving' });
  const party = aSession({ code: 'WP40000', title: 'Watch Party: Autonomous Driving' });
  expect(found(day, [day, party])).toEqual([['WP40000', 'Watch party of this session']]);
});

test('relatedSessions() takes titles as equal whatever their case and punctuation', () => {
  const one = aSession({ code: 'EXS74463', title: 'AI Accelerated Design: From Data Centers' });
  const two = aSession({ code: 'S74469', title: 'AI-Accelerated Design: from data centers' });
  expect(found(one, [one, two])).toEqual([['S74469', 'Same title']]);
});

test('relatedSessions() ranks series, title, number of shared speakers, topic, then code', () => {
  const topic = 'Data Science - Databases';
  const one = aSession({ code: 'S70001', title: 'One', topic, speakers: named('Ada', 'Bob') });
  const others = [
    aSession({ code: 'S70007', title: 'Topic', topic }),
    aSession({ code: 'S70006', title: 'Topic', topic }),
    aSession({ code: 'S70005', title: 'Ada', speakers: named('Ada') }),
    aSession({ code: 'S70004', title: 'Both', speakers: named('Bob', 'Cy', 'Ada') }),
    aSession({ code: 'S70003', title: 'one' }),
    aSession({ code: 'WP70001', title: 'Party' }),
    aSession({ code: 'S70009', title: 'Near', topic: 'Data Science' }),
  ];
  expect(found(one, [one, ...others])).toEqual([
    ['WP70001', 'Watch party of this session'],
    ['S70003', 'Same title'],
    ['S70004', '2 of the same speakers'],
    ['S70005', 'Same speaker: Ada'],
    ['S70006', 'Same topic: Data Science - Databases'],
    ['S70007', 'Same topic: Data Science - Databases'],
  ]);
});

test('relatedSessions() does not take two missing topics as one', () => {
  const one = aSession({ code: 'S70001', title: 'One' });
  expect(found(one, [one, aSession({ code: 'S70002', title: 'Two' })])).toEqual([]);
});

test('relatedSessions() stops at eight', () => {
  const all = Array.from({ length: 10 }, (_, index) =>
    aSession({ code: `S7000${index}`, title: `Talk ${index}`, speakers: named('Ada') }),
  );
  const [first = aSession()] = all;
  expect(found(first, all.slice(0, 9))).toHaveLength(8);
  expect(found(first, all).map(([code]) => code)).toEqual(all.slice(1, 9).map(({ code }) => code));
});
