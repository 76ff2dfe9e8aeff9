import { browserStorage } from '../lib/browser-storage.ts';
import { createStarred, starredKey } from '../lib/schedule/starred.ts';

/** The starred sessions of this browser, followed across its tabs. */
export const starred = createStarred(browserStorage());

window.addEventListener('storage', ({ key }) => {
  if (key === starredKey || key === null) starred.refresh();
});
