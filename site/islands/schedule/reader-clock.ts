import { eventZone } from '../../lib/zone/event-zone.ts';
import { readerZone } from '../../lib/zone/reader-zone.ts';
import { steadyShift } from '../../lib/zone/steady-shift.ts';
import { zoneLabel } from '../../lib/zone/zone-label.ts';
import { zoneState } from '../zone-state.ts';

/** The clock that times are shown by. */
export interface ReaderClock {
  /** Minutes that it is ahead of the event's. */
  shift: number;
  /** Its name, to be told beside the times. */
  label: string;
}

/** The clock that the reader chose; the event's where clocks change during the event in the reader's zone. */
export function readerClock(): ReaderClock {
  const shift = zoneState.choice() === 'local' ? steadyShift(readerZone(), eventZone) : undefined;
  if (shift === undefined) return { shift: 0, label: 'Pacific time' };
  return { shift, label: zoneLabel(readerZone(), eventZone.start) };
}
