import { expect, test } from 'vitest';
import { titleInitial } from '../../../../site/lib/filter/title-initial.ts';

test.each([
  ['Accelerate', 'A'],
  ['zebra', 'Z'],
  ['Éclair', 'E'],
  ['“I See Dead Pipelines', 'I'],
  ['3D 物理', '0–9'],
  ['(200M', '0–9'],
  ['使用 NVIDIA', 'Other scripts'],
  ['한국어', 'Other scripts'],
  ['…', 'Other scripts'],
])('titleInitial() groups %s', (title, initial) => {
  expect(titleInitial(title)).toBe(initial);
});
