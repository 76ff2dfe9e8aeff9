import { expect, test } from 'vitest';
import { officialAddress } from '../../../../site/lib/exports/official-address.ts';
import { sampleEvent } from '../../../support/sample-event.ts';

test('officialAddress() ends in the id of the catalogue', () => {
  expect(officialAddress({ catalogueId: '17a' }, sampleEvent)).toBe('https://catalogue.example/session/17a');
});

test('officialAddress() is undefined without the id', () => {
  expect(officialAddress({}, sampleEvent)).toBeUndefined();
});
