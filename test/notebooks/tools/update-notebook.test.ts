import { expect, test } from 'vitest';
import { updateNotebook } from '../../../notebooks/tools/update-notebook.ts';
import { aNotebook, code, printed, text } from '../a-notebook.ts';

const before = { date: '2026-11-22', versions: { node: '24.21.0' } };
const later = { date: '2027-01-01', versions: { node: '24.21.0' } };
const tags = ['volatile-time'];

function stored(output: string) {
  return { ...aNotebook(text('# A'), code('a', [printed(output)], tags)), metadata: { lastRun: before } };
}

test('updateNotebook() keeps what differs by its times alone, and the day with it', () => {
  const kept = stored('took 1 ms\n');
  expect(updateNotebook(kept, stored('took 2 ms\n'), later, {})).toEqual(kept);
});

test('updateNotebook() takes an output that differs, and the day of the run', () => {
  const updated = updateNotebook(stored('took 1 ms\n'), stored('failed in 2 ms\n'), later, {});
  expect(updated).toEqual({ ...stored('failed in 2 ms\n'), metadata: { lastRun: later } });
});

test('updateNotebook() takes the day of the run when the versions are others', () => {
  const other = { date: '2027-01-01', versions: { node: '26.0.0' } };
  expect(updateNotebook(stored('a\n'), stored('a\n'), other, {}).metadata).toEqual({ lastRun: other });
});

test('updateNotebook() says what it is told about the kernel, and keeps what else is said', () => {
  const kept = { ...stored('a\n'), metadata: { lastRun: before, title: 'A', kernelspec: 'old' } };
  expect(updateNotebook(kept, stored('a\n'), later, { kernelspec: 'new' }).metadata).toEqual({
    lastRun: before,
    title: 'A',
    kernelspec: 'new',
  });
});
