import type { ShownEvent, ShownPicture } from '../shown-event.ts';
import { closeApproval, openApproval } from './approval.ts';
import { element } from './element.ts';
import { clearLists, say, step, stepOutcome } from './lists.ts';

const ends: Record<(ShownEvent & { type: 'ended' })['end'], string> = {
  finished: 'Finished',
  'out-of-turns': 'Ended: no turns left',
  'out-of-time': 'Ended: no time left',
  'out-of-budget': 'Ended: no budget left',
  aborted: 'Stopped',
  failed: 'Failed',
};

type Handlers = { [T in ShownEvent['type']]: (event: ShownEvent & { type: T }) => void };

const handlers: Handlers = {
  began() {
    clearLists();
    hidePicture();
    showState('Running', true);
  },
  asked: ({ text }) => say('You', text),
  said: ({ text }) => say('Agent', text),
  proposed({ turn, words, verdict, reason }) {
    showState(`Running, turn ${turn}`, true);
    step(turn, words);
    if (verdict === 'deny') stepOutcome('Denied by the policy', reason);
  },
  waiting(event) {
    showState('Waiting for your decision', true);
    openApproval(event);
  },
  approved({ turn }) {
    showState(`Running, turn ${turn}`, true);
    stepOutcome('Approved');
  },
  denied({ turn, reason }) {
    showState(`Running, turn ${turn}`, true);
    stepOutcome('Denied', reason);
  },
  result: showResult,
  ended({ end, reason }) {
    showState(ends[end], false);
    say('Task', reason === undefined ? `${ends[end]}.` : `${ends[end]}: ${reason}`);
  },
};

/** Shows one event. */
export function showEvent<T extends ShownEvent['type']>(event: ShownEvent & { type: T }): void {
  if (event.type !== 'waiting' && event.type !== 'said') closeApproval();
  const handle: Handlers[T] = handlers[event.type];
  handle(event);
}

/** Says what state the task is in, and lets it be started or stopped. */
export function showState(text: string, isRunning: boolean): void {
  const state = element('state', HTMLElement);
  if (state.textContent !== text) state.textContent = text;
  document.body.dataset.state = isRunning ? 'running' : 'still';
  element('start', HTMLButtonElement).disabled = isRunning;
  const stop = element('stop', HTMLButtonElement);
  if (!isRunning && document.activeElement === stop) element('task', HTMLTextAreaElement).focus();
  stop.disabled = !isRunning;
}

function showResult({ ok, text, picture, turn }: ShownEvent & { type: 'result' }): void {
  stepOutcome(ok ? 'Done' : 'Failed', picture ? undefined : text, picture?.address);
  if (picture) showPicture(picture, turn, text);
}

function showPicture({ address, width, height }: ShownPicture, turn: number, text: string | undefined): void {
  const image = element('picture', HTMLImageElement);
  Object.assign(image, { src: address, width, height, alt: `The agent’s screen after turn ${turn}` });
  element('picture-link', HTMLAnchorElement).href = address;
  element('caption', HTMLElement).textContent = `After turn ${turn}, ${width} × ${height} pixels`;
  element('description', HTMLElement).textContent = text ?? '';
  element('described', HTMLElement).hidden = text === undefined;
  element('no-screen', HTMLElement).hidden = true;
  image.closest('figure')?.removeAttribute('hidden');
}

function hidePicture(): void {
  element('no-screen', HTMLElement).hidden = false;
  element('described', HTMLElement).hidden = true;
  element('picture', HTMLImageElement).closest('figure')?.setAttribute('hidden', '');
}
