import { expect, test } from 'vitest';
import { upgradeQuestion } from '../../../../site/lib/releases/upgrade-question.ts';

const ask = (query: string) => upgradeQuestion(query, ['2.11.0', '2.19.0', '2.20.0']);

test('upgradeQuestion() reads an upgrade, a downgrade and equal versions', () => {
  expect(ask('?from=2.11&to=2.19')).toEqual({ is: 'upgrade', from: '2.11.0', to: '2.19.0' });
  expect(ask('?from=2.19&to=2.11')).toEqual({ is: 'downgrade', from: '2.19.0', to: '2.11.0' });
  expect(ask('?from=2.19&to=2.19.0')).toEqual({ is: 'equal', from: '2.19.0', to: '2.19.0' });
});

test('upgradeQuestion() stays open while a version is missing, and keeps the other', () => {
  expect(ask('')).toEqual({ is: 'open' });
  expect(ask('?from=2.11&to=')).toEqual({ is: 'open', from: '2.11.0' });
});

test('upgradeQuestion() tells every problem, and what to show instead', () => {
  const answer = ask('?from=2.19.0rc1&to=9');
  expect(answer).toMatchObject({ is: 'unknown', from: '2.19.0', to: '2.20.0' });
  expect(answer.is === 'unknown' && answer.problems).toHaveLength(2);
});

test('upgradeQuestion() offers nothing for what means nothing', () => {
  expect(ask('?from=x&to=2.11')).toMatchObject({ is: 'unknown', from: undefined, to: '2.11.0' });
});
