import { browserStorage } from '../../lib/browser-storage.ts';
import { doneKey, readDone } from '../../lib/releases/done-keys.ts';
import type { UpgradeStep } from '../../lib/releases/upgrade.ts';

/** What the reader has dealt with, kept in this browser. A tick belongs to an entry, so it holds in every upgrade with it. */
export class Checklist {
  readonly #storage = browserStorage();
  #done = readDone(this.#storage.getItem(doneKey));

  /** Whether all that a step says at its end is dealt with. */
  isDone({ now }: UpgradeStep): boolean {
    return now.every(({ key }) => this.#done.has(key));
  }

  /** Ticks a step, or takes its tick back. */
  tick({ now }: UpgradeStep, isDone: boolean): void {
    // Another tab may have ticked since.
    const done = readDone(this.#storage.getItem(doneKey));
    for (const { key } of now) {
      if (isDone) done.add(key);
      else done.delete(key);
    }
    this.#done = done;
    this.#storage.setItem(doneKey, JSON.stringify([...done]));
  }
}
