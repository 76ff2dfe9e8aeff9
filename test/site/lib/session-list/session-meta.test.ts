import { expect, test } from 'vitest';
import { sessionKind } from '../../../../site/lib/catalogue/session-kind.ts';
import { sessionMeta } from '../../../../site/lib/session-list/session-meta.ts';
import type { Session } from '../../../../site/schemas/session.ts';
import { codes, session, time } from './sessions.ts';

function meta(one: Session): string {
  return sessionMeta(one, sessionKind(one, codes));
}

test('sessionMeta() tells time, room and kind', () => {
  const facts = { time: time('09:00', '09:40'), room: 'SJCC 210F (L2)', type: 'Sponsored Talk' };
  expect(meta(session('S71946', facts))).toBe('09:00–09:40 · SJCC 210F (L2) · Sponsored talk');
});

test('sessionMeta() tells a kind that only the code says, but for talks that have more to tell', () => {
  expect(meta(session('P73511', { time: time('09:00', '09:40') }))).toBe('09:00–09:40 · Poster');
  expect(meta(session('S71946', { time: time('09:00', '09:40') }))).toBe('09:00–09:40');
  expect(meta(session('S71946', { room: 'SAP Center' }))).toBe('SAP Center');
  expect(meta(session('S71946'))).toBe('Talk, panel or tutorial');
});

test('sessionMeta() tells no kind that nobody says', () => {
  expect(meta(session('SE74000'))).toBe('');
});
