import fc from 'fast-check';
import { expect, test } from 'vitest';
import { modelJob, toJobName } from '../../../../snippets/rag-evaluation/mod.ts';
import { fuzz, hostileText } from '../../../support/hostile-text.ts';
import { aJob } from './a-job.ts';

test.each([
  ['Chunks of 300 tokens', 'chunks-of-300-tokens'],
  ['  Größe: 1.5 × ', 'gro-e-1-5'],
  ['Crème brûlée!', 'creme-brulee'],
  [`${'x'.repeat(62)} y`, 'x'.repeat(62)],
])('toJobName() of %o', (text, name) => {
  expect(toJobName(text)).toBe(name);
});

test.each(['', '---', '日本語'])('toJobName() of %o is a mistake', (text) => {
  expect(() => toJobName(text)).toThrow(
    new RangeError(`Cannot name a job as its name must hold a letter or a digit: current value is ${text}`),
  );
});

test('toJobName() makes a name that a job may have of any text', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const jobName = toJobName(text);
      expect(modelJob({ ...aJob, jobName, modelId: 'a-model', metrics: ['Coherence'] }).jobName).toBe(
        jobName,
      );
    }),
    fuzz,
  );
});
