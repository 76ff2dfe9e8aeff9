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
const label = zoneLabel(zone, eventZone.start);
/** What the server wrote, to go back to. */
const written = new WeakMap<Element, string>();

function showTimes(): void {
  const local = zoneState.choice() === 'local';
  const shift = steadyShift(zone, eventZone);
  for (const element of document.querySelectorAll<HTMLElement>(
    'time[datetime*="T"], [data-clock], [data-zone-name]',
  )) {
    const original = written.get(element) ?? element.textContent ?? '';
    written.set(element, original);
    element.textContent = original;
    if (!local) continue;
    if (element instanceof HTMLTimeElement && 'clock' in element.dataset) showClock(element, original, shift);
    else if (element instanceof HTMLTimeElement) showMoment(element, original);
    else if (element.dataset['zoneName'] !== 'clock' || shift !== undefined) element.textContent = label;
  }
}

function showMoment(element: HTMLTimeElement, original: string): void {
  const instant = new Date(element.dateTime);
  const format = guessTimeFormat(original);
  const days = daysBetween(zoneClock(instant, eventZone.zone).date, zoneClock(instant, zone).date);
  show(element, timeText(instant, zone, format), format === 'time' ? days : 0);
}

/** A time whose day nobody tells; it stays as it is when the shift depends on the day. */
function showClock(element: HTMLTimeElement, original: string, shift: number | undefined): void {
  if (shift === undefined) return;
  const { time, days } = shiftClock(original.trim(), shift);
  show(element, time, days);
}

function show(element: HTMLTimeElement, text: string, days: number): void {
  element.textContent = text;
  if (days === 0) return;
  const mark = document.createElement('span');
  mark.className = 'day-shift';
  mark.textContent = ` ${dayShiftText(days)}`;
  element.append(mark);
}

function startSwitch(control: HTMLFieldSetElement): void {
  const name = control.querySelector('[data-zone-label]');
  if (name) name.textContent = `My time (${label})`;
  control.disabled = false;
  control.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && isZoneChoice(target.value)) zoneState.choose(target.value);
  });
  const showChoice = () => {
    const input = control.querySelector<HTMLInputElement>(`input[value="${zoneState.choice()}"]`);
    if (input) input.checked = true;
  };
  zoneState.subscribe(showChoice);
  showChoice();
}

for (const control of document.querySelectorAll<HTMLFieldSetElement>('[data-zone-switch]'))
  startSwitch(control);
zoneState.subscribe(showTimes);
if (zoneState.choice() === 'local') showTimes();
