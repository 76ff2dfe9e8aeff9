import type { ScheduleSession } from '../../lib/schedule/schedule-session.ts';
import { shareQuery } from '../../lib/schedule/share-link.ts';
import { part } from '../part.ts';
import type { Notice } from './notice.ts';

/**
 * Copies a link to the schedule when its button is pressed; where the browser denies that, shows the link to be copied.
 *
 * @param root The page's part.
 * @param notice Where to say what happened.
 * @param shown Tells the sessions that the page shows.
 * @returns What hides the link that was shown, as it is out of date when the schedule changes.
 */
export function startShareButton(
  root: HTMLElement,
  notice: Notice,
  shown: () => readonly ScheduleSession[],
): () => void {
  const field = part(root, '[data-link] input', HTMLInputElement);
  const whole = part(root, '[data-link]', HTMLElement);
  part(root, '[data-share]', HTMLButtonElement).addEventListener('click', async () => {
    const link = location.origin + location.pathname + shareQuery(shown().map(({ code }) => code));
    if (await copied(link)) {
      whole.hidden = true;
      notice.tell('Link copied. Who opens it sees these sessions and can keep them.');
      return;
    }
    field.value = link;
    whole.hidden = false;
    field.focus();
    field.select();
    notice.tell('This browser does not let the page copy. The link is selected: copy it yourself.');
  });
  return () => {
    whole.hidden = true;
  };
}

/** Browsers give the clipboard to secure pages alone, and readers may deny it. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
