import type { Screenshot } from '../environment/action-result.ts';
import type { TaskEvent } from '../trace/task-event.ts';
import { actionWords } from './action-words.ts';
import type { ShownStep } from './shown-event.ts';

/** More of a result's text is not shown, in characters. */
const longestText = 20_000;

/**
 * Makes of an event what the page shows of it.
 *
 * @param event The event.
 * @param keep Keeps a picture, and says at which address it can be had.
 */
export function shownStep(event: TaskEvent, keep: (picture: Screenshot) => string): ShownStep {
  switch (event.type) {
    case 'proposed': {
      const { type, verdict, reason, proposed } = event;
      return { type, verdict, reason, words: actionWords(proposed) };
    }
    case 'result': {
      const { ok, text, screenshot } = event.result;
      const picture = screenshot && {
        address: keep(screenshot),
        width: screenshot.width,
        height: screenshot.height,
      };
      return { type: 'result', ok, text: text?.slice(0, longestText), picture };
    }
    case 'asked':
    case 'said':
      return { type: event.type, text: event.text };
    case 'denied':
      return { type: 'denied', reason: event.reason };
    case 'ended':
      return { type: 'ended', end: event.end, reason: event.reason };
    case 'approved':
      return { type: 'approved' };
  }
}
