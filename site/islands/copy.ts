/** How long a button says that it has copied, in milliseconds. */
const saidFor = 2_000;

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) button.hidden = false;

document.addEventListener('click', async ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLButtonElement>('button[data-copy]') : null;
  const code = button?.closest('.sample')?.querySelector('code');
  if (!button || !code) return;
  const label = button.dataset['label'] ?? button.textContent;
  button.dataset['label'] = label;
  try {
    await navigator.clipboard.writeText(code.textContent);
    button.textContent = 'Copied';
  } catch {
    // A browser may forbid it; the text can then be copied by hand.
    getSelection()?.selectAllChildren(code);
    button.textContent = 'Selected: copy it by hand';
  }
  setTimeout(() => {
    button.textContent = label;
  }, saidFor);
});
