import { starred } from './starred-state.ts';

/** Every star button of the page, wherever it came from. */
function buttons(): NodeListOf<HTMLButtonElement> {
  return document.querySelectorAll<HTMLButtonElement>('button[data-star]');
}

function show(button: HTMLButtonElement): void {
  button.ariaPressed = String(starred.has(button.dataset['star'] ?? ''));
}

for (const button of buttons()) {
  button.hidden = false;
  show(button);
}
starred.subscribe(() => buttons().forEach(show));
document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLButtonElement>('button[data-star]') : null;
  if (button?.dataset['star']) starred.toggle(button.dataset['star']);
});
