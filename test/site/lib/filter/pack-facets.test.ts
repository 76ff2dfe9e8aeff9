import { expect, test } from 'vitest';
import { packFacets } from '../../../../site/lib/filter/pack-facets.ts';
import { table } from './facets.ts';

test('packFacets() leaves out the ids that labels tell', () => {
  expect(packFacets(table)).toEqual([
    ['kind', 'Type', ['Talk', 'Poster'], '0,0,0,1,1'],
    [
      'area',
      'Place',
      [
        ['Convention Center', 'sjcc'],
        ['SJCC 210F', '', 'sjcc'],
        ['Not known', 'unknown'],
      ],
      '0 1,0 1,0,2,2',
    ],
    ['org', 'Organisation', ['NVIDIA', 'Meta'], '0,1,0,0 1,'],
  ]);
});
