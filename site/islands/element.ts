/** Attributes of a new element: `true` sets an empty one, `undefined` and `false` none. */
type Attributes = Record<string, string | boolean | undefined>;

/**
 * Makes an element.
 *
 * @param tag Its name.
 * @param attributes Its attributes.
 * @param children What it holds.
 *
 * @example
 * ```ts
 * element('button', { type: 'button' }, 'Clear all');
 * ```
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...children);
  return made;
}
