import { expect, test } from 'vitest';
import { hasRecording } from '../../../../site/lib/catalogue/has-recording.ts';
import { aSession } from '../../../support/a-session.ts';

const link = { url: 'https://example.org/', source: 'public-link' as const };

test('hasRecording() counts a recording and a video', () => {
  expect(hasRecording(aSession({ recording: link }))).toBe(true);
  expect(hasRecording(aSession({ video: link }))).toBe(true);
});

test('hasRecording() does not count slides', () => {
  expect(hasRecording(aSession({ slides: link }))).toBe(false);
  expect(hasRecording(aSession())).toBe(false);
});
