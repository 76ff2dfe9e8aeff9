import type { Facet, FacetTable } from '../../../../site/lib/filter/facet-table.ts';

/** Facets as small as the tests need them. */
export const facets: Facet[] = [
  {
    id: 'kind',
    label: 'Type',
    choices: [
      { id: 'talk', label: 'Talk' },
      { id: 'poster', label: 'Poster' },
    ],
  },
  {
    id: 'area',
    label: 'Place',
    choices: [
      { id: 'sjcc', label: 'Convention Center' },
      { id: 'sjcc-210f', label: 'SJCC 210F', within: 'sjcc' },
      { id: 'unknown', label: 'Not known' },
    ],
  },
  {
    id: 'org',
    label: 'Organisation',
    choices: [
      { id: 'nvidia', label: 'NVIDIA' },
      { id: 'meta', label: 'Meta' },
    ],
  },
];

/** Five sessions: two talks in a room, a talk in the area, two posters of which one is by two organisations. */
export const table: FacetTable = {
  facets,
  columns: [
    [[0], [0], [0], [1], [1]],
    [[0, 1], [0, 1], [0], [2], [2]],
    [[0], [1], [0], [0, 1], []],
  ],
};

/** What the five sessions can be found by. */
export const texts = [
  'cuda for python s1 ada',
  'pytorch inside s2 bob',
  'robots and cuda s3 eve',
  'cuda fft p4',
  'weather p5',
];
