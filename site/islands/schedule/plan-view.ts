import { counted } from '../../lib/counted.ts';
import type { SchedulePlan } from '../../lib/schedule/plan-schedule.ts';
import type { ScheduleSession } from '../../lib/schedule/schedule-session.ts';
import { dayName } from '../../lib/zone/day-name.ts';
import { element } from '../element.ts';
import { sessionItem } from './session-item.ts';
import { weekPicture } from './week-picture.ts';

/** How `planView()` shows a schedule. */
export interface PlanViewOptions {
  /** Minutes that the reader's clock is ahead of the event's. */
  shift: number;
  isReadOnly: boolean;
  /** Tells whether a session is in the reader's own schedule. */
  isOwn: (code: string) => boolean;
}

/**
 * Makes the sections of a schedule: a picture of the week, the days, and what has no known day or time.
 *
 * @param plan The schedule, its dated sessions on the reader's clock, the others on the event's.
 * @param options How to show it.
 */
export function planView(plan: SchedulePlan, { shift, isReadOnly, isOwn }: PlanViewOptions): HTMLElement[] {
  const optionsOf = ({ code }: ScheduleSession) => ({
    isRemovable: !isReadOnly,
    isMarkedOwn: isReadOnly && isOwn(code),
  });
  const undated = (session: ScheduleSession) => sessionItem({ session }, { ...optionsOf(session), shift });
  const days = plan.days.map(({ date, sessions }) =>
    section(
      dayName(date),
      counted(sessions.length, 'session'),
      sessions.map((planned) => sessionItem(planned, optionsOf(planned.session))),
    ),
  );
  const dated = plan.days.flatMap(({ sessions }) => sessions);
  return [
    ...(dated.length > 1 ? [weekPicture(plan.days)] : []),
    ...days,
    ...unknownSection(
      'Day not known',
      'The sources tell only the time of day, so overlaps can’t be known.',
      plan.dayUnknown.map(undated),
    ),
    ...unknownSection(
      'Day and time not known',
      'The sources tell neither, so overlaps can’t be known.',
      plan.timeUnknown.map(undated),
    ),
  ];
}

function unknownSection(name: string, note: string, items: HTMLElement[]): HTMLElement[] {
  return items.length > 0 ? [section(name, note, items)] : [];
}

function section(name: string, note: string, items: HTMLElement[]): HTMLElement {
  const heading = element('h3', {}, name);
  const header = element('div', { class: 'day-heading' }, heading, element('p', { class: 'muted' }, note));
  return element('section', {}, header, element('ol', { class: 'items' }, ...items));
}
