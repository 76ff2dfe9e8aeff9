import { expect, test } from 'vitest';
import { sessionKind } from '../../../../site/lib/catalogue/session-kind.ts';
import type { CodeMeanings } from '../../../../site/schemas/event.ts';
import { aSession } from '../../../support/a-session.ts';

const means = (kind: string) => ({ kind, source: 'catalogue-march' as const, because: 'It says so.' });
const codes: CodeMeanings = {
  S: means('Talk, panel or tutorial'),
  DLIT: means('Training lab'),
  CWE: means('Connect With the Experts'),
};

test.each([
  ['Talk', 'talk', 'Talk'],
  ['Sponsored Talk', 'sponsored-talk', 'Sponsored talk'],
  ['Sponsored Expo Theater', 'sponsored-expo-theater', 'Sponsored expo theater'],
  ['Training Lab', 'training-lab', 'Training lab'],
])('sessionKind() takes the type %s as the catalogue states it', (type, id, label) => {
  expect(sessionKind(aSession({ type }), codes)).toEqual({ id, label, from: 'catalogue' });
});

test('sessionKind() prefers the type to the meaning of the code', () => {
  expect(sessionKind(aSession({ code: 'S74647', type: 'Panel' }), codes).id).toBe('panel');
});

test('sessionKind() falls back on the meaning of the code, and says so', () => {
  const unstated = { id: 'talk-panel-or-tutorial', label: 'Talk, panel or tutorial', from: 'code' };
  expect(sessionKind(aSession({ code: 'S73041' }), codes)).toEqual(unstated);
  const experts = { id: 'connect-with-the-experts', label: 'Connect With the Experts', from: 'code' };
  expect(sessionKind(aSession({ code: 'CWE73312' }), codes)).toEqual(experts);
});

test('sessionKind() gives a kind one id, whether a type or a code says it', () => {
  const typed = sessionKind(aSession({ code: 'DLIT71640', type: 'Training Lab' }), codes);
  const coded = sessionKind(aSession({ code: 'DLIT71238' }), codes);
  expect([typed.id, typed.label]).toEqual([coded.id, coded.label]);
});

test('sessionKind() reads the whole prefix of a code', () => {
  expect(sessionKind(aSession({ code: 'SE4782' }), codes).from).toBe('unknown');
});

test('sessionKind() knows nothing where no source says anything', () => {
  const unknown = { id: 'unknown', label: 'Kind not known', from: 'unknown' };
  expect(sessionKind(aSession({ code: 'D7001' }), codes)).toEqual(unknown);
});
