import { SchedulePage } from './schedule/schedule-page.ts';

const root = document.querySelector<HTMLElement>('[data-schedule]');
if (root) new SchedulePage(root).show();
