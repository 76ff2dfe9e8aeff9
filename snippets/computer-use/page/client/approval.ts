import type { ShownEvent } from '../shown-event.ts';
import { element } from './element.ts';
import { post } from './post.ts';

let waiting: string | undefined;
let before: Element | null = null;

/** Lets the buttons of the panel decide. */
export function listenToDecisions(): void {
  element('approve', HTMLButtonElement).addEventListener('click', () => decide({ decision: 'approve' }));
  element('decision', HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault();
    decide({ decision: 'deny', reason: element('denial', HTMLInputElement).value });
  });
}

/** Shows what waits for a decision, and moves the focus to it. */
export function openApproval({ approval, words, reason, where }: ShownEvent & { type: 'waiting' }): void {
  waiting = approval;
  element('approval-words', HTMLElement).textContent = words;
  element('approval-where', HTMLElement).textContent = where === undefined ? '' : `On ${where}`;
  element('approval-reason', HTMLElement).textContent = `Why you are asked: ${reason}`;
  element('denial', HTMLInputElement).value = '';
  const panel = element('approval', HTMLElement);
  if (panel.hidden) before = document.activeElement;
  panel.hidden = false;
  panel.focus();
}

/** Takes the panel away; the focus goes back to where it was, unless it has gone elsewhere. */
export function closeApproval(): void {
  const panel = element('approval', HTMLElement);
  if (panel.hidden) return;
  const hadFocus = panel.contains(document.activeElement);
  waiting = undefined;
  panel.hidden = true;
  if (!hadFocus) return;
  const canTakeIt = before instanceof HTMLElement && before !== document.body && !before.matches(':disabled');
  (canTakeIt && before instanceof HTMLElement ? before : element('stop', HTMLElement)).focus();
}

async function decide(decision: object): Promise<void> {
  const buttons = [element('approve', HTMLButtonElement), element('deny', HTMLButtonElement)];
  if (waiting === undefined || buttons.some(({ ariaDisabled }) => ariaDisabled === 'true')) return;
  // A disabled button would lose the focus.
  for (const button of buttons) button.ariaDisabled = 'true';
  await post('/decisions', { approval: waiting, ...decision });
  for (const button of buttons) button.ariaDisabled = 'false';
}
