import { expect, test } from 'vitest';
import { sessionArea } from '../../../../site/lib/catalogue/session-area.ts';
import { aSession } from '../../../support/a-session.ts';

test.each([
  ['SJCC 210F (L2)', 'sjcc'],
  ['SJCC Hall 3 Theater (L2)', 'sjcc'],
  ['Marriott Willow Glen 1 (L2)', 'marriott'],
  ['Hilton Winchester (L1)', 'hilton'],
  ['APAC Simulive Room 5', 'apac-simulive'],
  ['EMEA Simulive Room 1', 'emea-simulive'],
  ['Full-Day Workshop Room 10 (Virtual)', 'virtual-workshops'],
  ['SAP Center', 'sap-center'],
  ['The roof', 'other'],
])('sessionArea() finds the room %s in %s', (room, id) => {
  expect(sessionArea(aSession({ room })).id).toBe(id);
});

test('sessionArea() does not guess where no room is known', () => {
  expect(sessionArea(aSession())).toEqual({ id: 'unknown', label: 'Room not known' });
});

test('sessionArea() gives an id and a label, nothing more', () => {
  const area = sessionArea(aSession({ room: 'APAC Simulive Room 5' }));
  expect(area).toEqual({ id: 'apac-simulive', label: 'APAC simulive' });
});
