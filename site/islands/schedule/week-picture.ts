import type { SchedulePlan } from '../../lib/schedule/plan-schedule.ts';
import { weekLanes } from '../../lib/schedule/week-lanes.ts';
import { dayName } from '../../lib/zone/day-name.ts';
import { element } from '../element.ts';

/**
 * Draws the days of a schedule, a row each, so that free and double-booked hours are seen at once.
 *
 * It says nothing that the lists do not say in words, so it is hidden from screen readers.
 *
 * @param days The days.
 */
export function weekPicture(days: SchedulePlan['days']): HTMLElement {
  const { firstHour, hours, days: rows } = weekLanes(days);
  const picture = element('div', { class: 'week', 'aria-hidden': 'true' });
  picture.style.setProperty('--hours', String(hours));
  const scale = element('div', { class: 'scale' });
  for (let hour = 0; hour <= hours; hour += hours > 9 ? 2 : 1) {
    const tick = element('span', {}, String((firstHour + hour) % 24).padStart(2, '0'));
    tick.style.insetInlineStart = `${(hour / hours) * 100}%`;
    scale.append(tick);
  }
  picture.append(scale);
  for (const { date, lanes } of rows) {
    const [weekday, day] = dayName(date, 'short').split(' ');
    const bars = lanes.flatMap((lane, at) => lane.map((one) => bar(one, at, hours)));
    const row = element('div', { class: 'lanes' }, ...bars);
    row.style.setProperty('--lanes', String(lanes.length));
    picture.append(element('div', { class: 'day' }, `${weekday} ${day}`), row);
  }
  return picture;
}

function bar(
  { start, minutes, isOverlapping }: ReturnType<typeof weekLanes>['days'][number]['lanes'][number][number],
  lane: number,
  hours: number,
): HTMLElement {
  const made = element('span', { class: isOverlapping ? 'bar overlapping' : 'bar' });
  made.style.insetInlineStart = `${(start / hours / 60) * 100}%`;
  made.style.width = `${(minutes / hours / 60) * 100}%`;
  made.style.setProperty('--lane', String(lane));
  return made;
}
