import { sessionPath } from '../../lib/catalogue/session-path.ts';
import { href } from '../../lib/href.ts';
import { clockRange } from '../../lib/schedule/clock-range.ts';
import { durationText } from '../../lib/schedule/duration-text.ts';
import type { PlannedSession } from '../../lib/schedule/plan-schedule.ts';
import type { ScheduleSession } from '../../lib/schedule/schedule-session.ts';
import { dayName } from '../../lib/zone/day-name.ts';
import { element } from '../element.ts';

/** What a session's item shows beside the session. */
export interface ItemOptions {
  /** Minutes that the reader's clock is ahead of the one of the session's times. */
  shift?: number;
  /** Whether the session can be taken out. */
  isRemovable: boolean;
  /** Whether it is worth telling that the session is in the reader's own schedule. */
  isMarkedOwn: boolean;
}

/**
 * Makes the list item of a session.
 *
 * @param planned The session, with what is known of its neighbours.
 * @param options What else to show.
 */
export function sessionItem(
  { session, overlaps = [], freeBefore }: Partial<PlannedSession> & { session: ScheduleSession },
  { shift = 0, isRemovable, isMarkedOwn }: ItemOptions,
): HTMLLIElement {
  const { code, title, language } = session;
  const link = element('a', { id: `open-${code}`, href: href(sessionPath(session)), lang: language }, title);
  const body = element('div', { class: 'body' }, element('p', { class: 'title' }, link), ...details(session));
  if (isMarkedOwn) body.append(element('p', { class: 'own' }, 'In your schedule'));
  if (overlaps.length > 0) body.append(overlapList(overlaps));
  const row = element('div', { class: 'row' }, whenOf(session, shift), body);
  if (isRemovable) row.append(removeButton(session));
  const item = element('li', {
    id: code.toLowerCase(),
    class: overlaps.length > 0 ? 'overlapping' : undefined,
  });
  if (freeBefore) item.append(element('p', { class: 'gap' }, `${durationText(freeBefore)} free`));
  item.append(row);
  return item;
}

function whenOf({ date, time }: ScheduleSession, shift: number): HTMLElement {
  if (time) return element('p', { class: 'when' }, clockRange(time, shift));
  return element('p', { class: 'when muted' }, date ? dayName(date, 'short') : 'Not known');
}

function details({ speakers, kind, room, code }: ScheduleSession): HTMLElement[] {
  const meta = element('p', { class: 'muted meta' }, [room, kind, code].filter(Boolean).join(' · '));
  return speakers.length > 0 ? [element('p', { class: 'who' }, speakers.join(', ')), meta] : [meta];
}

function overlapList(overlaps: PlannedSession['overlaps']): HTMLElement {
  const items = overlaps.map(({ session, minutes }) => {
    const { code, title, language, time } = session;
    const link = element('a', { href: `#${code.toLowerCase()}`, lang: language }, title);
    const when = time ? [', ', element('span', { class: 'range' }, clockRange(time))] : [];
    return element('li', {}, `Overlaps ${durationText(minutes)} with `, link, ...when);
  });
  return element('ul', { class: 'overlaps' }, ...items);
}

function removeButton({ code, title, language }: ScheduleSession): HTMLElement {
  const name = element(
    'span',
    { class: 'visually-hidden' },
    'Remove ',
    element('span', { lang: language }, title),
  );
  return element(
    'button',
    { id: `remove-${code}`, type: 'button', class: 'remove', title: 'Remove', 'data-remove': code },
    name,
  );
}
