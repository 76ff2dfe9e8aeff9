import { counted } from '../counted.ts';
import type { SchedulePlan } from './plan-schedule.ts';

/**
 * Says in a line what a schedule holds: its days, what has none, and the overlaps.
 *
 * @param plan The schedule.
 *
 * @example
 * ```ts
 * scheduleSummary(plan); // '9 on 4 days, 3 without a known day or time, 2 overlaps'
 * ```
 */
export function scheduleSummary({ days, dayUnknown, timeUnknown }: SchedulePlan): string {
  const dated = days.flatMap(({ sessions }) => sessions);
  const undated = dayUnknown.length + timeUnknown.length;
  const overlaps = dated.reduce((sum, session) => sum + session.overlaps.length, 0) / 2;
  const parts = [
    dated.length > 0 && `${dated.length} on ${counted(days.length, 'day')}`,
    undated > 0 && `${undated} without a known day or time`,
    dated.length > 1 && (overlaps > 0 ? counted(overlaps, 'overlap') : 'no overlaps'),
  ];
  return parts.filter(Boolean).join(', ');
}
