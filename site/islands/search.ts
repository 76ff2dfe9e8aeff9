import { isTyping } from '../lib/is-typing.ts';
import { isSearchShortcut } from '../lib/search/is-search-shortcut.ts';

// On every page: it opens the dialog and fetches the rest, when the reader wants it or is about to.
const dialog = document.querySelector<HTMLDialogElement>('dialog[data-search]');
if (dialog) start(dialog);

function start(dialog: HTMLDialogElement): void {
  const input = dialog.querySelector('input');
  let loading: Promise<void> | undefined;
  let isEngineLost = false;
  const fetchEngine = (): Promise<typeof import('./search-dialog.ts')> =>
    import('./search-dialog.ts').catch((error) => {
      isEngineLost = true;
      throw error;
    });

  // The engine and the index come side by side, as one waiting for the other would double the wait on a slow line.
  const load = (cache: RequestCache): void => {
    if (loading) return;
    dialog.dataset.state = 'loading';
    loading = Promise.all([fetchEngine(), fetch(dialog.dataset.index ?? '', { cache })])
      .then(([{ connectSearch }, response]) => connectSearch(dialog, response))
      .catch(() => {
        loading = undefined;
        dialog.dataset.state = 'failed';
      });
  };
  // The address names the version, so that a copy from any earlier visit is as good as a new one.
  const want = (): void => load('force-cache');
  const open = (): void => {
    want();
    if (!dialog.open) dialog.showModal();
    input?.select();
  };

  for (const button of document.querySelectorAll<HTMLElement>('[data-search-open]')) {
    button.hidden = false;
    button.addEventListener('click', open);
    for (const intent of ['pointerenter', 'focus']) button.addEventListener(intent, want);
  }
  dialog.querySelector('[data-search-retry]')?.addEventListener('click', () => {
    // Browsers remember a module that did not come, and do not ask for it again in the same page.
    if (isEngineLost) location.reload();
    else load('reload');
  });
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || !isSearchShortcut(event, isTyping(event.target))) return;
    event.preventDefault();
    open();
  });
}
