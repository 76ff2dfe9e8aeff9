/** What the page may be showing. */
export type PageState = 'loading' | 'failed' | 'empty' | 'ready';

/**
 * Shows the parts of a page that belong to a state, and hides those of the others.
 *
 * @param root The page's part.
 * @param state The state.
 */
export function showState(root: HTMLElement, state: PageState): void {
  for (const part of root.querySelectorAll<HTMLElement>('[data-when]')) {
    part.hidden = part.dataset['when'] !== state;
  }
}
