import { expect, test } from 'vitest';
import { catalogueList } from '../../../../site/lib/session-list/catalogue-list.ts';
import { codes, session, time } from './sessions.ts';

test('catalogueList() has the facets in the order of the groups', () => {
  const sessions = [
    session('P1'),
    session('S2', { time: time('09:00', '09:40') }),
    session('S3', { date: '2025-03-17', time: time('10:00', '10:40') }),
  ];
  const { groups, table } = catalogueList(sessions, { codes, aliases: new Map() });
  expect(groups.timeUnknown[0]?.heading).toBe('Poster');
  const day = table.facets.findIndex(({ id }) => id === 'day');
  const labels = table.columns[day]?.map(([choice = 0]) => table.facets[day]?.choices[choice]?.label);
  expect(labels).toEqual(['Monday 17 March', 'Day not known', 'Day not known']);
});
