import { counted } from '../../lib/counted.ts';
import type { ScheduleSession } from '../../lib/schedule/schedule-session.ts';
import { element } from '../element.ts';
import { part } from '../part.ts';
import type { Notice } from './notice.ts';

/** The button that saves the schedule as a calendar file, and what it says of sessions that can't be in one. */
export class ExportButton {
  readonly #button: HTMLButtonElement;
  readonly #reason: HTMLElement;
  readonly #leftOut: HTMLElement;
  #sessions: readonly ScheduleSession[] = [];

  constructor(root: HTMLElement, notice: Notice) {
    this.#button = part(root, '[data-export]', HTMLButtonElement);
    this.#reason = part(root, '[data-export-reason]', HTMLElement);
    this.#leftOut = part(root, '[data-left-out]', HTMLElement);
    const captured = new Date(root.dataset['captured'] ?? '');
    this.#button.addEventListener('click', () => this.#save(captured, notice));
  }

  /** Takes the sessions that the page shows, on the event's clock. */
  offer(sessions: readonly ScheduleSession[]): void {
    this.#sessions = sessions;
    this.#leftOut.hidden = true;
    const canSave = sessions.some(isDated);
    this.#button.disabled = !canSave;
    this.#reason.hidden = canSave;
  }

  async #save(captured: Date, notice: Notice): Promise<void> {
    const sessions = this.#sessions;
    const dated = sessions.filter(isDated);
    try {
      // The calendar library is twice as heavy as the page's own script, and few readers want it.
      const { scheduleCalendar } = await import('../../lib/exports/schedule-calendar.ts');
      download(scheduleCalendar(sessions, { origin: location.origin, captured }));
    } catch {
      notice.tell('The calendar file could not be made. Try again, or reload the page.');
      return;
    }
    const rest = sessions.length - dated.length;
    this.#tellLeftOut(sessions.filter((session) => !isDated(session)));
    notice.tell(
      `Calendar file saved with ${counted(dated.length, 'session')}${rest > 0 ? `; ${rest} left out` : ''}.`,
    );
  }

  #tellLeftOut(sessions: readonly ScheduleSession[]): void {
    const items = sessions.map(({ title, language }) => element('li', { lang: language }, title));
    part(this.#leftOut, 'ul', HTMLUListElement).replaceChildren(...items);
    this.#leftOut.hidden = items.length === 0;
  }
}

function isDated({ date, time }: ScheduleSession): boolean {
  return date !== undefined && time !== undefined;
}

function download(text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
  element('a', { href: address, download: 'my-gtc-2025-schedule.ics' }).click();
  // The browser reads the file after the click; the next second is soon enough to let it go.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
