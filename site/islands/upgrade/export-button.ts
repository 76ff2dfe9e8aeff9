import { copyText } from '../copy-text.ts';
import { part } from '../part.ts';

/**
 * Copies the checklist as Markdown when its button is pressed; where the browser denies that, shows it to be copied.
 *
 * @param root The page's part.
 * @param markdown Gives the text.
 */
export function startExport(root: HTMLElement, markdown: () => string): void {
  const field = part(root, '[data-export-text] textarea', HTMLTextAreaElement);
  const whole = part(root, '[data-export-text]', HTMLElement);
  const status = part(root, '[data-export-status]', HTMLElement);
  part(root, '[data-export]', HTMLButtonElement).addEventListener('click', async () => {
    const text = markdown();
    const isCopied = await copyText(text);
    whole.hidden = isCopied;
    status.textContent = isCopied
      ? 'Copied: paste it into an issue.'
      : 'This browser does not let the page copy: copy it yourself.';
    if (isCopied) return;
    field.value = text;
    field.focus();
    field.select();
  });
}
