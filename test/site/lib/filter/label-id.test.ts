import { expect, test } from 'vitest';
import { labelId } from '../../../../site/lib/filter/label-id.ts';

test.each([
  ['Talk, panel or tutorial', 'talk-panel-or-tutorial'],
  ['SJCC 210F (L2)', 'sjcc-210f-l2'],
  ['(200M)', '200m'],
  ['Çelik', 'elik'],
])('labelId() of %s', (label, id) => {
  expect(labelId(label)).toBe(id);
});
