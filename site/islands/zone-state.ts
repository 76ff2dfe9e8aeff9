import { browserStorage } from '../lib/browser-storage.ts';
import { readZoneChoice, storeZoneChoice, type ZoneChoice, zoneKey } from '../lib/zone/zone-choice.ts';

const storage = browserStorage();
const listeners = new Set<(choice: ZoneChoice) => void>();

/** Whose clock the reader wants, the same for everything on the page and in other tabs. */
export const zoneState = {
  choice: (): ZoneChoice => readZoneChoice(storage),
  choose(choice: ZoneChoice): void {
    storeZoneChoice(storage, choice);
    announce();
  },
  subscribe(listener: (choice: ZoneChoice) => void): void {
    listeners.add(listener);
  },
};

function announce(): void {
  for (const listener of listeners) listener(zoneState.choice());
}

window.addEventListener('storage', ({ key }) => {
  if (key === zoneKey || key === null) announce();
});
