/**
 * Copies an address when a button is pressed, and says on the button whether that was possible.
 *
 * @param button The button.
 * @param address Tells the address.
 */
export function startCopyLink(button: HTMLButtonElement, address: () => string): void {
  const label = button.textContent ?? '';
  button.addEventListener('click', async () => {
    button.textContent = await copy(address());
    setTimeout(() => {
      button.textContent = label;
    }, 3000);
  });
}

/** Browsers give the clipboard to secure pages alone, and readers may deny it. */
async function copy(text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return 'Link copied';
  } catch {
    return 'Copy it from the address bar';
  }
}
