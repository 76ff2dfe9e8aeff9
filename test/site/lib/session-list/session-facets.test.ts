import { expect, test } from 'vitest';
import { sessionFacets } from '../../../../site/lib/session-list/session-facets.ts';
import { codes, session, time } from './sessions.ts';

const sessions = [
  session('S1', {
    date: '2025-03-18',
    time: time('17:00', '17:40'),
    sponsor: 'Acme',
    language: 'ja',
    video: { url: 'https://example.com/v', source: 'public-link' },
  }),
  session('P2', { speakers: [{ name: 'Ada', organisation: 'ACME Inc' }] }),
];
const { facets, columns } = sessionFacets(sessions, { codes, aliases: new Map([['ACME Inc', 'Acme']]) });

/** For each session, the ids of what it can be found by in a facet. */
function ids(facet: string): string[][] {
  const position = facets.findIndex(({ id }) => id === facet);
  return (columns[position] ?? []).map((cell) =>
    cell.map((choice) => facets[position]?.choices[choice]?.id ?? ''),
  );
}

test.each([
  ['kind', [['talk-panel-or-tutorial'], ['poster']]],
  ['day', [['2025-03-18'], ['unknown']]],
  ['time', [['evening'], ['unknown']]],
  ['area', [['unknown'], ['unknown']]],
  ['org', [['acme'], ['acme']]],
  ['topic', [['unknown'], ['unknown']]],
  ['recording', [['with'], ['without']]],
  ['lang', [['ja'], ['en']]],
])('sessionFacets() finds sessions by %s', (facet, expected) => {
  expect(ids(facet)).toEqual(expected);
});

test('sessionFacets() names choices in full', () => {
  const labels = facets.flatMap(({ choices }) => choices.map(({ label }) => label));
  expect(labels).toEqual(
    expect.arrayContaining([
      'Tuesday 18 March',
      'Evening, 17–24',
      'Acme',
      'With a known recording',
      'Japanese',
    ]),
  );
});
