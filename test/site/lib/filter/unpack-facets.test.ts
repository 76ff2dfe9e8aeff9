import { expect, test } from 'vitest';
import { packFacets } from '../../../../site/lib/filter/pack-facets.ts';
import { unpackFacets } from '../../../../site/lib/filter/unpack-facets.ts';
import { table } from './facets.ts';

test('unpackFacets() gives back what packFacets() was given', () => {
  expect(unpackFacets(packFacets(table))).toEqual(table);
});
