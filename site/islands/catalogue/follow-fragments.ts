/** Frames until all rows around a group have the height that they were only guessed to have. */
const frames = 4;

/**
 * Sees to it that links within the list lead to their groups.
 *
 * A browser goes to where a group is by the guessed heights of all before it, and stays there when some of them turn out
 * otherwise.
 */
export function followFragments(): void {
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('.jump a') : null;
    if (link) goTo(link.hash, frames);
  });
  // Who comes back is put where they were.
  const [entry] = performance.getEntriesByType('navigation');
  if (entry instanceof PerformanceNavigationTiming && entry.type === 'navigate') goTo(location.hash, frames);
}

function goTo(fragment: string, rest: number): void {
  requestAnimationFrame(() => {
    document.getElementById(fragment.slice(1))?.scrollIntoView();
    if (rest > 1) goTo(fragment, rest - 1);
  });
}
