import { expect, test } from 'vitest';
import { sessionPath } from '../../../../site/lib/catalogue/session-path.ts';

test('sessionPath() writes the code in lower case', () => {
  expect(sessionPath({ code: 'WP72431b' })).toBe('/events/gtc-2025/sessions/wp72431b/');
});
