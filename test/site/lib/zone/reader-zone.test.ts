import { expect, test, vi } from 'vitest';
import { readerZone } from '../../../../site/lib/zone/reader-zone.ts';

test('readerZone() is the zone that the device is set to', () => {
  vi.stubEnv('TZ', 'Asia/Tokyo');
  expect(readerZone()).toBe('Asia/Tokyo');
  vi.unstubAllEnvs();
});
