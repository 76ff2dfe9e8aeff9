import { expect, test } from 'vitest';
import { sessionOrganisations } from '../../../../site/lib/catalogue/session-organisations.ts';
import { aSession } from '../../../support/a-session.ts';

test('sessionOrganisations() names sponsor, panel and speakers’ organisations in this order', () => {
  const session = aSession({
    speakers: [{ name: 'Ada', organisation: 'NVIDIA' }],
    panel: ['UC Berkeley'],
    sponsor: 'IREN',
  });
  expect(sessionOrganisations(session, new Map())).toEqual(['IREN', 'UC Berkeley', 'NVIDIA']);
});

test('sessionOrganisations() names an organisation once, by the name that is shown', () => {
  const session = aSession({
    speakers: [
      { name: 'Ada', organisation: 'META' },
      { name: 'Bob', organisation: 'Meta Platforms' },
      { name: 'Cy', organisation: 'Meta' },
    ],
  });
  const aliases = new Map([
    ['META', 'Meta'],
    ['Meta Platforms', 'Meta'],
  ]);
  expect(sessionOrganisations(session, aliases)).toEqual(['Meta']);
});

test('sessionOrganisations() is empty where no source names one', () => {
  expect(sessionOrganisations(aSession({ speakers: [{ name: 'Ada' }] }), new Map())).toEqual([]);
});
