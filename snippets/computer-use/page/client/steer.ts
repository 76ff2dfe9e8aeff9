// The script of the page that steers a task.
import type { ShownEvent } from '../shown-event.ts';
import { listenToDecisions } from './approval.ts';
import { element } from './element.ts';
import { post } from './post.ts';
import { showEvent, showState } from './show-event.ts';

let hasBegun = false;
let shown = '';

listenToDecisions();
element('task-form', HTMLFormElement).addEventListener('submit', (event) => {
  event.preventDefault();
  post('/tasks', { task: element('task', HTMLTextAreaElement).value });
});
element('stop', HTMLButtonElement).addEventListener('click', () => post('/stop'));

const events = new EventSource('/events');
events.addEventListener('message', ({ data }) => {
  hasBegun = true;
  const event: ShownEvent = JSON.parse(data);
  showEvent(event);
});
events.addEventListener('here', () => {
  element('problem', HTMLElement).textContent = '';
  if (!hasBegun) showState('Ready', false);
  else if (shown !== '') element('state', HTMLElement).textContent = shown;
  shown = '';
});
events.addEventListener('error', () => {
  const state = element('state', HTMLElement);
  if (state.textContent !== 'Not connected') shown = state.textContent ?? '';
  state.textContent = 'Not connected';
  element('problem', HTMLElement).textContent =
    events.readyState === EventSource.CLOSED
      ? 'The program was started again. Open the page at the address that it has printed.'
      : 'The program that serves this page can’t be reached. The page tries again until it answers.';
});
