import { expect, test } from 'vitest';
import { chooseSchedule } from '../../../../site/lib/schedule/choose-schedule.ts';
import { sampleSession } from './sample-session.ts';

const [one, two] = [sampleSession('S71946'), sampleSession('S72236')];
const catalogue = new Map([one, two].map((session) => [session.code, session]));

test('chooseSchedule() takes the reader’s own, in the order of starring, and names what is unknown', () => {
  expect(chooseSchedule('?x=1', ['S72236', 'S99999', 'S71946'], catalogue)).toEqual({
    isShared: false,
    sessions: [two, one],
    unknown: ['S99999'],
  });
});

test('chooseSchedule() takes a shared one alone', () => {
  expect(chooseSchedule('?s=s71946,X1', ['S72236'], catalogue)).toEqual({
    isShared: true,
    sessions: [one],
    unknown: ['X1'],
  });
});

test('chooseSchedule() takes a link that shares nothing for a shared schedule', () => {
  expect(chooseSchedule('?s=', ['S72236'], catalogue)).toEqual({ isShared: true, sessions: [], unknown: [] });
});
