import { rowText } from '../../lib/session-list/row-text.ts';
import { timeRange } from '../../lib/session-list/time-range.ts';
import { eventZone } from '../../lib/zone/event-zone.ts';
import { readerZone } from '../../lib/zone/reader-zone.ts';
import { shiftClock } from '../../lib/zone/shift-clock.ts';
import { steadyShift } from '../../lib/zone/steady-shift.ts';
import { zoneState } from '../zone-state.ts';
import type { Row } from './rows.ts';

/** The times of rows and headings, by the clock that the reader chose. */
export class RowTimes {
  readonly #list: HTMLElement;
  readonly #rows: readonly Row[];
  #dates: readonly (string | undefined)[] = [];

  constructor(list: HTMLElement, rows: readonly Row[]) {
    this.#list = list;
    this.#rows = rows;
    zoneState.subscribe(() => this.show());
  }

  /** Tells each row's day too, or no longer. */
  tellDays(dates: readonly (string | undefined)[]): void {
    this.#dates = dates;
    this.show();
  }

  /** Writes all times. */
  show(): void {
    const shift = zoneState.choice() === 'local' ? steadyShift(readerZone(), eventZone) : 0;
    this.#rows.forEach(({ meta, time, place }, position) => {
      const text = rowText({ date: this.#dates[position], time, place }, shift);
      if (meta.data !== text) meta.data = text;
    });
    this.#list.classList.toggle('shifted', shift !== 0);
    for (const link of this.#list.querySelectorAll<HTMLElement>('[data-hour]')) {
      const start = `${link.dataset['hour']}:00`;
      link.textContent = shiftClock(start, shift ?? 0).time;
      const heading = document.querySelector(`${link.getAttribute('href')} span`);
      if (heading) heading.textContent = hourText(start, shift);
    }
  }
}

function hourText(start: string, shift: number | undefined): string {
  return `Starts ${timeRange({ start, end: start.replace('00', '59') }, shift)}`;
}
