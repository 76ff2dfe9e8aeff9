import type { Event } from '../../schemas/event.ts';
import type { Session } from '../../schemas/session.ts';
import { officialAddress } from './official-address.ts';

/** A link with the words that stand for it. */
export interface ScheduleLink {
  href: string;
  label: string;
}

/**
 * The addresses elsewhere that belong to a session.
 *
 * @param session The session.
 * @param event The facts of its event.
 * @returns The official page, the recording, the video and the slides, as far as they are known.
 *
 * @example
 * ```ts
 * scheduleLinks(session, event)[0]?.label; // 'Official catalogue'
 * ```
 */
export function scheduleLinks(session: Session, event: Pick<Event, 'catalogue'>): ScheduleLink[] {
  const links = [
    { href: officialAddress(session, event), label: 'Official catalogue' },
    { href: session.recording?.url, label: 'Recording' },
    { href: session.video?.url, label: 'Video' },
    { href: session.slides?.url, label: 'Slides' },
  ];
  return links.flatMap(({ href, label }) => (href ? [{ href, label }] : []));
}
