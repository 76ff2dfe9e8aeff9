import { copyText } from '../copy-text.ts';

/** How long the button says what it did, in milliseconds. */
const saidFor = 2_000;

/**
 * Copies the release as Markdown when its button is pressed.
 *
 * @param button The button; it names the file.
 */
export function startCopyRelease(button: HTMLButtonElement): void {
  const { copyRelease: address = '' } = button.dataset;
  const label = button.textContent;
  button.hidden = false;
  button.addEventListener('click', async () => {
    const file = fetch(address).then((answer) => answer.text());
    button.textContent = (await copyText(file)) ? 'Copied' : 'Not copied: open the file beside';
    setTimeout(() => {
      button.textContent = label;
    }, saidFor);
  });
}
