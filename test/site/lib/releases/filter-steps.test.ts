import { expect, test } from 'vitest';
import { filterSteps } from '../../../../site/lib/releases/filter-steps.ts';
import { upgrade } from '../../../../site/lib/releases/upgrade.ts';
import { aRelease } from './a-release.ts';

const steps = upgrade(
  [
    aRelease('2.0.0'),
    aRelease('2.1.0', [
      { id: 'warned', kind: 'deprecation', component: 'lite', symbols: ['tf.lite.Interpreter'] },
    ]),
    aRelease('2.2.0', [
      { id: 'gone', component: 'lite', symbols: [], follows: [{ entry: '2.1.0#warned', how: 'completes' }] },
      { id: 'keras', component: 'keras', symbols: ['tf.keras.Model'] },
      { id: 'python', component: 'packaging' },
    ]),
  ],
  '2.0.0',
  '2.2.0',
);
const filter = (wish: Partial<Parameters<typeof filterSteps>[1]>) =>
  filterSteps(steps, { parts: new Set(), keepsUnnamed: false, ...wish }).map(({ now }) => now[0]?.entry.id);

test('filterSteps() keeps everything until something is asked for', () => {
  expect(filter({})).toEqual(['python', 'keras', 'gone']);
});

test('filterSteps() keeps the parts that are asked for', () => {
  expect(filter({ parts: new Set(['keras', 'packaging']) })).toEqual(['python', 'keras']);
});

test('filterSteps() keeps a story of which any entry names what the code uses', () => {
  expect(filter({ used: ['tf.lite.Interpreter.invoke'] })).toEqual(['gone']);
  expect(filter({ used: [] })).toEqual([]);
});

test('filterSteps() keeps what names no symbol when it is asked to', () => {
  expect(filter({ used: ['tf.keras'], keepsUnnamed: true })).toEqual(['python', 'keras']);
});
