/**
 * Makes a function that tells screen readers a text, once the reader has stopped changing it.
 *
 * @param region A live region of the page.
 * @param wait Milliseconds without a change.
 */
export function announcer(region: HTMLElement, wait = 600): (text: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (text) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      region.textContent = text;
    }, wait);
  };
}
