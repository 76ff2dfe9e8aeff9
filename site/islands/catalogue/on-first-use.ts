/** What of the page filters or sorts it. */
const controls = '[data-search-text], [data-open-filters], [data-filters], [data-sort], [data-copy-link]';
/** Signs that the reader is about to use a control, or has. */
const signs = ['pointerover', 'pointerdown', 'focusin', 'click', 'input', 'change'];

/**
 * Enables the controls, and starts what is behind them when the reader comes near one, or at once when the address asks
 * for a filter.
 *
 * What the reader types and chooses before that is started stays in the controls, to be found there; the press of a
 * button does not, and is made again.
 *
 * @param start Starts it.
 */
export function onFirstUse(start: () => Promise<void>): void {
  let starting: Promise<void> | undefined;
  let ready = false;
  const once = ({ type, currentTarget }: Partial<Event>) => {
    starting ??= start().then(() => {
      ready = true;
    });
    const pressed =
      type === 'click' && currentTarget instanceof HTMLButtonElement ? currentTarget : undefined;
    if (pressed && !ready) void starting.then(() => pressed.click());
  };
  for (const control of document.querySelectorAll<HTMLElement>(controls)) {
    control.hidden = false;
    if ('disabled' in control) control.disabled = false;
    for (const sign of signs) control.addEventListener(sign, once, { once: true });
  }
  if (location.search) once({});
}
