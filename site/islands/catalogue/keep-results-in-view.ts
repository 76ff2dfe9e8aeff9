/**
 * Makes a function that brings the top of the results back into view, when the reader has scrolled past it.
 *
 * What is shown after a filter has changed starts there: without it a reader would look at the middle of another list,
 * or past its end. Whether it is out of view is known from an observer, as measuring would cost a layout.
 *
 * @param top The first line of the results.
 */
export function keepResultsInView(top: HTMLElement): () => void {
  let passed = false;
  new IntersectionObserver(([entry]) => {
    if (entry) passed = !entry.isIntersecting && entry.boundingClientRect.top < 0;
  }).observe(top);
  return () => {
    if (passed) top.scrollIntoView({ block: 'start', behavior: 'instant' });
  };
}
