import { expect, test } from 'vitest';
import { stableGuid } from '../../../../site/lib/exports/stable-guid.ts';

// Expected values are those of Python's uuid.uuid5(uuid.NAMESPACE_URL, name).
test.each([
  ['https://example.com/', 'dd2c1780-811a-5296-81c5-178a0ef488bc'],
  ['urn:outcrop:gtc-2025:session:S71946', 'a73182b9-b80d-59df-901f-28a8c37576a6'],
  ['urn:x:é', '8f25f96d-d9f9-53eb-a9a9-6599fb34a736'],
])('stableGuid() of %s is the UUID that RFC 9562 gives it', async (name, guid) => {
  expect(await stableGuid(name)).toBe(guid);
});
