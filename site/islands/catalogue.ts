import { addStars } from './catalogue/add-stars.ts';
import { countStarred } from './catalogue/count-starred.ts';
import { followFragments } from './catalogue/follow-fragments.ts';
import { onFirstUse } from './catalogue/on-first-use.ts';
import { RowTimes } from './catalogue/row-times.ts';
import { readRows } from './catalogue/rows.ts';
import { sizeGroup } from './catalogue/size-group.ts';
import './stars.ts';

const list = document.querySelector<HTMLElement>('[data-list]');
const schedule = document.querySelector<HTMLElement>('[data-starred-count]');

if (schedule) countStarred(schedule);
if (list) {
  const rows = readRows(list);
  const times = new RowTimes(list, rows);
  times.show();
  for (const group of list.querySelectorAll<HTMLElement>('.group')) {
    sizeGroup(group, group.querySelectorAll('.rows > li').length);
  }
  followFragments();
  addStars(rows);
  onFirstUse(async () => {
    const facets = fetch('facets.json');
    const { startFilters } = await import('./catalogue/start-filters.ts');
    await startFilters({ list, rows, times }, facets);
  });
}
