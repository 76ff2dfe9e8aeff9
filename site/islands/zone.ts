import { dayShiftText } from '../lib/zone/day-shift-text.ts';
import { daysBetween } from '../lib/zone/days-between.ts';
import { eventZone } from '../lib/zone/event-zone.ts';
import { guessTimeFormat } from '../lib/zone/guess-time-format.ts';
import { readerZone } from '../lib/zone/reader-zone.ts';
import { shiftClock } from '../lib/zone/shift-clock.ts';
import { steadyShift } from '../lib/zone/steady-shift.ts';
import { timeText } from '../lib/zone/time-text.ts';
import { isZoneChoice } from '../lib/zone/zone-choice.ts';
import { zoneClock } from '../lib/zone/zone-clock.ts';
import { zoneLabel } from '../lib/zone/zone-label.ts';
import { zoneState } from './zone-state.ts';

const zone = readerZone();
/** What to add to the time of a session whose day is not known, when that is the same on every day of the event. */
const clockShift = steadyShift(zone, eventZone);
/** What the server wrote, to go back to. */
const written = new WeakMap<Element, string>();

function showTimes(): void {
  const local = zoneState.choice() === 'local';
  change('time[datetime*="T"]', local, showInstant);
  change('time[data-clock]', local && clockShift !== undefined, showClock);
  change('[data-zone-name]', local, showName);
}

/** Shows each element in the reader's zone, or as the server wrote it. */
function change(
  selector: string,
  local: boolean,
  show: (element: HTMLElement, original: string) => void,
): void {
  for (const element of document.querySelectorAll<HTMLElement>(selector)) {
    const original = written.get(element) ?? element.textContent ?? '';
    written.set(element, original);
    if (local) show(element, original);
    else element.textContent = original;
  }
}

function showInstant(element: HTMLElement, original: string): void {
  const instant = new Date(element.getAttribute('datetime') ?? '');
  const format = guessTimeFormat(original);
  element.textContent = timeText(instant, zone, format);
  const shift = daysBetween(zoneClock(instant, eventZone.zone).date, zoneClock(instant, zone).date);
  if (format === 'time') markShift(element, shift);
}

function showClock(element: HTMLElement, original: string): void {
  const { time, days } = shiftClock(original, clockShift ?? 0);
  element.textContent = time;
  markShift(element, days);
}

function showName(element: HTMLElement, original: string): void {
  const stays = element.dataset['zoneName'] === 'clock' && clockShift === undefined;
  element.textContent = stays ? original : zoneLabel(zone, eventZone.start);
}

function markShift(element: HTMLElement, days: number): void {
  if (days === 0) return;
  const mark = document.createElement('span');
  mark.className = 'day-shift';
  mark.textContent = ` ${dayShiftText(days)}`;
  element.append(mark);
}

function startSwitch(control: HTMLFieldSetElement): void {
  const label = control.querySelector('[data-zone-label]');
  if (label) label.textContent = `My time (${zoneLabel(zone, eventZone.start)})`;
  control.disabled = false;
  control.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && isZoneChoice(target.value)) zoneState.choose(target.value);
  });
  const show = () => {
    const input = control.querySelector<HTMLInputElement>(`input[value="${zoneState.choice()}"]`);
    if (input) input.checked = true;
  };
  zoneState.subscribe(show);
  show();
}

for (const control of document.querySelectorAll<HTMLFieldSetElement>('[data-zone-switch]'))
  startSwitch(control);
zoneState.subscribe(showTimes);
if (zoneState.choice() === 'local') showTimes();
