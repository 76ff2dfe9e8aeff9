import { expect, test } from 'vitest';
import { organisationIndex } from '../../../../site/lib/catalogue/organisation-index.ts';
import { aSession } from '../../../support/a-session.ts';

const aliases = new Map([['META', 'Meta']]);

test('organisationIndex() joins the spellings of an organisation, and what it does', () => {
  const talk = aSession({ code: 'S71946', speakers: [{ name: 'Ada', organisation: 'META' }] });
  const sponsored = aSession({ code: 'S74485', sponsor: 'Meta' });
  const panel = aSession({ code: 'S74647', panel: ['Meta', 'NVIDIA'] });
  const [meta, nvidia] = organisationIndex([talk, sponsored, panel], aliases);
  expect(meta).toEqual({
    name: 'Meta',
    slug: 'meta',
    sessions: [talk, sponsored, panel],
    roles: ['speakers', 'sponsor', 'panel'],
  });
  expect(nvidia).toMatchObject({ name: 'NVIDIA', sessions: [panel], roles: ['panel'] });
});

test('organisationIndex() lists a session once for an organisation that sponsors it and speaks in it', () => {
  const session = aSession({ sponsor: 'IREN', speakers: [{ name: 'Ada', organisation: 'IREN' }] });
  const [iren] = organisationIndex([session], aliases);
  expect(iren).toMatchObject({ sessions: [session], roles: ['sponsor', 'speakers'] });
});
