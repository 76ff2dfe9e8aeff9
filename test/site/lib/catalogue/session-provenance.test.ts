import { expect, it } from 'vitest';
import { sessionProvenance } from '../../../../site/lib/catalogue/session-provenance.ts';
import { aSession } from '../../../support/a-session.ts';

const bare = aSession();

it('sessionProvenance() gives the only source every shown fact, and no other', () => {
  expect(sessionProvenance(bare)).toEqual([{ source: 'catalogue-april', facts: ['title', 'code'] }]);
});

it('sessionProvenance() believes the April copy for the time and the March copy for day and room', () => {
  const session = aSession({
    date: '2025-03-19',
    time: { start: '09:00', end: '09:40', endsNextDay: false },
    room: 'SJCC 210F (L2)',
    sources: ['catalogue-april', 'catalogue-march'],
  });
  expect(sessionProvenance(session)).toEqual([
    { source: 'catalogue-april', facts: ['title', 'code', 'time'] },
    { source: 'catalogue-march', facts: ['day', 'room'] },
  ]);
});

it('sessionProvenance() goes by what the session itself says of a field', () => {
  const session = aSession({
    date: '2025-03-17',
    sources: ['catalogue-april', 'pytorch-post'],
    from: { date: ['pytorch-post'] },
  });
  expect(sessionProvenance(session)).toContainEqual({ source: 'pytorch-post', facts: ['day'] });
});

it('sessionProvenance() tells where a link was found', () => {
  const session = aSession({ recording: { url: 'https://example.com/', source: 'public-link' } });
  expect(sessionProvenance(session)).toContainEqual({
    source: 'public-link',
    facts: ['link to the recording'],
  });
});
