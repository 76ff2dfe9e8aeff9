import { dayShiftText } from '../lib/zone/day-shift-text.ts';
import { daysBetween } from '../lib/zone/days-between.ts';
import { eventZone } from '../lib/zone/event-zone.ts';
import { guessTimeFormat } from '../lib/zone/guess-time-format.ts';
import { readerZone } from '../lib/zone/reader-zone.ts';
import { timeText } from '../lib/zone/time-text.ts';
import { isZoneChoice } from '../lib/zone/zone-choice.ts';
import { zoneClock } from '../lib/zone/zone-clock.ts';
import { zoneLabel } from '../lib/zone/zone-label.ts';
import { zoneState } from './zone-state.ts';

const zone = readerZone();
/** What the server wrote, to go back to. */
const written = new WeakMap<Element, string>();

function showTimes(): void {
  const local = zoneState.choice() === 'local';
  for (const element of document.querySelectorAll<HTMLTimeElement>('time[datetime*="T"]')) {
    const original = written.get(element) ?? element.textContent ?? '';
    written.set(element, original);
    if (local) showLocal(element, original);
    else element.textContent = original;
  }
}

function showLocal(element: HTMLTimeElement, original: string): void {
  const instant = new Date(element.dateTime);
  const format = guessTimeFormat(original);
  element.textContent = timeText(instant, zone, format);
  const shift = daysBetween(zoneClock(instant, eventZone.zone).date, zoneClock(instant, zone).date);
  if (format !== 'time' || shift === 0) return;
  const mark = document.createElement('span');
  mark.className = 'day-shift';
  mark.textContent = ` ${dayShiftText(shift)}`;
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
