import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { goodEvent } from '../../support/event-files.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

beforeEach(() => {
  vi.resetModules();
  vi.unstubAllEnvs();
});

// Other files of this process read the real events.
afterAll(() => {
  vi.resetModules();
});

/** `getEvent()` as in a process that has not read anything yet. */
async function freshGetEvent() {
  const { getEvent } = await import('../../../site/loaders/event.node.ts');
  return getEvent;
}

async function eventsFolder(): Promise<string> {
  const files = Object.entries(goodEvent).map(([path, text]) => [`gtc-2025/${path}`, text]);
  return temporaryFolder(Object.fromEntries(files));
}

test('getEvent() reads the folder that EVENTS_DIR names', async () => {
  vi.stubEnv('EVENTS_DIR', await eventsFolder());
  const getEvent = await freshGetEvent();
  expect((await getEvent()).event.name).toBe('A conference');
});

test('getEvent() reads the repository’s events where EVENTS_DIR is not set', async () => {
  vi.stubEnv('EVENTS_DIR', undefined);
  const getEvent = await freshGetEvent();
  expect((await getEvent()).event.name).toBe('NVIDIA GTC 2025');
});

test('getEvent() reads once in a process', async () => {
  vi.stubEnv('EVENTS_DIR', await eventsFolder());
  const getEvent = await freshGetEvent();
  const [first, second] = await Promise.all([getEvent(), getEvent()]);
  expect(first).toBe(second);
});
