/** The storage key of the reader's choice. */
export const zoneKey = 'outcrop:zone';

/** Whose clock times are shown by: the event's or the reader's own. */
export type ZoneChoice = 'event' | 'local';

/** Tells whether a value is a choice. */
export function isZoneChoice(value: unknown): value is ZoneChoice {
  return value === 'event' || value === 'local';
}

/** Reads the reader's choice; the event's clock when none was made. */
export function readZoneChoice(storage: Pick<Storage, 'getItem'>): ZoneChoice {
  const value = storage.getItem(zoneKey);
  return isZoneChoice(value) ? value : 'event';
}

/** Keeps the reader's choice. */
export function storeZoneChoice(storage: Pick<Storage, 'setItem'>, choice: ZoneChoice): void {
  storage.setItem(zoneKey, choice);
}
